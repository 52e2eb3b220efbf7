using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>
/// Labels of 号 and 細分 whose blank was lost, or that have 、 or . in its place (SPEC A.4, A.13.1): ア職員は, 一市長が, イ、住所. Words begin so too
/// (一部を, ウイルス), so that the builder takes one only where the labels before and behind it make a series.
/// </summary>
internal static class GluedLabel
{
    /// <summary>What follows a number in a word or a quantity and not in a label: 一部, 二以上, 三年.</summary>
    private const string Counters =
        "年月日時分秒回件個箇項条以万億円倍割点級等類種番度週歳台本枚頁版期次つヶカ部定般方切括致層体律連見覧応旦端角報旬親重";

    private const string Marks = "、，．.)）";

    /// <summary>Every reading of such a label; none where a blank stands behind it.</summary>
    public static ImmutableArray<ListHead> RecogniseAll(string text)
    {
        var end = LabelEnd(text);
        if (end == 0 || end + 1 >= text.Length) return [];
        var isMarked = Marks.Contains(text[end], StringComparison.Ordinal);
        if (!isMarked && !CanFollow(text, end)) return [];
        // The label alone is read as if the blank were there.
        var heads = ListHead.RecogniseAll(text[..end] + "　略");
        if (isMarked) end++;
        var start = LabelScanner.SkipSpaces(text, end);
        return start == text.Length ? [] : [.. heads.Select(h => h with { LabelEnd = end, TextStart = start })];
    }

    /// <summary>Whether the character may begin a label of this kind; asked before anything is cut out.</summary>
    private static int LabelEnd(string text)
    {
        if (ListHead.IsKana(text[0])) return 1;
        var end = 0;
        return Numerals.IsKanji(text[0]) && LabelScanner.TryNumber(text, ref end, spaced: false, out var value) && value < 100 ? end : 0;
    }

    private static bool CanFollow(string text, int at)
    {
        var c = text[at];
        if (c is '「' or 'そ' or 'こ' or 'あ' or 'お') return true;
        if (c is not (>= '一' and <= '鿿') || LabelScanner.JoinsLabels(text.AsSpan(at))) return false;
        return ListHead.IsKana(text[0]) || (!Numerals.IsKanji(c) && !Counters.Contains(c, StringComparison.Ordinal));
    }
}
