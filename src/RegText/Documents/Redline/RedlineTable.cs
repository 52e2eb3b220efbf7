using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>The rows of one table of a regulation, with what became of each. A row with fewer cells than the others ends in a wide one.</summary>
internal sealed class RedlineTable(Underlining underlining)
{
    private const int NarrowColumn = 4;
    private const int WideColumn = 30;

    private readonly List<(TableUnitRow? Old, TableUnitRow? New)> _rows = [];
    private Unit? _old;
    private Unit? _new;

    /// <summary>Adds the next row; false where it belongs to another table.</summary>
    public bool TryAdd(LinePair pair)
    {
        if (!Belongs(_old, pair.Old?.Unit) || !Belongs(_new, pair.New?.Unit)) return false;
        _old ??= pair.Old?.Unit;
        _new ??= pair.New?.Unit;
        _rows.Add((pair.Old?.Row, pair.New?.Row));
        return true;
    }

    /// <summary>The table.</summary>
    public TableBlock Build()
    {
        var columns = _rows.Max(r => Math.Max(r.Old?.Cells.Length ?? 1, r.New?.Cells.Length ?? 1));
        var widths = new int[columns];
        foreach (var row in _rows.SelectMany(r => new[] { r.Old, r.New }).OfType<TableUnitRow>().Where(r => r.Cells.Length == columns))
            for (var i = 0; i < columns; i++) widths[i] = Math.Max(widths[i], row.Cells[i].Length);
        return new([.. widths.Select(w => (double)Math.Clamp(w, NarrowColumn, WideColumn))], 0, [.. _rows.Select(r => Row(r.Old, r.New, columns))]);
    }

    private static bool Belongs(Unit? table, Unit? own) => table is null || own is null || ReferenceEquals(table, own);

    private TableRow Row(TableUnitRow? old, TableUnitRow? @new, int columns)
    {
        var revision = old is null ? Revision.Inserted : @new is null ? Revision.Deleted : Revision.None;
        var shown = (@new ?? old)!;
        var cells = ImmutableArray.CreateBuilder<TableCell>(shown.Cells.Length);
        for (var i = 0; i < shown.Cells.Length; i++)
        {
            var runs = revision == Revision.None
                ? RevisedRuns.Pair(old!.Cells[i].Value, @new!.Cells[i].Value, underlining)
                : [new Run(shown.Cells[i].Value) { Revision = revision }];
            var isLast = i == shown.Cells.Length - 1;
            cells.Add(new([new(BlockRole.Body, runs) { Revision = revision }]) { Span = isLast ? columns - i : 1 });
        }
        return new(cells.MoveToImmutable()) { Revision = revision, KeepTogether = true };
    }
}
