using RegText.References.Laws;
using RegText.References.Scanning;
using RegText.References.Terms;
using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>
/// Which law a name means: an abbreviation that the text defines, the regulation itself, or a law by its title (SPEC D.3, D.4).
/// </summary>
internal sealed class LawNames
{
    private readonly Dictionary<string, List<Definition>> _abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LawNumber> _numbers = new(StringComparer.Ordinal);

    /// <summary>The regulation itself, where it is cited by its title.</summary>
    private readonly LawName _own;

    public LawNames(Instrument instrument, IEnumerable<Definition> definitions)
    {
        _own = new(Text.CanonicalText.Of(InstrumentName.Of(instrument)).Value);
        foreach (var definition in definitions)
        {
            if (definition.Law is not { } law || definition.Pattern == DefinitionPattern.TermsOfLaw) continue;
            if (!_abbreviations.TryGetValue(definition.Term, out var list)) _abbreviations[definition.Term] = list = [];
            list.Add(definition);
            if (law.Number is { } number) _numbers.TryAdd(law.Title, number);
        }
    }

    /// <summary>The abbreviations of laws.</summary>
    public Abbreviations Abbreviations => new(_abbreviations.Keys);

    /// <summary>Whether a law that was found is the regulation itself.</summary>
    public bool IsOwn(LawName law) => ReferenceEquals(law, _own);

    /// <summary>The law that a name means.</summary>
    /// <param name="word">The name in canonical form.</param>
    /// <param name="number">The number printed behind it, or null.</param>
    /// <param name="here">The unit in whose text it stands.</param>
    public LawName Find(string word, LawNumber? number, UnitPath? here)
    {
        if (string.Equals(word, _own.Title, StringComparison.Ordinal)) return _own;
        if (number is not null)
        {
            _numbers.TryAdd(word, number);
            return new(word, number);
        }
        var title = word;
        // 「読替え後の法」 may stand for 「法」, and that for a title.
        for (var step = 0; step < 3 && _abbreviations.TryGetValue(title, out var definitions); step++)
        {
            var law = Latest(definitions, here).Law!;
            if (law.Number is not null || string.Equals(law.Title, title, StringComparison.Ordinal)) return law;
            title = law.Title;
        }
        return new(title, _numbers.GetValueOrDefault(title) ?? LawTable.ByTitle(title)?.Number);
    }

    /// <summary>The definition made last before a place; the first where a text uses an abbreviation before it defines it.</summary>
    private static Definition Latest(List<Definition> definitions, UnitPath? here)
    {
        var latest = definitions[0];
        foreach (var definition in definitions)
            if (definition.Place.Unit is null || here is null || definition.Place.Unit.Position <= here.Position) latest = definition;
        return latest;
    }
}
