using System.Text;
using RegText.Text;

namespace RegText.Comparing;

/// <summary>
/// A text as it is compared: one width, no white space, and without what differs between any two regulations: numbers of articles (第10条第2項),
/// numbers of laws in brackets, and 「以下「…」という。」.
/// </summary>
internal static class ComparedText
{
    private static readonly string[] LawWords = ["法律", "条例", "規則", "規程", "訓令", "政令"];

    /// <summary>The text in that form.</summary>
    public static string Of(string printed)
    {
        var text = CanonicalForm.Of(printed);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var length = text[i] switch
            {
                '(' => LawNumber(text, i),
                '第' => UnitNumber(text, i),
                '以' => Abbreviation(text, i),
                _ => 0,
            };
            if (length == 0) result.Append(text[i++]);
            else i += length;
        }
        return result.ToString();
    }

    /// <summary>(平成15年法律第57号): the length of brackets without others in them that hold the number of a law.</summary>
    private static int LawNumber(string text, int start)
    {
        var end = text.AsSpan(start + 1).IndexOfAny('(', ')');
        if (end < 0 || text[start + 1 + end] != ')') return 0;
        var content = text.AsSpan(start + 1, end);
        foreach (var word in LawWords)
            if (content.IndexOf(word + "第", StringComparison.Ordinal) >= 0 && content.IndexOf('号') >= 0) return end + 2;
        return 0;
    }

    /// <summary>第10条の2, 第3項, 第一号.</summary>
    private static int UnitNumber(string text, int start)
    {
        var i = Digits(text, start + 1);
        if (i == start + 1 || i == text.Length || text[i] is not ('条' or '項' or '号')) return 0;
        i++;
        while (i + 1 < text.Length && text[i] == 'の' && Digits(text, i + 1) is var end && end > i + 1) i = end;
        return i - start;
    }

    private static int Digits(string text, int start)
    {
        while (start < text.Length && Numerals.IsNumeral(text[start])) start++;
        return start;
    }

    /// <summary>以下「保護管理者」という。</summary>
    private static int Abbreviation(string text, int start)
    {
        if (!text.AsSpan(start).StartsWith("以下「", StringComparison.Ordinal)) return 0;
        var close = text.IndexOf('」', start);
        return close > 0 && text.AsSpan(close + 1).StartsWith("という。", StringComparison.Ordinal) ? close + 5 - start : 0;
    }
}
