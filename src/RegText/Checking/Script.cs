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

    /// <summary>Where the run of kanji and katakana that begins at a place ends.</summary>
    public static int NounEnd(string text, int start)
    {
        while (start < text.Length && (IsKanji(text[start]) || IsKatakana(text[start]))) start++;
        return start;
    }
}
