using System.Globalization;
using System.Text;
using RegText.Text;

namespace RegText.Drafting;

/// <summary>
/// A draft to begin with (SPEC A.1, A.2, C.11): the usual provisions of a kind of regulation with ○○ for what has to be written. Its words come from
/// templates/skeletons; here its blanks are filled.
/// </summary>
public static class Skeleton
{
    /// <summary>The text of a skeleton with its blanks filled.</summary>
    /// <param name="template">The words, with {題名} and {市}.</param>
    /// <param name="title">題名.</param>
    /// <param name="municipality">自治体.</param>
    /// <param name="numerals">The digits of 条, 項 and 号 of the house.</param>
    public static string Fill(string template, string title, string municipality, NumeralForm numerals)
    {
        var body = template.IndexOf("---\n", 4, StringComparison.Ordinal) + 4;
        var filled = template[..body] + InDigits(template[body..], numerals);
        return filled.Replace("{題名}", title, StringComparison.Ordinal).Replace("{市}", municipality, StringComparison.Ordinal);
    }

    /// <summary>A 号 is (1), and 一 where the house writes kanji.</summary>
    private static string InDigits(string text, NumeralForm numerals)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end == i)
            {
                var isLabel = numerals == NumeralForm.Kanji && ((text[i] == '(' && char.IsAsciiDigit(text[i + 1])) || (text[i] == ')' && result.Length > 0 && Numerals.IsKanji(result[^1])));
                if (!isLabel) result.Append(text[i]);
                continue;
            }
            var number = int.Parse(text.AsSpan(i..end), CultureInfo.InvariantCulture);
            // A 項 keeps Arabic digits, whatever the articles have: kanji there are read as 号 (SPEC A.4).
            var isParagraph = numerals == NumeralForm.Kanji && (i == 0 || text[i - 1] == '\n');
            result.Append(Numerals.Write(number, isParagraph ? NumeralForm.Full : numerals));
            i = end - 1;
        }
        return result.ToString();
    }
}
