using RegText.Text;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Characters that do not belong in a regulation (SPEC E.1.8 N01, N12): Hangul of a bad scan, Kangxi radicals, private use,
/// zero-width and control characters, lone surrogates. They are kept and told, one finding a kind and line.
/// </summary>
internal static class GlyphCheck
{
    public static void Line(SourceText source, TextSpan span, List<Diagnostic> diagnostics)
    {
        var text = source[span];
        if (!MayHoldOdd(text)) return;
        int hangul = -1, odd = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= 'ぁ' and <= 'ヿ') or (>= '一' and <= '鿿') or (>= ' ' and <= '~') or (>= '、' and <= '」')) continue;
            if (hangul < 0 && IsHangul(c)) hangul = i;
            if (odd < 0 && IsOdd(text, i)) odd = i;
        }
        if (hangul >= 0)
        {
            var end = hangul;
            while (end < text.Length && IsHangul(text[end])) end++;
            diagnostics.Add(new("N01", Severity.Error, $"ハングル「{text[hangul..end]}」が混じっています。読み取りの誤りがないか、原本を確認してください。",
                new(span.Start + hangul, end - hangul)));
        }
        if (odd >= 0)
            diagnostics.Add(new("N12", Severity.Warning, $"文字 U+{(int)text[odd]:X4} は例規に使われない文字です。原本を確認してください。",
                new(span.Start + odd, 1)));
    }

    /// <summary>Whether any character may be odd. Most texts have none; a search for the ranges tells so much quicker than a look at each character.</summary>
    public static bool MayHoldOdd(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\x08') || text.ContainsAnyInRange('\x0B', '\x0C') || text.ContainsAnyInRange('\x0E', '\x1F')
        || text.ContainsAnyInRange('\x7F', '\u200F')
        || text.ContainsAnyInRange('\u2E80', '\u2FDF') || text.ContainsAnyInRange('\u3130', '\u318F') || text.ContainsAnyInRange('\uAC00', '\uFAFF')
        || text.ContainsAny('\u2060', '\uFEFF', '\uFFFD');

    private static bool IsHangul(char c) => c is (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F') or (>= '\uAC00' and <= '\uD7AF');

    private static bool IsOdd(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c)) return i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]);
        if (char.IsLowSurrogate(c)) return i == 0 || !char.IsHighSurrogate(text[i - 1]);
        return (char.IsControl(c) && c != '\t')
            || c is (>= '\u2E80' and <= '\u2FDF') or (>= '\uE000' and <= '\uF8FF') or (>= '\u200B' and <= '\u200F')
                or '\u2060' or '\uFEFF' or '\uFFFD' or (>= '\uF900' and <= '\uFAFF');
    }
}
