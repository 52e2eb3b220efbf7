using System.Collections.Immutable;
using RegText.References.Resolving;
using RegText.References.Scanning;
using RegText.References.Terms;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References;

/// <summary>
/// All references of a regulation with what they point to, and all terms that it defines (SPEC D). Made in time linear in the length of
/// the text.
/// </summary>
public sealed class ReferenceIndex
{
    private readonly UnitLookup _lookup;
    private readonly Lazy<ILookup<UnitPath, Reference>> _toUnit;
    private readonly Lazy<ILookup<UnitPath, Reference>> _inUnit;

    private ReferenceIndex(UnitPaths paths, UnitLookup lookup, ImmutableArray<Reference> references, ImmutableArray<Definition> definitions)
    {
        _lookup = lookup;
        Paths = paths;
        References = references;
        Definitions = definitions;
        _toUnit = new(() => References
            .SelectMany(r =>
            r.Resolution is OwnUnits own ? own.Units.Concat(own.Between).Distinct().Select(u => (Unit: u, Reference: r)) : [])
            .ToLookup(p => p.Unit, p => p.Reference));
        _inUnit = new(() => References.Where(r => r.Place.Unit is not null).ToLookup(r => r.Place.Unit!));
    }

    /// <summary>The units of the regulation.</summary>
    public UnitPaths Paths { get; }

    /// <summary>The references in the order of the text: title, preface, 目次, 本則, 附則, 別表.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>The defined terms and abbreviations in the order of the text.</summary>
    public ImmutableArray<Definition> Definitions { get; }

    /// <summary>The references of an instrument.</summary>
    public static ReferenceIndex Of(Instrument instrument) => Of(UnitPaths.Of(instrument));

    /// <summary>The references of an instrument whose paths are known.</summary>
    public static ReferenceIndex Of(UnitPaths paths)
    {
        var amending = new AmendingText();
        var texts = TextPlaces.Of(paths).Select(p => (Place: p, LeftAlone: amending.Reason(p))).ToList();
        var definitions = DefinitionFinder.Find(texts.Where(t => t.LeftAlone is null).Select(t => t.Place));
        var laws = new LawNames(paths.Instrument, definitions.Select(d => d.Definition));
        var lookup = new UnitLookup(paths);
        var references = new ReferenceWalk(paths, lookup, laws).References(texts);
        return new(paths, lookup, [.. references], DefinitionScopes.Add(definitions, references, laws));
    }

    /// <summary>
    /// The units that a name means which somebody types: 第30条第2項, 附則第2項, 別表第1, 第3章. Null when it is no name of a unit; a <see
    /// cref="NoTarget"/> when there
    /// is no such unit.
    /// </summary>
    public Resolution? Find(string name) => Levels(name) is { IsEmpty: false } levels ? Find(levels) : null;

    /// <summary>The levels of a name of a unit that somebody types; none when the words are no such name.</summary>
    public static ImmutableArray<ReferenceLevel> Levels(string name)
    {
        var text = CanonicalText.Of(name).Value;
        var levels = new List<ReferenceLevel>();
        var isName = text.Length > 0 && LevelReader.Read(text, 0, levels) == text.Length
            && !levels.Exists(l => l.Form is not (ReferenceForm.Numbered or ReferenceForm.Each));
        return isName ? [.. levels] : [];
    }

    /// <summary>The units that levels mean which begin with 条, 章, 附則 or 別表, as they stand in a reference of another regulation.</summary>
    public Resolution Find(IReadOnlyList<ReferenceLevel> levels)
    {
        var target = new Surroundings(Paths, _lookup).Find(levels[0], null);
        var descent = new Descent(Paths, _lookup);
        for (var i = 1; i < levels.Count; i++) target = descent.Below(target, levels[i]);
        return target.ToResolution();
    }

    /// <summary>The references that stand in the texts of a unit, its sub-units left aside.</summary>
    public IEnumerable<Reference> In(UnitPath unit) => _inUnit.Value[unit];

    /// <summary>
    /// The references that name a unit: directly, as one of several (前2項), or between the ends of a range. References to its sub-units
    /// are not
    /// among them (<see cref="Into"/>).
    /// </summary>
    public IEnumerable<Reference> To(UnitPath unit) => _toUnit.Value[unit];

    /// <summary>The references that name a unit or anything below it, in the order of the text.</summary>
    public IEnumerable<Reference> Into(UnitPath unit)
    {
        var found = new HashSet<Reference>(ReferenceEqualityComparer.Instance);
        for (var i = unit.Position; i <= unit.LastPosition; i++) found.UnionWith(To(Paths.All[i]));
        return References.Where(found.Contains);
    }
}
