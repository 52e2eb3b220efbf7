using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Running text with a blank behind every letter, as a justified PDF is pasted: 職 員 は 、 常 に (SPEC A.13.1, N05). Labels in such letters are
/// read by their recognisers; here at least eight letters that are no digits must stand so (five with kana among them: a row of names has
/// none), and nearly all of the line.
/// </summary>
internal static class LetterSpacing
{
    private const int Fewest = 5;
    private const int FewestWithoutKana = 8;

    /// <summary>The line without the blanks between its letters; wider blanks stay. Null when it is not spaced so.</summary>
    public static UnitText? Close(UnitText line)
    {
        var text = line.Value;
        if (text.Length < 2 * Fewest - 1 || !IsGap(text, 1) || !IsGap(text, 3)) return null;
        var gap = text[1];
        int letters = 0, kana = 0, others = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            var isAlone = (i == 0 || char.IsWhiteSpace(text[i - 1])) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
            if (!isAlone) others++;
            else if (text[i] >= '\u2000' && text[i] is not ('、' or '。') && !Numerals.IsArabic(text[i])) letters++;
            if (isAlone && text[i] is >= 'ぁ' and <= 'ん') kana++;
        }
        if (letters < (kana > 1 ? Fewest : FewestWithoutKana) || others * 4 > letters) return null;
        var kept = new List<UnitText>();
        var start = 0;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] != gap || !IsGap(text, i)) continue;
            kept.Add(line.Slice(TextSpan.FromBounds(start, i)));
            start = i + 1;
        }
        kept.Add(line.From(start));
        return UnitText.Join(kept);
    }

    /// <summary>One blank, between two letters.</summary>
    private static bool IsGap(string text, int i) =>
        text[i] is ' ' or '　' && !char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i + 1]);
}
