using RegText.Text;

namespace RegText.Amending.Writing.Quoting;

/// <summary>One edit as a 改め文 can order it: the words to be found, and what becomes of them.</summary>
/// <param name="Kind">改め, 加え or 削り.</param>
/// <param name="Old">The words to be found in the old text: what is replaced or deleted, or the anchor behind which words are added.</param>
/// <param name="Words">Those words.</param>
/// <param name="New">The new words: the replacement, or what is added; empty for a deletion.</param>
/// <param name="Rule">The rule that chose the form: K01, K02, K02', K03, K25 (SPEC C.4).</param>
internal sealed record Quote(QuoteKind Kind, TextSpan Old, string Words, string New, string Rule);

/// <summary>What a quotation does.</summary>
internal enum QuoteKind
{
    /// <summary>「A」を「B」に改める.</summary>
    Replace,

    /// <summary>「A」の次に「B」を加える.</summary>
    Insert,

    /// <summary>「A」を削る.</summary>
    Delete,
}
