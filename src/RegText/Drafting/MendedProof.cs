using RegText.References;
using RegText.Syntax;

namespace RegText.Drafting;

/// <summary>
/// Reads a draft again whose references were given other words: text by text they must name the units that became of those that they named before. What
/// is new may come in between (前各号 means all there are).
/// </summary>
internal sealed class MendedProof
{
    private readonly Dictionary<PlaceKey, HashSet<int>> _wanted = [];
    private readonly HashSet<int> _new;

    /// <param name="old">The draft before.</param>
    /// <param name="edited">The draft with its new numbers.</param>
    /// <param name="successor">What became of a unit of the draft before.</param>
    public MendedProof(ReferenceIndex old, UnitPaths edited, Func<Unit, Unit?> successor)
    {
        _new = [.. Enumerable.Range(0, edited.All.Length)];
        foreach (var unit in old.Paths.All)
            if (successor(unit.Unit) is { } kept) _new.Remove(edited[kept].Position);
        foreach (var place in old.References.Where(r => r.Place.Part != TextPart.TocRange).GroupBy(r => r.Place))
        {
            var unit = place.Key.Unit is { } path ? successor(path.Unit) : null;
            if (place.Key.Unit is not null && unit is null) continue;
            _wanted[PlaceKey.Of(place.Key, unit is null ? -1 : edited[unit].Position)] =
                [.. place.SelectMany(Named).Select(u => successor(u.Unit)).OfType<Unit>().Select(u => edited[u].Position)];
        }
    }

    /// <summary>The shifts in whose text the words do not name what they should.</summary>
    /// <param name="mended">The draft with the new words; its units are those of the edited one, one by one.</param>
    /// <param name="shifts">The references with new words.</param>
    public List<ShiftedReference> Wrong(Instrument mended, IEnumerable<ShiftedReference> shifts)
    {
        var read = ReferenceIndex.Of(mended).References.ToLookup(r => PlaceKey.Of(r.Place, r.Place.Unit?.Position ?? -1));
        return [.. shifts.Where(s =>
        {
            var key = PlaceKey.Of(s.New.Place, s.New.Place.Unit?.Position ?? -1);
            var named = read[key].SelectMany(Named).Select(u => u.Position).ToHashSet();
            return !_wanted[key].IsSubsetOf(named) || !named.All(u => _wanted[key].Contains(u) || _new.Contains(u));
        })];
    }

    private static IEnumerable<UnitPath> Named(Reference reference) => reference.Resolution is OwnUnits own ? own.Units.Concat(own.Between) : [];

    private readonly record struct PlaceKey(int Unit, TextPart Part, int Row, int Column)
    {
        public static PlaceKey Of(TextPlace place, int unit) => new(unit, place.Part, place.Row, place.Column);
    }
}
