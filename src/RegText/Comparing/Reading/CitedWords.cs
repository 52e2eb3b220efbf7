using System.Collections.Immutable;
using RegText.References;
using RegText.References.Terms;
using RegText.Syntax;

namespace RegText.Comparing;

/// <summary>The laws that each provision of a regulation cites, and the terms defined by the regulation that it uses. Made in time linear in the length of the text.</summary>
internal sealed class CitedWords
{
    private readonly ILookup<UnitPath?, string> _laws;
    private readonly ILookup<UnitPath?, string> _terms;

    private CitedWords(UnitPaths paths)
    {
        var index = ReferenceIndex.Of(paths);
        _laws = index.References.Where(r => r is { Place.Unit: not null, IsQuoted: false, Resolution: ExternalUnit })
            .ToLookup(r => r.Place.Unit, r => ComparedText.Of(((ExternalUnit)r.Resolution).Law.Title));
        // 法 stands for a law, which is counted as that law; a word that keeps its meaning (以下同じ) is no term.
        var terms = index.Definitions.Where(d => d is { Law: null, Pattern: not (DefinitionPattern.TermsOfLaw or DefinitionPattern.SameMeaning or DefinitionPattern.LawAbbreviation) }).Select(d => d.Term);
        _terms = TermUses.Find(paths, terms).Where(u => u.IsWhole && u.Place.Unit is not null).ToLookup(u => u.Place.Unit, u => ComparedText.Of(u.Term));
    }

    /// <summary>Finds them.</summary>
    public static CitedWords Of(UnitPaths paths) => new(paths);

    /// <summary>A provision with what its units cite and use, each once, in ordinal order.</summary>
    public Provision Add(Provision provision, IEnumerable<UnitPath> units)
    {
        var all = units.SelectMany(Below).ToList();
        return provision with { Laws = Distinct(all, _laws, provision.Laws), Terms = Distinct(all, _terms, provision.Terms) };
    }

    private static ImmutableArray<string> Distinct(List<UnitPath> units, ILookup<UnitPath?, string> words, ImmutableArray<string> known) =>
        [.. units.SelectMany(u => words[u]).Concat(known).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<UnitPath> Below(UnitPath unit) => unit.Children.SelectMany(Below).Prepend(unit);
}
