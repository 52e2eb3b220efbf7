namespace RegText.Parsing.Recognising;

/// <summary>
/// A caption on a line of its own (SPEC A.5, A.13.2 CAPTION): one bracket that opens first and closes last, no sentence in it. That an
/// article follows is the builder's question; without one it may be the tail of the line before (KUK:505).
/// </summary>
internal static class CaptionLine
{
    public static bool Recognise(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= 70 && text[0] is '（' or '(' && text[^1] is '）' or ')'
        && text.IndexOfAny('。', '\t') < 0
        && ClosesLast(text);

    /// <summary>Whether a bracket cites or defines and so is part of a sentence: （昭和22年法律第67号）, （以下「法」という）.</summary>
    public static bool IsCitation(ReadOnlySpan<char> inner)
    {
        if (inner.Length < 2 || inner.StartsWith("以下", StringComparison.Ordinal)) return true;
        if (inner[^1] is not ('年' or '号' or '条' or '項')) return false;
        return Text.Numerals.IsNumeral(inner[^2]) || inner[^2] == '元';
    }

    private static bool ClosesLast(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '（' or '(') depth++;
            else if (text[i] is '）' or ')' && --depth == 0) return i == text.Length - 1;
        }
        return false;
    }
}
