using RegText.Documents;

namespace RegText.Formats.Writing;

/// <summary>A line at a side of a cell.</summary>
internal enum SideLine
{
    /// <summary>What the table as a whole has there.</summary>
    OfTable,

    /// <summary>No line, whatever the table has.</summary>
    None,

    /// <summary>A thin line.</summary>
    Thin,

    /// <summary>The frame around a changed cell.</summary>
    Frame,
}

/// <summary>
/// The lines around a cell in the directions of writing: before it is the row above in horizontal writing and the row to the right in
/// vertical writing, its start is where its lines of text begin.
/// </summary>
internal readonly record struct CellSides(SideLine Before, SideLine After, SideLine Start, SideLine End);

/// <summary>A cell of the grid with its lines.</summary>
internal readonly record struct RuledCell(GridCell Cell, CellSides Sides);

/// <summary>
/// Decides the lines of a table (SPEC B.2, B.4): between rows where the document has them, around every cell of a table inside a cell, and a
/// frame around the changed ones. Neighbours are told the same of the side that they share, since formats differ in which of two lines wins.
/// </summary>
internal static class GridLines
{
    /// <summary>Whether the rows say themselves where lines are, instead of the table for all of them.</summary>
    public static bool RowsHaveOwn(TableBlock table) => table.Rows.Skip(1).Any(r => !r.LineAbove || r.Cells.Any(c => !c.Parts.IsEmpty));

    /// <summary>The rows of a table with the lines of their cells.</summary>
    public static List<List<RuledCell>> Of(TableBlock table, CellGrid grid)
    {
        var own = RowsHaveOwn(table);
        var rows = table.Rows.Select(r => grid.Cells(r).ToList()).ToList();
        var ruled = new List<List<RuledCell>>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var before = own && i > 0 && table.Rows[i].LineAbove ? SideLine.Thin : SideLine.OfTable;
            var after = own && i + 1 < rows.Count && table.Rows[i + 1].LineAbove ? SideLine.Thin : SideLine.OfTable;
            var line = new List<RuledCell>(rows[i].Count);
            for (var c = 0; c < rows[i].Count; c++)
            {
                var cell = rows[i][c];
                var (start, end) = (Between(rows[i], c - 1), Between(rows[i], c));
                line.Add(new(cell, cell.Kind == GridCellKind.Part
                    ? new(Shared(cell, i > 0 ? rows[i - 1] : []), Shared(cell, i + 1 < rows.Count ? rows[i + 1] : []), start, end)
                    : new(before, after, start, end)));
            }
            ruled.Add(line);
        }
        return ruled;
    }

    /// <summary>The line between a cell and the next one of its row.</summary>
    private static SideLine Between(List<GridCell> row, int left)
    {
        if (left < 0 || left + 1 >= row.Count) return SideLine.OfTable;
        var (first, next) = (row[left], row[left + 1]);
        if (first.Column != next.Column || (first.Kind != GridCellKind.Part && next.Kind != GridCellKind.Part)) return SideLine.OfTable;
        return first.Framed != next.Framed ? SideLine.Frame : SideLine.Thin;
    }

    /// <summary>How many rows a cell covers: its own and those in which it goes on.</summary>
    public static int RowsOf(GridCell cell, List<List<RuledCell>> rows, int row)
    {
        var count = 1;
        while (row + count < rows.Count && rows[row + count].Any(c => c.Cell.ContinuesAbove && c.Cell.Column == cell.Column)) count++;
        return count;
    }

    private static SideLine Shared(GridCell cell, List<GridCell> neighbours) =>
        cell.Framed || neighbours.Any(n => n.Framed && n.Start == cell.Start && n.End == cell.End) ? SideLine.Frame : SideLine.Thin;
}
