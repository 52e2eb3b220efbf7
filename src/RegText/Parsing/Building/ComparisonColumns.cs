using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>The rows of a comparison table (SPEC B.1): each column with a version is a regulation, another (備考) is a note.</summary>
internal sealed class ComparisonColumns(List<LogicalLine> lines, NoiseLog noise)
{
    /// <summary>The headings of the columns when a line is the heading row of such a table.</summary>
    public static string[]? Headings(LogicalLine line)
    {
        if (!line.IsTableRow || line.Text.Length > 40 || !line.Text.Contains('\t', StringComparison.Ordinal)) return null;
        var cells = Cells(line).Select(c => WhiteSpace.Remove(c.Value)).ToArray();
        return cells.Length is 2 or 3 && cells.Count(VersionHeading.Recognise) == 2 ? cells : null;
    }

    /// <summary>Takes the rows from a line on; gives the regions and the line behind.</summary>
    public (List<Region> Regions, int Next) Take(UnitText title, string[] headings, int first)
    {
        var columns = headings.Select(_ => new List<LogicalLine>()).ToArray();
        var i = first;
        for (; i < lines.Count && IsRow(lines[i], headings.Length); i++)
        {
            foreach (var line in InColumns(lines[i]))
            {
                if (line.Column < columns.Length) columns[line.Column].Add(line);
                else noise.Add(line.Content, PieceKind.Prose);
            }
        }
        var regions = new List<Region>();
        for (var column = 0; column < headings.Length; column++)
        {
            if (VersionHeading.Recognise(headings[column]))
                regions.Add(new(regions.Count == 0 ? title : new UnitText(title.Value), columns[column], headings[column]));
            else
                foreach (var line in columns[column]) noise.Add(line.Content, PieceKind.Note);
        }
        return (regions, i);
    }

    /// <summary>Whether a line belongs to a row of a table with so many columns.</summary>
    public static bool IsRow(LogicalLine line, int columns) => line.Column >= 0 || CellCount(line) == columns;

    /// <summary>The cells of a line of a row that have text, each as a line of its own with its column.</summary>
    public static IEnumerable<LogicalLine> InColumns(LogicalLine line)
    {
        if (line.Column >= 0)
        {
            yield return line;
            yield break;
        }
        var column = line.OuterTabs.Leading;
        foreach (var cell in Cells(line))
        {
            if (!cell.IsEmpty) yield return line with { Content = cell, Column = column };
            column++;
        }
    }

    private static int CellCount(LogicalLine line) => line.OuterTabs.Leading + line.Text.Count(c => c == '\t') + 1 + line.OuterTabs.Trailing;

    private static IEnumerable<UnitText> Cells(LogicalLine line)
    {
        var start = 0;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            if (i < line.Text.Length && line.Text[i] != '\t') continue;
            yield return line.Content.Slice(TextSpan.FromBounds(start, i)).Trim();
            start = i + 1;
        }
    }
}
