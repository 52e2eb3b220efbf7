using System.Collections.Immutable;
using RegText.References.Terms;
using RegText.Syntax;

namespace RegText.Checking;

/// <summary>A definition with the places where its term stands, in the order of the text.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Uses">All places of the term, the defining words among them.</param>
/// <param name="At">Which of the places are the defining words; -1 where a longer term hides them.</param>
internal sealed record DefinedTerm(Definition Definition, ImmutableArray<TermUse> Uses, int At)
{
    /// <summary>The term.</summary>
    public string Term => Definition.Term;

    /// <summary>The places before the definition.</summary>
    public IEnumerable<TermUse> Before => Uses.Take(Math.Max(0, At));

    /// <summary>The places behind it.</summary>
    public IEnumerable<TermUse> After => Uses.Skip(At + 1);

    /// <summary>
    /// Whether the term is short for something else, and not a word that keeps a meaning given once (以下同じ) or is explained in a list.
    /// </summary>
    public bool IsAbbreviation => Definition.Pattern is DefinitionPattern.Abbreviation or DefinitionPattern.LawAbbreviation
        or DefinitionPattern.QualifiedAbbreviation or DefinitionPattern.Group;

    /// <summary>
    /// Whether it may be a word of everyday, because its phrase ends with it as with a word of its own: …を行う装置（以下「装置」という。）; not
    /// 個人情報保護管理者（以下「保護管理者」という。）.
    /// </summary>
    public bool EndsItsPhrase
    {
        get
        {
            var anchor = Definition.AnchorText;
            if (!anchor.EndsWith(Term, StringComparison.Ordinal) || Term.EndsWith('等')) return false;
            return anchor.Length == Term.Length || !Script.IsNounLike(anchor[^(Term.Length + 1)]);
        }
    }

    /// <summary>Whether a place lies in the scope. What a 附則 defines holds for that 附則.</summary>
    public bool Covers(TextPlace place)
    {
        var home = Definition.Place.Unit?.Top;
        return Definition.Covers(place.Unit) && (home?.Unit is not SupplProvision || place.Unit?.Top == home);
    }
}

/// <summary>The terms that a regulation defines, with the places where they stand.</summary>
internal sealed class DefinedTerms
{
    private DefinedTerms(ImmutableArray<DefinedTerm> all) => All = all;

    /// <summary>
    /// The terms in the order of their definitions; those of another law (DF9), words that keep a meaning (DF4) and those of the
    /// 附則 of later amendments are not among them.
    /// </summary>
    public ImmutableArray<DefinedTerm> All { get; }

    /// <summary>The terms of a regulation.</summary>
    public static DefinedTerms Of(CheckedInstrument instrument)
    {
        var definitions = instrument.References.Definitions
            .Where(d => d.Pattern is not (DefinitionPattern.TermsOfLaw or DefinitionPattern.SameMeaning)
                && d.Place.Unit?.Top.Unit is not SupplProvision { AmendLawNumber.IsEmpty: false }).ToList();
        var uses = TermUses.Find(instrument.Paths, definitions.Select(d => d.Term)).GroupBy(u => u.Term, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        var at = new Dictionary<(string Term, UnitText Text, int Start), int>();
        foreach (var (term, places) in uses)
            for (var i = 0; i < places.Length; i++) at[(term, places[i].Place.Text, places[i].Span.Start)] = i;
        return new([.. definitions.Select(d => new DefinedTerm(
            d, uses.GetValueOrDefault(d.Term, []), at.GetValueOrDefault((d.Term, d.Place.Text, d.TermSpan.Start), -1)))]);
    }
}
