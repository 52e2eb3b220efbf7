using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>How wide the columns of a table of a regulation are drawn: by the longest text of each, so that short columns stay narrow.</summary>
internal sealed class TableShape
{
    private const double Narrowest = 3;
    private const double Widest = 24;

    // What stands free at both sides of a cell.
    private const double Margins = 1.5;

    private readonly double[] _columns;

    private TableShape(double[] columns) => _columns = columns;

    /// <summary>The shape of one table, or of two versions of it, whose columns then stand alike on both sides.</summary>
    public static TableShape Of(params ReadOnlySpan<TableUnit> tables)
    {
        var columns = new List<double>();
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                for (var i = 0; i < row.Cells.Length; i++)
                {
                    if (columns.Count == i) columns.Add(Narrowest);
                    // What runs over all further columns says nothing of the width of its own.
                    if (i + 1 < row.Cells.Length || row.Cells.Length >= columns.Count)
                        columns[i] = Math.Max(columns[i], Math.Min(Widest, Width(row.Cells[i].Value) + Margins));
                }
            }
        }
        return new([.. columns]);
    }

    /// <summary>How wide a line is, in characters.</summary>
    internal static double Width(string text) => text.Sum(c => c < 0x80 ? 0.5 : 1);

    /// <summary>The shares of a row's cells; where it has fewer than the table, the last one runs over the rest.</summary>
    public ImmutableArray<double> Widths(int cells) =>
    [
        .. Enumerable.Range(0, cells).Select(i => i + 1 < cells ? _columns[i] : _columns.Skip(i).Sum()),
    ];

    /// <summary>The share of one cell over the whole width.</summary>
    public double Whole => Math.Max(1, _columns.Sum());
}
