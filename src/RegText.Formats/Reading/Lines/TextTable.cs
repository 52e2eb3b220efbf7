using System.Collections.Immutable;
using System.Text;
using RegText.Parsing;

namespace RegText.Formats.Reading.Lines;

/// <summary>A cell of a table.</summary>
/// <param name="Column">The column of the grid in which it begins, from 0.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="Lines">What stands in it.</param>
internal sealed record TextCell(int Column, int Span, ImmutableArray<TextLine> Lines)
{
    /// <summary>Its text on one line: paragraphs are divided by U+3000.</summary>
    public string Text => string.Join('　', Lines.Where(l => !l.IsBlank).Select(l => l.Text.Replace('\t', '　').Trim()));

    /// <summary>What it was read from.</summary>
    public IEnumerable<object> Origins => Lines.SelectMany(l => l.Origins).Distinct();

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => Lines.All(l => l.IsBlank);
}

/// <summary>
/// A table → lines. A row is one line, its cells divided by tabs. Since the parser trims lines, an empty first cell stands between ｜｜ and
/// an empty last cell between ││: a bar at either end of a line only closes it. The rows of a 新旧対照表 keep the paragraphs of each cell apart
/// (<see cref="ComparisonRow"/>), so that each column can be read as a text. A table of one column is a box around paragraphs.
/// </summary>
internal static class TextTable
{
    /// <summary>The lines of a table.</summary>
    public static IEnumerable<TextLine> Lines(IReadOnlyList<ImmutableArray<TextCell>> rows)
    {
        var heading = HeadingRow(rows);
        var hasGaps = heading >= 0 && HasGaps(rows, heading);
        for (var i = 0; i < rows.Count; i++)
        {
            if (heading == i) yield return new(string.Join('\t', rows[i].Select(c => c.Text))) { Origins = [.. rows[i].SelectMany(c => c.Origins)] };
            else if (heading >= 0 && i > heading && !ComparisonHeading.Is(rows[i])) yield return ComparedRow(rows[heading], rows[i], hasGaps);
            else if (rows[i].Length == 1 && (i < heading || IsBox(rows)))
                foreach (var line in rows[i][0].Lines) yield return line;
            else if (!rows[i].All(c => c.IsEmpty) && (heading < 0 || i < heading)) yield return Row(rows[i]);
        }
    }

    /// <summary>Whether the table has one column.</summary>
    public static bool IsBox(IReadOnlyList<ImmutableArray<TextCell>> rows) => rows.All(r => r.Length <= 1);

    /// <summary>Whether the table is a 新旧対照表.</summary>
    public static bool IsComparison(IReadOnlyList<ImmutableArray<TextCell>> rows) => HeadingRow(rows) >= 0;

    // A row over all columns, such as the title of the table, may stand before the headings.
    private static int HeadingRow(IReadOnlyList<ImmutableArray<TextCell>> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, 3); i++)
        {
            if (ComparisonHeading.Is(rows[i])) return i;
            if (rows[i].Length > 1) break;
        }
        return -1;
    }

    private static TextLine Row(ImmutableArray<TextCell> cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) line.Append(i == 1 && cells[0].IsEmpty ? "｜｜" : i == cells.Length - 1 && cells[i].IsEmpty ? "││" : "\t");
            line.Append(cells[i].Text);
        }
        if (cells.Length == 1) line.Append('│');
        return new(line.ToString()) { Origins = [.. cells.SelectMany(c => c.Origins)] };
    }

    /// <summary>A cell over two columns says the same of both; several cells in one are a row of a table of the regulation.</summary>
    private static TextLine ComparedRow(ImmutableArray<TextCell> headings, ImmutableArray<TextCell> cells, bool hasGaps)
    {
        var columns = headings.Select(heading => InColumn(heading, cells)).ToList();
        return new(string.Join(ComparisonRow.CellBreak, columns.Select(column => Compared(hasGaps && column.Count > 2 ? column[1..^1] : column))))
        {
            Origins = [.. columns.SelectMany(column => column).SelectMany(c => c.Origins)],
        };
    }

    private static string Compared(List<TextCell> column)
    {
        if (column is [var only])
            return string.Join(ComparisonRow.ParagraphBreak, only.Lines.Where(l => !l.IsBlank).Select(l => WithoutBreaks(l.Printed)));
        if (column.TrueForAll(c => c.IsEmpty)) return "";
        var row = string.Join('｜', column.Select(c => WithoutBreaks(c.Text)));
        // A bar at both ends only closes a row; here each divides an empty cell from the next.
        return row is ['｜', .., '｜'] ? $"｜{row}｜" : row;
    }

    private static string WithoutBreaks(string text) => text.Replace(ComparisonRow.CellBreak, '｜');

    /// <summary>
    /// Whether the rows of tables inside the columns have an empty cell at both sides: the gap in which the lines of the table end before those of the
    /// column.
    /// </summary>
    private static bool HasGaps(IReadOnlyList<ImmutableArray<TextCell>> rows, int heading)
    {
        var inner = rows.Skip(heading + 1).SelectMany(row => rows[heading].Select(h => InColumn(h, row))).Where(c => c.Count > 1).ToList();
        return inner.Count > 0 && inner.TrueForAll(c => c.Count > 2 && c[0].IsEmpty && c[^1].IsEmpty);
    }

    private static List<TextCell> InColumn(TextCell heading, ImmutableArray<TextCell> cells) =>
        [.. cells.Where(c => c.Column < heading.Column + heading.Span && heading.Column < c.Column + c.Span)];
}
