using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Changes;

/// <summary>
/// Builds the changes of a list of siblings and of everything below (SPEC C.2). A unit that leaves its parent is deleted there and
/// inserted elsewhere; moves are within one parent.
/// </summary>
internal static class UnitAlignment
{
    /// <summary>What became of the siblings, in the order in which a table shows them.</summary>
    public static ImmutableArray<UnitChange> Between<T>(ImmutableArray<T> old, ImmutableArray<T> @new) where T : Unit
    {
        var pairs = SiblingPairing.Pair([.. old.Select(Sketch.Of)], [.. @new.Select(Sketch.Of)]);
        return [.. SiblingOrder.Merge(old.Length, @new.Length, pairs).Select(p =>
            p.Old < 0 ? new UnitChange(ChangeKind.Inserted, null, @new[p.New])
            : p.New < 0 ? new UnitChange(ChangeKind.Deleted, old[p.Old], null)
            : Paired(old[p.Old], @new[p.New], p.IsMoved))];
    }

    private static UnitChange Paired(Unit old, Unit @new, bool isMoved)
    {
        var same = UnitEquality.Same(old, @new);
        if (same && !isMoved) return Unchanged(old, @new);
        return new UnitChange(KindOf(old, @new, isMoved), old, @new) { Children = Between(old.Children, @new.Children) };
    }

    private static ChangeKind KindOf(Unit old, Unit @new, bool isMoved)
    {
        if (Shells.Is(@new) && !Shells.Is(old)) return ChangeKind.Shelled;
        if (isMoved) return ChangeKind.Moved;
        return IsRenumbered(old, @new) ? ChangeKind.Renumbered : ChangeKind.Edited;
    }

    /// <summary>Whether the number is another one. Only the digits' width or a space in the label is an edit, not a new number.</summary>
    private static bool IsRenumbered(Unit old, Unit @new)
    {
        if (old.Number is not null && @new.Number is not null) return old.Number.CompareTo(@new.Number) != 0;
        // 附則 with one 項 that got a second: its first 項 is 1 now, but stays the first (SPEC K19).
        if (old is Paragraph && (old.Number ?? @new.Number ?? First) == First) return false;
        return !string.Equals(old.Label.Value, @new.Label.Value, StringComparison.Ordinal);
    }

    private static readonly UnitNumber First = new(1);

    private static UnitChange Unchanged(Unit old, Unit @new)
    {
        var children = ImmutableArray.CreateBuilder<UnitChange>(old.Children.Length);
        for (var i = 0; i < old.Children.Length; i++) children.Add(Unchanged(old.Children[i], @new.Children[i]));
        return new UnitChange(ChangeKind.Unchanged, old, @new) { Children = children.MoveToImmutable() };
    }
}
