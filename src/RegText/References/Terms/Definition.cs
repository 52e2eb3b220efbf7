using System.Collections.Immutable;
using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Terms;

/// <summary>How a term is defined (SPEC D.4).</summary>
public enum DefinitionPattern
{
    /// <summary>DF1: X（以下「Y」という。）.</summary>
    Abbreviation,

    /// <summary>DF2: X（平成15年法律第57号。以下「Y」という。）.</summary>
    LawAbbreviation,

    /// <summary>DF3: X（…を含む。以下「Y」という。）.</summary>
    QualifiedAbbreviation,

    /// <summary>DF4–DF6: X（…をいう。以下同じ。）.</summary>
    SameMeaning,

    /// <summary>DF7: 以下これらを「Y」という, 「Y」と総称する.</summary>
    Group,

    /// <summary>DF8: an item of a 定義 article, or 「Y」とは、…をいう.</summary>
    DefinitionItem,

    /// <summary>DF9: 使用する用語は、法において使用する用語の例による.</summary>
    TermsOfLaw,
}

/// <summary>A term that a regulation defines, or an abbreviation that it introduces (SPEC D.4).</summary>
/// <param name="Pattern">How.</param>
/// <param name="Term">The term, in canonical form; of DF9 the law.</param>
/// <param name="Place">The text in which it is defined.</param>
/// <param name="TermSpan">The term in that text.</param>
/// <param name="Clause">The defining words in that text: 以下「Y」という。 or the whole item.</param>
/// <param name="Anchor">What it stands for: the words directly before the bracket; empty where none could be found.</param>
/// <param name="Meaning">Of a 定義 item the words that explain it; otherwise empty.</param>
/// <param name="StartsHere">Whether it holds from here on (以下). Otherwise only in the units that it names.</param>
public sealed record Definition(
    DefinitionPattern Pattern, string Term, TextPlace Place, TextSpan TermSpan, TextSpan Clause, TextSpan Anchor, TextSpan Meaning,
    bool StartsHere)
{
    /// <summary>The law that it abbreviates, or null.</summary>
    public LawName? Law { get; init; }

    /// <summary>The units to which it is limited (以下この章において); none where it holds for the whole regulation.</summary>
    public ImmutableArray<UnitPath> Scope { get; init; } = [];

    /// <summary>The units that are left out (以下第30条を除き).</summary>
    public ImmutableArray<UnitPath> Except { get; init; } = [];

    /// <summary>What it stands for, as printed.</summary>
    public string AnchorText => Place.Text.Value.Substring(Anchor.Start, Anchor.Length);

    /// <summary>Whether a unit lies inside the scope, the order of the text left aside. Null is a text of the instrument itself.</summary>
    public bool Covers(UnitPath? unit)
    {
        if (unit is null) return Scope.IsEmpty;
        foreach (var except in Except)
            if (except.Contains(unit)) return false;
        if (Scope.IsEmpty) return true;
        foreach (var scope in Scope)
            if (scope.Contains(unit)) return true;
        return false;
    }
}
