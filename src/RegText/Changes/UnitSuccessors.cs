using RegText.Syntax;

namespace RegText.Changes;

/// <summary>What the units of the old text became: for all that must follow a unit over a change, such as references to it (SPEC C.7).</summary>
public static class UnitSuccessors
{
    /// <summary>Gives the unit of the new text that a unit of the old one became; null for one that is gone. Units are told apart by reference.</summary>
    public static Func<Unit, Unit?> Of(ChangeSet changes)
    {
        var successors = new Dictionary<Unit, Unit>(ReferenceEqualityComparer.Instance);
        foreach (var change in changes.All())
            if (change is { Old: { } old, New: { } @new }) successors[old] = @new;
        return unit => successors.GetValueOrDefault(unit);
    }
}
