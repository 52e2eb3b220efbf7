using System.Collections.Immutable;
using RegText.Documents;

namespace RegText.Formats.Writing;

/// <summary>What a cell of the grid is.</summary>
internal enum GridCellKind
{
    /// <summary>A cell of the document's table.</summary>
    Whole,

    /// <summary>A cell of a table inside a cell.</summary>
    Part,

    /// <summary>The space between the line of a column and a table inside it.</summary>
    Gap,
}

/// <summary>A cell as a format must draw it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Column">The column of the document's table that it stands in.</param>
/// <param name="Start">The edge of the grid where it begins.</param>
/// <param name="End">The edge where it ends.</param>
/// <param name="Blocks">Its content.</param>
/// <param name="Framed">Whether it is framed.</param>
internal readonly record struct GridCell(GridCellKind Kind, int Column, int Start, int End, ImmutableArray<TextBlock> Blocks, bool Framed)
{
    /// <summary>It is one cell with the one above it.</summary>
    public bool ContinuesAbove { get; init; }
}

/// <summary>
/// The grid of a table some of whose cells show rows of a table of their own: Word and HTML have no way to set a table into a cell and keep
/// its rows level with those of the other column, so all cells stand in one grid and span as much of it as they need.
/// </summary>
internal sealed class CellGrid
{
    private readonly TableBlock _table;
    private readonly int _inset;
    private readonly ImmutableArray<int> _columns;
    private readonly int _snap;

    /// <summary>Makes the grid.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">Its width in the units of the format.</param>
    /// <param name="inset">How far a table inside a cell stands from the lines of the column.</param>
    public CellGrid(TableBlock table, int width, int inset)
    {
        (_table, _inset, _snap) = (table, inset, inset * 3 / 4);
        _columns = Split(table.Columns, 0, width);
        var edges = new SortedSet<int>(_columns);
        foreach (var (cell, column) in Divided())
            foreach (var edge in PartEdges(cell, column)) Nearest(edges, edge);
        Edges = [.. edges];
        if (Edges.Length > MostCells || Divided().Any(d => Room(d.Column) < d.Cell.Parts.Length + 2)) Edges = EvenEdges();
    }

    /// <summary>The most cells that a divided cell may have.</summary>
    public const int MostParts = TableCell.MostParts;

    /// <summary>Word takes 63 columns.</summary>
    private const int MostCells = 60;

    /// <summary>The edges of the grid from 0 to the width.</summary>
    public ImmutableArray<int> Edges { get; }

    /// <summary>The cells of a row, from the first edge to the last. Missing cells are empty ones.</summary>
    public IEnumerable<GridCell> Cells(TableRow row)
    {
        for (int column = 0, next = 0, span; column + 1 < _columns.Length; (column, next) = (column + span, next + 1))
        {
            var cell = next < row.Cells.Length ? row.Cells[next] : TableCell.Empty;
            span = cell.Span;
            var (start, end) = (IndexOf(_columns[column]), IndexOf(_columns[column + span]));
            if (cell.Parts.IsEmpty)
            {
                yield return new(GridCellKind.Whole, column, start, end, cell.Blocks, Framed: false) { ContinuesAbove = cell.ContinuesAbove };
                continue;
            }
            var edges = InOrder([.. PartEdges(cell, column).Select(IndexOf)], start, end);
            yield return new(GridCellKind.Gap, column, start, edges[0], [], Framed: false);
            for (var i = 0; i < cell.Parts.Length; i++)
                yield return new(GridCellKind.Part, column, edges[i], edges[i + 1], [cell.Parts[i].Content], cell.Parts[i].Framed);
            yield return new(GridCellKind.Gap, column, edges[^1], end, [], Framed: false);
        }
    }

    /// <summary>The width of a stretch of the grid.</summary>
    public int Width(int start, int end) => Edges[end] - Edges[start];

    private IEnumerable<(TableCell Cell, int Column)> Divided() =>
        _table.Rows.SelectMany(r => r.Cells.Select((cell, column) => (cell, column))).Where(c => !c.cell.Parts.IsEmpty);

    private ImmutableArray<int> PartEdges(TableCell cell, int column) =>
        Split([.. cell.Parts.Select(p => p.Width)], _columns[column] + _inset, _columns[column + 1] - _inset);

    /// <summary>Splits a stretch by weights, without loss by rounding.</summary>
    private static ImmutableArray<int> Split(ImmutableArray<double> weights, int start, int end)
    {
        var total = weights.Sum();
        var edges = ImmutableArray.CreateBuilder<int>(weights.Length + 1);
        edges.Add(start);
        double passed = 0;
        foreach (var weight in weights)
        {
            passed += weight;
            edges.Add(start + (int)Math.Round((end - start) * passed / total, MidpointRounding.AwayFromZero));
        }
        return edges.MoveToImmutable();
    }

    private int Room(int column) => IndexOf(_columns[column + 1]) - IndexOf(_columns[column]);

    /// <summary>Where too many tables have too many columns, all of them keep to the same even steps.</summary>
    private ImmutableArray<int> EvenEdges()
    {
        var divided = Divided().Select(d => d.Column).ToHashSet();
        var edges = new SortedSet<int>(_columns);
        for (var column = 0; column + 1 < _columns.Length; column++)
            if (divided.Contains(column)) edges.UnionWith(Split([.. Enumerable.Repeat(1.0, MostParts + 2)], _columns[column], _columns[column + 1]));
        return [.. edges];
    }

    /// <summary>No part and no gap is without width.</summary>
    private static int[] InOrder(int[] edges, int start, int end)
    {
        for (var i = 0; i < edges.Length; i++) edges[i] = Math.Max(edges[i], i == 0 ? start + 1 : edges[i - 1] + 1);
        for (var i = edges.Length - 1; i >= 0; i--) edges[i] = Math.Min(edges[i], i == edges.Length - 1 ? end - 1 : edges[i + 1] - 1);
        return edges;
    }

    // Edges of two tables that differ by a hair would make a column that nobody can see or click into.
    private void Nearest(SortedSet<int> edges, int edge)
    {
        if (edges.GetViewBetween(edge - _snap, edge + _snap).Count == 0) edges.Add(edge);
    }

    private int IndexOf(int edge)
    {
        var found = Edges.BinarySearch(edge);
        if (found >= 0) return found;
        var next = ~found;
        return next == Edges.Length || (next > 0 && edge - Edges[next - 1] <= Edges[next] - edge) ? next - 1 : next;
    }
}
