using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>The rows of a comparison table (SPEC B.1): each column with a version is a regulation, another (備考) is a note.</summary>
internal sealed class ComparisonColumns(List<LogicalLine> lines, NoiseLog noise)
{
    private const char CellBreak = ComparisonRow.CellBreak;

    /// <summary>The headings of the columns when a line is the heading row of such a table.</summary>
    public static string[]? Headings(LogicalLine line)
    {
        if (!line.IsTableRow || line.Text.Length > 40 || !line.Text.Contains(CellBreak, StringComparison.Ordinal)) return null;
        var cells = Pieces(line.Content, CellBreak).Select(c => WhiteSpace.Remove(c.Value)).ToArray();
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
                if (line.Column < columns.Length && !ComparisonPlaceholder.Recognise(line.Text)) columns[line.Column].Add(line);
                else noise.Add(line.Content, PieceKind.Note);
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

    /// <summary>Each paragraph of a cell that is not empty is a line of its column, with the indent that it has there.</summary>
    public static IEnumerable<LogicalLine> InColumns(LogicalLine row)
    {
        if (row.Column >= 0)
        {
            yield return row;
            yield break;
        }
        var column = row.OuterTabs.Leading;
        var isFirst = true;
        foreach (var cell in Pieces(row.Content, CellBreak))
        {
            foreach (var paragraph in Pieces(cell, ComparisonRow.ParagraphBreak))
            {
                var content = paragraph.Trim();
                if (content.IsEmpty) continue;
                var line = row with { Content = content, Column = column, AfterBlank = false };
                // The blanks before the first cell are those of the whole row.
                yield return isFirst && row.OuterTabs.Leading == 0 ? line : line with { HasIdeographicIndent = paragraph.Value[0] == '　' };
                isFirst = false;
            }
            column++;
        }
    }

    private static int CellCount(LogicalLine line) => line.OuterTabs.Leading + line.Text.Count(c => c == CellBreak) + 1 + line.OuterTabs.Trailing;

    private static IEnumerable<UnitText> Pieces(UnitText text, char divider)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text.Value[i] != divider) continue;
            yield return text.Slice(TextSpan.FromBounds(start, i));
            start = i + 1;
        }
    }
}
