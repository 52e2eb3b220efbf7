using System.Text.RegularExpressions;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Word puts a tab behind its automatic numbers: 第1条→この規程は…, (1)→職員. Such a line is a unit, not a row of a table. One line cannot
/// tell; that the articles of the text have tabs (or, without 条, that sentences follow the tabs) does.
/// </summary>
internal static partial class TabbedLabels
{
    public static void Mark(List<LogicalLine> lines)
    {
        int tabbed = 0, blank = 0, labels = 0, sentences = 0, rows = 0, arabic = 0;
        foreach (var line in lines)
        {
            if (!line.Text.StartsWith('第') && !line.Text.Contains('\t', StringComparison.Ordinal)) continue;
            if (line.IsTableRow) rows++;
            if (LabelAndTab().Match(line.Text) is { Success: true } match)
            {
                labels++;
                if (line.Text[^1] == '。') sentences++;
                if (RegText.Text.Numerals.IsArabic(line.Text[0])) arabic++;
                if (match.Groups["article"].Success) tabbed++;
            }
            else if (!line.IsTableRow && ArticleAndBlank().IsMatch(line.Text)) blank++;
        }
        var isAllLabels = labels >= 3 && labels == rows && arabic == 0;
        var areSentences = sentences >= 3 && sentences * 2 >= labels;
        if (!(tabbed > blank || (tabbed + blank == 0 && (isAllLabels || areSentences)))) return;
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Text.Contains('\t', StringComparison.Ordinal) && LabelAndTab().IsMatch(lines[i].Text)) lines[i] = lines[i] with { HasTabbedLabel = true };
    }

    [GeneratedRegex(@"^(?:(?<article>第[0-9０-９〇一二三四五六七八九十百千]{1,6}条(?:の[0-9０-９一二三四五六七八九十]{1,3}){0,4})|第[0-9０-９〇一二三四五六七八九十]{1,4}[編章節款目]?|[0-9０-９]{1,3}[.．]?|[（(][0-9０-９]{1,3}[）)](?:の[0-9０-９]{1,3}){0,3}|[一二三四五六七八九十]{1,4}(?:の[一二三四五六七八九十]{1,3}){0,3}|[ア-ン]|[（(][ア-ン][）)]|[a-zａ-ｚ]|[（(][a-zａ-ｚ]{1,4}[）)]|[①-⑳⑴-⒇])[ 　]?\t[^\t]+$")]
    private static partial Regex LabelAndTab();

    [GeneratedRegex(@"^第[0-9０-９〇一二三四五六七八九十百千]{1,6}条(?:の[0-9０-９一二三四五六七八九十]{1,3}){0,4}[ 　]")]
    private static partial Regex ArticleAndBlank();
}
