using RegText.References.Scanning;

namespace RegText.Checking;

/// <summary>Classes of characters by which rules tell a noun from a verb ending.</summary>
internal static class Script
{
    /// <summary>Whether a noun may end or begin with it: kanji, katakana, Latin letters.</summary>
    public static bool IsNounLike(char c) => IsKanji(c) || IsKatakana(c) || char.IsAsciiLetter(c) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    /// <summary>A kanji.</summary>
    public static bool IsKanji(char c) => ReferenceNumber.IsKanji(c);

    /// <summary>A katakana or the mark of a long vowel.</summary>
    public static bool IsKatakana(char c) => ReferenceNumber.IsKatakana(c);

    /// <summary>A hiragana.</summary>
    public static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';

    /// <summary>Where the run of kanji and katakana that ends at a place begins.</summary>
    public static int NounStart(string text, int end)
    {
        while (end > 0 && (IsKanji(text[end - 1]) || IsKatakana(text[end - 1]))) end--;
        return end;
    }

    /// <summary>Where the run of kanji and katakana that begins at a place ends; a conjunction (分析室並びに) is no part of it.</summary>
    public static int NounEnd(string text, int start)
    {
        while (start < text.Length && (IsKanji(text[start]) || IsKatakana(text[start])) && !IsConjunction(text, start)) start++;
        return start;
    }

    private static bool IsConjunction(string text, int at) =>
        text[at] is '及' or '又' or '並' or '若'
        && (text.AsSpan(at).StartsWith("及び", StringComparison.Ordinal) || text.AsSpan(at).StartsWith("又は", StringComparison.Ordinal)
            || text.AsSpan(at).StartsWith("並びに", StringComparison.Ordinal) || text.AsSpan(at).StartsWith("若しくは", StringComparison.Ordinal));
}
