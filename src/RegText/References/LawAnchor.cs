using RegText.References.Laws;
using RegText.Text;

namespace RegText.References;

/// <summary>How a reference names the law or ordinance that it cites (SPEC D.1, LawAnchor).</summary>
public enum LawAnchorForm
{
    /// <summary>By its title or an abbreviation: 会社法第2条, 法第60条, 令和5年規則第23号第3条.</summary>
    Named,

    /// <summary>同法, 同条例.</summary>
    Same,

    /// <summary>この条例, 本規程: the regulation itself.</summary>
    Self,
}

/// <summary>The name of a law before a reference.</summary>
/// <param name="Form">How it is named.</param>
/// <param name="Word">The name without bracket, in canonical form: 会社法, 法, 同法, この条例.</param>
/// <param name="Number">The number in the bracket behind the name; null where none is printed.</param>
/// <param name="Span">Name and bracket in the text.</param>
public sealed record LawAnchor(LawAnchorForm Form, string Word, LawNumber? Number, TextSpan Span);
