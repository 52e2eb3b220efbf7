namespace RegText.Formats.Reading.Word;

/// <summary>
/// Tables of vertical writing. Word sets them cell by cell, rows from top to bottom, but a person reads them column by column from the right:
/// such a table is turned, so that its first row is the rightmost column.
/// </summary>
internal static class UprightTable
{
    /// <summary>Whether a table is written from top to bottom: every cell with text is.</summary>
    public static bool IsVertical(WordTable table) =>
        table.Rows.SelectMany(r => r.Cells).Any(c => c.IsVertical)
        && table.Rows.SelectMany(r => r.Cells).All(c => c.IsVertical || string.IsNullOrWhiteSpace(c.Text));

    /// <summary>The table as it is read: a row for each column from the right, its cells from top to bottom.</summary>
    public static WordTable Of(WordTable table)
    {
        if (!IsVertical(table)) return table;
        var strips = new SortedDictionary<int, List<WordCell>>(Comparer<int>.Create((a, b) => b.CompareTo(a)));
        for (var row = 0; row < table.Rows.Length; row++)
        {
            foreach (var cell in table.Rows[row].Cells)
            {
                if (!strips.TryGetValue(cell.Column, out var strip)) strips[cell.Column] = strip = [];
                // What continues a cell from above makes it longer, and has the line at its end.
                if (cell.ContinuesAbove && strip.Count > 0)
                    strip[^1] = strip[^1] with { Span = row + 1 - strip[^1].Column, Frame = strip[^1].Frame | Turned(cell.Frame) };
                else strip.Add(cell with { Column = row, Span = 1, ContinuesAbove = false, Frame = Turned(cell.Frame) });
            }
        }
        return new WordTable([.. strips.Values.Select(s => new WordRow([.. s], IsHeading: false))]);
    }

    private static CellFrame Turned(CellFrame frame) =>
        (frame.HasFlag(CellFrame.Top) ? CellFrame.Left : 0) | (frame.HasFlag(CellFrame.Bottom) ? CellFrame.Right : 0)
        | (frame.HasFlag(CellFrame.Right) ? CellFrame.Top : 0) | (frame.HasFlag(CellFrame.Left) ? CellFrame.Bottom : 0);
}
