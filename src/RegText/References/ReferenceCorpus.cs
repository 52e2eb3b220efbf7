using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References;

/// <summary>A reference with the regulation in which it stands.</summary>
/// <param name="In">The regulation.</param>
/// <param name="Reference">The reference.</param>
public sealed record Citation(ReferenceIndex In, Reference Reference);

/// <summary>
/// Several regulations that cite each other by title (○○条例第5条, or an abbreviation of that title): what cites a unit, whatever the
/// regulation in which
/// the citation stands.
/// </summary>
public sealed class ReferenceCorpus
{
    private readonly ILookup<string, ReferenceIndex> _byTitle;
    private readonly Lazy<ILookup<ReferenceIndex, (Citation Citation, ImmutableArray<UnitPath> Units)>> _citations;

    /// <summary>A corpus of regulations.</summary>
    public ReferenceCorpus(IEnumerable<ReferenceIndex> regulations)
    {
        Regulations = [.. regulations];
        _byTitle = Regulations.Where(r => !r.Paths.Instrument.Title.IsEmpty).ToLookup(TitleOf, StringComparer.Ordinal);
        _citations = new(() => Regulations
            .SelectMany(r => r.References.Select(reference => new Citation(r, reference)))
            .SelectMany(c => CitedRegulations(c).Select(cited => (Cited: cited, Citation: c)))
            .ToLookup(p => p.Cited, p => (p.Citation, Units(p.Cited, p.Citation.Reference))));
    }

    /// <summary>The regulations.</summary>
    public ImmutableArray<ReferenceIndex> Regulations { get; }

    /// <summary>The title by which other regulations cite one, in canonical form.</summary>
    public static string TitleOf(ReferenceIndex regulation) => CanonicalText.Of(InstrumentName.Of(regulation.Paths.Instrument)).Value;

    /// <summary>The regulations of a title; more than one where a folder holds several versions.</summary>
    public IEnumerable<ReferenceIndex> ByTitle(string title) => _byTitle[CanonicalText.Of(title).Value];

    /// <summary>
    /// What a reference points to in the regulations of the corpus: its own units, or those of the regulation that it cites by title.
    /// </summary>
    public Resolution Resolve(Citation citation)
    {
        if (citation.Reference.Resolution is not ExternalUnit external || external.Levels.IsEmpty) return citation.Reference.Resolution;
        var cited = _byTitle[external.Law.Title].ToList();
        return cited.Count == 1 ? cited[0].Find(external.Levels) : external;
    }

    /// <summary>
    /// All citations of a unit of a regulation or of anything below it, in the order of the regulations and of their texts.
    /// </summary>
    public IEnumerable<Citation> Into(ReferenceIndex regulation, UnitPath unit) =>
        _citations.Value[regulation].Where(c => c.Units.Any(unit.Contains)).Select(c => c.Citation);

    /// <summary>All citations of a regulation from other ones, those of the whole included.</summary>
    public IEnumerable<Citation> FromOthers(ReferenceIndex regulation) =>
        _citations.Value[regulation].Where(c => c.Citation.In != regulation).Select(c => c.Citation);

    private IEnumerable<ReferenceIndex> CitedRegulations(Citation citation) => citation.Reference.Resolution switch
    {
        OwnUnits => [citation.In],
        ExternalUnit external => _byTitle[external.Law.Title],
        _ => [],
    };

    private static ImmutableArray<UnitPath> Units(ReferenceIndex cited, Reference reference) => reference.Resolution switch
    {
        OwnUnits own => own.Units.AddRange(own.Between),
        ExternalUnit { Levels.IsEmpty: false } external when cited.Find(external.Levels) is OwnUnits own => own.Units,
        _ => [],
    };
}
