using System.Globalization;

namespace RegText.Changes;

/// <summary>Classes of characters as far as words need them.</summary>
internal enum CharacterClass
{
    Kanji,
    Hiragana,
    Katakana,
    Latin,
    Digit,
    Space,
    Punctuation,
    Other,
}

/// <summary>Classifies characters, and finds where the next one starts, so that no surrogate pair or combining mark is ever cut.</summary>
internal static class Characters
{
    /// <summary>The length in code units of the character, as a person sees it, at <paramref name="index"/>.</summary>
    public static int LengthAt(string text, int index)
    {
        if (index + 1 >= text.Length || (IsSimple(text[index]) && IsSimple(text[index + 1]))) return 1;
        return StringInfo.GetNextTextElementLength(text.AsSpan(index));
    }

    /// <summary>The class of the character at <paramref name="index"/>; a surrogate pair counts by its code point.</summary>
    public static CharacterClass ClassAt(string text, int index)
    {
        var c = text[index];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            var codePoint = char.ConvertToUtf32(c, text[index + 1]);
            return codePoint is >= 0x20000 and <= 0x3FFFF ? CharacterClass.Kanji : CharacterClass.Other;
        }
        return ClassOf(c);
    }

    private static CharacterClass ClassOf(char c) => c switch
    {
        (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿') or (>= '豈' and <= '﫿') or '々' or '〆' or '〇' or 'ヶ' or 'ヵ' => CharacterClass.Kanji,
        >= 'ぁ' and <= 'ゟ' => CharacterClass.Hiragana,
        '・' or '゠' => CharacterClass.Punctuation,
        (>= 'ァ' and <= 'ヿ') or (>= 'ｦ' and <= 'ﾟ') => CharacterClass.Katakana,
        (>= '0' and <= '9') or (>= '０' and <= '９') => CharacterClass.Digit,
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'ａ' and <= 'ｚ') or (>= 'Ａ' and <= 'Ｚ') => CharacterClass.Latin,
        _ when char.IsWhiteSpace(c) => CharacterClass.Space,
        _ when char.IsLetter(c) => CharacterClass.Latin,
        _ when char.IsPunctuation(c) || char.IsSymbol(c) => CharacterClass.Punctuation,
        _ => CharacterClass.Other,
    };

    /// <summary>
    /// Whether two such characters side by side are two characters for certain: printable ASCII, kana, common kanji, full-width forms.
    /// </summary>
    private static bool IsSimple(char c) =>
        c is (>= ' ' and <= '~') or (>= '　' and <= '〩') or (>= 'ぁ' and <= 'ゖ') or (>= '゠' and <= 'ヿ') or (>= '一' and <= '鿿')
            or (>= '！' and <= 'ﾝ');
}
