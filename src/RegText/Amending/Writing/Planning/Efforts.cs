using RegText.Changes;

namespace RegText.Amending.Writing.Planning;

/// <summary>
/// What earlier attempts taught about single changes: where a quotation failed its proof, more is quoted; where that failed too, the unit
/// is replaced whole.
/// </summary>
internal sealed class Efforts
{
    private static readonly int[] Contexts = [0, 6, 16];
    private readonly Dictionary<UnitChange, int> _levels = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many characters at least are quoted beside each edit of a unit.</summary>
    public int ContextOf(UnitChange change) => Contexts[Math.Min(Level(change), Contexts.Length - 1)];

    /// <summary>Whether a unit must be replaced whole.</summary>
    public bool IsWhole(UnitChange change) => Level(change) >= Contexts.Length;

    /// <summary>Tries harder; false where nothing is left to be tried.</summary>
    public bool Raise(UnitChange change, bool atOnce)
    {
        if (IsWhole(change)) return false;
        _levels[change] = atOnce ? Contexts.Length : Level(change) + 1;
        return true;
    }

    private int Level(UnitChange change) => _levels.GetValueOrDefault(change);
}
