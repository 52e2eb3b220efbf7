using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>
/// Reads numbers and branches inside labels (SPEC A.4, A.13.2, A.13.4), in every digit width and with the spaces that PDF
/// conversion leaves: 第 8 6 条, 第十二条の二の三.
/// </summary>
internal static class LabelScanner
{
    /// <summary>
    /// Reads 第, a number, a unit letter and branches at <paramref name="start"/>: 第12条の2. Gives the letter, the number and the
    /// offset behind it.
    /// </summary>
    public static bool TryUnit(string text, int start, ReadOnlySpan<char> letters, out char letter, out UnitNumber number, out int end)
    {
        (letter, number, end) = ('\0', null!, start);
        if (start >= text.Length || text[start] != '第') return false;
        var i = SkipSpaces(text, start + 1);
        // Most labels are of another kind: the letter is looked at before the number is read.
        var at = i;
        while (at < text.Length && (Numerals.IsNumeral(text[at]) || WhiteSpace.Is(text[at]))) at++;
        if (at == text.Length || !letters.Contains(text[at])) return false;
        if (!TryNumber(text, ref i, spaced: true, out var value)) return false;
        i = SkipSpaces(text, i);
        if (i >= text.Length || letters.IndexOf(text[i]) < 0) return false;
        letter = text[i];
        i++;
        number = Branches(text, ref i, value);
        end = i;
        return true;
    }

    /// <summary>
    /// A unit headed by its name, 第2項 or 第1号 (SPEC A.13.2 KAM-PARA, KAM-ITEM): alone on its line, or a blank and words that are no mention
    /// (第2項　の規定 of a bad scan) and no form (第1号　様式).
    /// </summary>
    public static bool TryNamedUnit(string text, char letter, out UnitNumber number, out int end, out int textStart)
    {
        textStart = 0;
        if (!TryUnit(text, 0, [letter], out _, out number, out end)) return false;
        textStart = SkipSpaces(text, end);
        if (textStart == text.Length) return true;
        var rest = text.AsSpan(textStart);
        return textStart > end && !IsMentionBehindBlank(rest) && !rest.StartsWith("様式", StringComparison.Ordinal) && !rest.StartsWith("書式", StringComparison.Ordinal);
    }

    /// <summary>Whether words behind a blank go on with a mention: a particle or a conjunction, which no text begins with.</summary>
    private static bool IsMentionBehindBlank(ReadOnlySpan<char> rest) =>
        rest[0] is 'の' or 'に' or 'と' or 'を' or 'か' or 'ま' or 'は' or 'が' or 'で' or 'も' or 'へ' or 'や' or '、' or '，' or '。' or '中' or '）' or ')'
            || rest.StartsWith("各号", StringComparison.Ordinal) || JoinsLabels(rest);

    /// <summary>Whether words join a label to another one: ア及びイに掲げる….</summary>
    public static bool JoinsLabels(ReadOnlySpan<char> rest) =>
        rest.StartsWith("及び", StringComparison.Ordinal) || rest.StartsWith("又は", StringComparison.Ordinal)
        || rest.StartsWith("並びに", StringComparison.Ordinal) || rest.StartsWith("若しくは", StringComparison.Ordinal);

    /// <summary>Reads a number at <paramref name="i"/>; with <paramref name="spaced"/> single spaces between its digits are passed over.</summary>
    public static bool TryNumber(string text, ref int i, bool spaced, out int value)
    {
        value = 0;
        if (i >= text.Length || !Numerals.IsNumeral(text[i])) return false;
        Span<char> digits = stackalloc char[8];
        var count = 0;
        var end = i;
        var arabic = Numerals.IsArabic(text[i]);
        for (var p = i; p < text.Length && count < digits.Length; p++)
        {
            if (arabic ? Numerals.IsArabic(text[p]) : Numerals.IsKanji(text[p]))
            {
                digits[count++] = text[p];
                end = p + 1;
            }
            else if (!spaced || !WhiteSpace.Is(text[p])) break;
        }
        if (Numerals.Parse(digits[..count]) is not { } number) return false;
        (value, i) = (number, end);
        return true;
    }

    /// <summary>Reads の2の3 behind a number. A の that opens ordinary words (の規定, の一部, の三分の一) is not a branch.</summary>
    public static UnitNumber Branches(string text, ref int i, int value)
    {
        if (i >= text.Length || text[i] != 'の') return new UnitNumber(value);
        var parts = new List<int> { value };
        while (i < text.Length && text[i] == 'の')
        {
            var next = i + 1;
            if (!TryNumber(text, ref next, spaced: false, out var branch) || branch < 2) break;
            if (next < text.Length && "分人年月日回箇つ部件個倍割".Contains(text[next], StringComparison.Ordinal)) break;
            parts.Add(branch);
            i = next;
        }
        return new UnitNumber([.. parts]);
    }

    public static int SkipSpaces(string text, int i)
    {
        while (i < text.Length && WhiteSpace.Is(text[i])) i++;
        return i;
    }

    /// <summary>The words that follow 第N条 when it is mentioned, not headed: 第12条の規定, 第3条第2項, 第5条及び.</summary>
    public static bool OpensMention(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && (rest[0] is '第' or 'の' or 'に' or 'と' or 'を' or 'か' or 'ま' or 'は' or 'が' or 'で' or 'も' or 'へ' or 'や' or '、' or '，' or '。' or '中' or '各' or 'た' or '本' or '前' or '後' or '」' or '）' or ')'
            || rest.StartsWith("及び", StringComparison.Ordinal) || rest.StartsWith("又は", StringComparison.Ordinal)
            || rest.StartsWith("並びに", StringComparison.Ordinal) || rest.StartsWith("若しくは", StringComparison.Ordinal)
            || rest.StartsWith("若", StringComparison.Ordinal) || rest.StartsWith("以下", StringComparison.Ordinal)
            || rest.StartsWith("関係", StringComparison.Ordinal));
}
