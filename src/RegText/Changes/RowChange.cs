using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Changes;

/// <summary>What became of one row of a table (SPEC B.3-8, K20).</summary>
/// <param name="Kind">Unchanged, Edited, Inserted, Deleted or Moved.</param>
/// <param name="Old">The row in the old table; null when inserted.</param>
/// <param name="New">The row in the new table; null when deleted.</param>
public sealed record RowChange(ChangeKind Kind, TableUnitRow? Old, TableUnitRow? New)
{
    /// <summary>What became of the rows, in the order in which a table shows them; what went stands before what came.</summary>
    public static ImmutableArray<RowChange> Between(TableUnit old, TableUnit @new)
    {
        var rows = SiblingOrder.Merge(
            old.Rows.Length, @new.Rows.Length, SiblingPairing.Pair([.. old.Rows.Select(Sketch.Of)], [.. @new.Rows.Select(Sketch.Of)]));
        return [.. rows.Select(r => new RowChange(
            KindOf(r.Old < 0 ? null : old.Rows[r.Old], r.New < 0 ? null : @new.Rows[r.New], r.IsMoved),
            r.Old < 0 ? null : old.Rows[r.Old],
            r.New < 0 ? null : @new.Rows[r.New]))];
    }

    private static ChangeKind KindOf(TableUnitRow? old, TableUnitRow? @new, bool isMoved) =>
        old is null ? ChangeKind.Inserted
        : @new is null ? ChangeKind.Deleted
        : isMoved ? ChangeKind.Moved
        : UnitEquality.Same(old, @new) ? ChangeKind.Unchanged
        : ChangeKind.Edited;
}
