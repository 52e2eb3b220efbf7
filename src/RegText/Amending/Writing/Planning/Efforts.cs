using RegText.Amending.Writing.Proving;
using RegText.Changes;

namespace RegText.Amending.Writing.Planning;

/// <summary>
/// What failed proofs taught about single changes: where a quotation failed, more is quoted; where that failed too, the unit is replaced
/// whole, and then the one around it.
/// </summary>
internal sealed class Efforts
{
    private static readonly int[] Contexts = [0, 6, 16];
    private readonly Dictionary<UnitChange, int> _levels = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<UnitChange, UnitChange> _above = new(ReferenceEqualityComparer.Instance);

    public Efforts(ChangeSet changes)
    {
        foreach (var change in changes.All())
            foreach (var child in change.Children) _above[child] = change;
    }

    /// <summary>How many proofs taught something.</summary>
    public int Count { get; private set; }

    /// <summary>How many characters at least are quoted beside each edit of a unit.</summary>
    public int ContextOf(UnitChange change) => Contexts[Math.Min(Level(change), Contexts.Length - 1)];

    /// <summary>Whether a unit must be replaced whole.</summary>
    public bool IsWhole(UnitChange change) => Level(change) >= Contexts.Length;

    /// <summary>Tries harder where a proof failed; false where nothing is left to be tried.</summary>
    public bool Learn(IEnumerable<Disproof> disproofs)
    {
        Count++;
        var changes = new HashSet<UnitChange>(disproofs.Select(d => d.Change).OfType<UnitChange>(), ReferenceEqualityComparer.Instance);
        // Every one is raised, not only up to the first that can be.
        return changes.Aggregate(false, (raised, change) => Raise(change) | raised);
    }

    /// <summary>The unit, or where it is already replaced whole the one above it.</summary>
    private bool Raise(UnitChange change)
    {
        var at = change;
        while (!at.IsPaired || IsWhole(at))
        {
            if (!_above.TryGetValue(at, out var above)) return false;
            at = above;
        }
        // Only words can be quoted at greater length.
        _levels[at] = at.TextEdits.IsEmpty || at != change ? Contexts.Length : Level(at) + 1;
        return true;
    }

    private int Level(UnitChange change) => _levels.GetValueOrDefault(change);
}
