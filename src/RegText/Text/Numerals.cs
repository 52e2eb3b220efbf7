using System.Globalization;
using System.Text;

namespace RegText.Text;

/// <summary>
/// Numbers as regulations print them (SPEC A.13.4): ASCII digits, full-width digits, and kanji, both additive (百三十二) and
/// positional (一三二).
/// </summary>
public static class Numerals
{
    private const string KanjiDigits = "〇一二三四五六七八九";

    /// <summary>Whether the character can stand in a number.</summary>
    public static bool IsNumeral(char c) => IsArabic(c) || IsKanji(c);

    /// <summary>Whether the character is an ASCII or full-width digit.</summary>
    public static bool IsArabic(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Whether the character is a kanji numeral or multiplier (〇一…九十百千, 零).</summary>
    public static bool IsKanji(char c) => c is '十' or '百' or '千' || KanjiDigit(c) >= 0;

    /// <summary>
    /// Reads a number that fills the whole span, up to 999999. Digit systems may not be mixed. Returns null for anything else.
    /// </summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 12) return null;
        if (IsArabic(text[0])) return ParseArabic(text);
        foreach (var c in text)
            if (!IsKanji(c)) return null;
        return text.IndexOfAny('十', '百', '千') >= 0 ? ParseAdditive(text) : ParsePositional(text);
    }

    /// <summary>Writes a number in kanji, additive (百三十二), for 0 to 9999.</summary>
    public static string ToKanji(int number)
    {
        if (number == 0) return "〇";
        var result = new StringBuilder();
        foreach (var (value, unit) in (ReadOnlySpan<(int, string)>)[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / value % 10;
            if (digit == 0) continue;
            if (digit > 1 || value == 1) result.Append(KanjiDigits[digit]);
            result.Append(unit);
        }
        return result.ToString();
    }

    /// <summary>Writes a number in full-width digits (１２).</summary>
    public static string ToFullWidth(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c - '0' + '０')));

    /// <summary>Writes a number in a form, for 0 to 9999.</summary>
    public static string Write(int number, NumeralForm form) => form switch
    {
        NumeralForm.Kanji => ToKanji(number),
        NumeralForm.Full => ToFullWidth(number),
        NumeralForm.SingleFull when number < 10 => ToFullWidth(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The value of a kanji digit; −1 for any other character.</summary>
    private static int KanjiDigit(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static int? ParseArabic(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (!IsArabic(c)) return null;
            value = value * 10 + (c >= '０' ? c - '０' : c - '0');
            if (value > 999_999) return null;
        }
        return value;
    }

    private static int? ParsePositional(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            value = value * 10 + KanjiDigit(c);
            if (value > 999_999) return null;
        }
        return value;
    }

    private static int? ParseAdditive(ReadOnlySpan<char> text)
    {
        int total = 0, digit = 0, lastUnit = 10_000;
        var hasDigit = false;
        foreach (var c in text)
        {
            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit == 0)
            {
                if (hasDigit) return null;
                digit = KanjiDigit(c);
                hasDigit = true;
                continue;
            }
            if (unit >= lastUnit) return null;
            total += (hasDigit ? digit : 1) * unit;
            lastUnit = unit;
            (digit, hasDigit) = (0, false);
        }
        return total + digit;
    }
}
