using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>
/// The width of digits in new words. They are taken as the amendment writes them; but where its quotation shows that it writes digits in
/// another width than the text in force (it says 12 where the text has １２), they take that of the text. So an amendment printed in one style
/// goes into a text of another without mixing the two, and an amendment that quotes exactly is followed exactly.
/// </summary>
internal static class WidthOf
{
    /// <summary>
    /// The width of the text in force, where all its labels have one and the whole amendment has the other (a city prints its gazette in full
    /// width, its 例規集 in half width); null otherwise.
    /// </summary>
    public static NumeralForm? Base(Instrument @base, AmendmentOfOne amendment)
    {
        var labels = Width(string.Concat(@base.AllUnits().Select(u => u.Label.Value)));
        var told = amendment.Sentences.Select(s => s.Text).Concat(amendment.Sentences.SelectMany(s => s.Instructions).SelectMany(NewLines));
        return labels is { } width && Width(string.Concat(told)) is { } other && other != width ? width ? NumeralForm.Full : NumeralForm.Half : null;
    }

    /// <summary>The new words in the width that the quotation and its occurrence show.</summary>
    public static string Printed(string quotation, ReadOnlySpan<char> printed, string words)
    {
        var (quoted, inForce) = (Width(quotation), Width(printed));
        return quoted is { } a && inForce is { } b && a != b ? In(b ? NumeralForm.Full : NumeralForm.Half, words) : words;
    }

    /// <summary>Words with their digits in a width, and the marks between digits with them: ５，０００ → 5,000.</summary>
    public static string In(NumeralForm? form, string words)
    {
        if (form is not (NumeralForm.Full or NumeralForm.Half) || !words.Any(Numerals.IsArabic)) return words;
        return string.Concat(words.Select((c, i) =>
            Numerals.IsArabic(c) || (c is '，' or '．' or ',' or '.' && IsDigit(words, i - 1) && IsDigit(words, i + 1)) ? Wide(c, form == NumeralForm.Full) : c));
    }

    private static bool IsDigit(string words, int i) => i >= 0 && i < words.Length && Numerals.IsArabic(words[i]);

    private static char Wide(char c, bool full) => full == c >= '！' ? c : full ? (char)(c - '!' + '！') : (char)(c - '！' + '!');

    /// <summary>True where all digits are full-width, false where all are half-width, null otherwise.</summary>
    private static bool? Width(ReadOnlySpan<char> text)
    {
        var (full, half) = (text.IndexOfAnyInRange('０', '９') >= 0, text.IndexOfAnyInRange('0', '9') >= 0);
        return full == half ? null : full;
    }

    private static IEnumerable<string> NewLines(Instruction instruction) => instruction switch
    {
        ReplaceUnits replace => replace.New.Lines,
        AddUnits add => add.New.Lines,
        AddSentence add => add.New.Lines,
        _ => [],
    };
}
