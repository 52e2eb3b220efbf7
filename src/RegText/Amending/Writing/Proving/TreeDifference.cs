using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Proving;

/// <summary>Where a result and the wanted text differ: the smallest units, each with the change that should have brought it about.</summary>
internal sealed class TreeDifference
{
    private readonly Dictionary<Unit, UnitChange> _changes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Disproof> _found = [];

    private TreeDifference(ChangeSet changes)
    {
        foreach (var change in changes.All())
            if (change.New is not null) _changes.TryAdd(change.New, change);
    }

    /// <summary>The differences; at least one.</summary>
    public static List<Disproof> Between(Instrument result, ChangeSet changes)
    {
        var difference = new TreeDifference(changes);
        difference.Siblings(result.Body, changes.New.Body, null);
        difference.Siblings([.. result.Supplementary], [.. changes.New.Supplementary], null);
        difference.Siblings([.. result.Appendices], [.. changes.New.Appendices], null);
        if (difference._found.Count == 0) difference._found.Add(new(null, "題名、目次又は前文が改正後と一致しません。"));
        return difference._found;
    }

    private void Siblings(ImmutableArray<Unit> result, ImmutableArray<Unit> wanted, UnitChange? above)
    {
        for (var i = 0; i < Math.Max(result.Length, wanted.Length); i++)
        {
            if (i >= wanted.Length)
            {
                Found(above, result[i]);
                return;
            }
            var change = _changes.GetValueOrDefault(wanted[i], above!);
            if (i >= result.Length || result[i].Kind != wanted[i].Kind || !string.Equals(result[i].Label.Value, wanted[i].Label.Value, StringComparison.Ordinal))
            {
                Found(change, wanted[i]);
                return;
            }
            if (UnitEquality.Same(result[i], wanted[i])) continue;
            if (!UnitEquality.SameOwn(result[i], wanted[i])) Found(change, wanted[i]);
            else Siblings(result[i].Children, wanted[i].Children, change);
        }
    }

    private void Found(UnitChange? change, Unit unit) => _found.Add(new(change, $"{UnitName.OfKind(unit.Kind)}「{unit.Label.Value}」が改正後と一致しません。"));
}
