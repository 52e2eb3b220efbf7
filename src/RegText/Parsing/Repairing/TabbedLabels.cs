using System.Text.RegularExpressions;
using RegText.Text;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Word puts a tab behind its automatic numbers: 第1条→この規程は…, (1)→職員. Such a line is a unit, not a row of a table. One line cannot
/// tell; that the articles of the text have tabs does, or that every row around it has such a label.
/// </summary>
internal static partial class TabbedLabels
{
    public static void Mark(List<LogicalLine> lines)
    {
        int tabbed = 0, labels = 0, sentences = 0;
        foreach (var line in lines)
        {
            if (!line.IsTableRow || LabelAndTab().Match(line.Text) is not { Success: true } match) continue;
            labels++;
            if (line.Text[^1] == '。') sentences++;
            if (match.Groups["article"].Success) tabbed++;
        }
        if (labels == 0) return;
        var blank = lines.Count(l => l.Text[0] == '第' && !l.IsTableRow && ArticleAndBlank().IsMatch(l.Text));
        var isEverywhere = tabbed > blank || (tabbed + blank == 0 && sentences >= 3 && sentences * 2 >= labels);
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && lines[end].IsTableRow) end++;
            var isRun = end > i && lines.GetRange(i, end - i).TrueForAll(IsUnitByItself);
            for (; i < end; i++)
                if (isRun || (isEverywhere && LabelAndTab().IsMatch(lines[i].Text))) lines[i] = lines[i] with { HasTabbedLabel = true };
            if (end < lines.Count) i = end + 1;
        }
    }

    /// <summary>A bracketed or kana label, or a sentence behind a number: no table of numbered rows looks so.</summary>
    private static bool IsUnitByItself(LogicalLine line) =>
        line.Column < 0 && LabelAndTab().IsMatch(line.Text) && (!Numerals.IsArabic(line.Text[0]) || line.Text[^1] == '。');

    [GeneratedRegex(@"^(?:(?<article>第[0-9０-９〇一二三四五六七八九十百千]{1,6}条(?:の[0-9０-９一二三四五六七八九十]{1,3}){0,4})|第[0-9０-９〇一二三四五六七八九十]{1,4}[編章節款目]?|[0-9０-９]{1,3}[.．]?|[（(][0-9０-９]{1,3}[）)](?:の[0-9０-９]{1,3}){0,3}|[一二三四五六七八九十]{1,4}(?:の[一二三四五六七八九十]{1,3}){0,3}|[ア-ン]|[（(][ア-ン][）)]|[a-zａ-ｚ]|[（(][a-zａ-ｚ]{1,4}[）)]|[①-⑳⑴-⒇])[ 　]?\t[^\t]+$")]
    private static partial Regex LabelAndTab();

    [GeneratedRegex(@"^第[0-9０-９〇一二三四五六七八九十百千]{1,6}条(?:の[0-9０-９一二三四五六七八九十]{1,3}){0,4}[ 　]")]
    private static partial Regex ArticleAndBlank();
}
