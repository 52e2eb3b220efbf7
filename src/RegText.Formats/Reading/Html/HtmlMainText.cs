using System.Text.RegularExpressions;
using AngleSharp.Dom;
using RegText.Formats.Reading.Lines;

namespace RegText.Formats.Reading.Html;

/// <summary>
/// Finds the regulation on a page of a 例規集 system, by its text: the element that holds the heads of all units (第1条　…, 附則) with the
/// title before them. Menus, lists of articles and bibliographic notes around it are left out. A page without menus is taken whole.
/// </summary>
internal static partial class HtmlMainText
{
    private const int FewestMenuLinks = 3;

    /// <summary>The lines of the regulation, and those that were left out.</summary>
    public static (List<HtmlLine> Kept, List<HtmlLine> Left) Of(List<HtmlLine> lines)
    {
        var heads = lines.Where(l => !l.IsLink && UnitLabel.IsHead(l.Text)).ToList();
        // Notes beside the text name 編 and 章, too: where in the collection the regulation stands.
        if (heads.Exists(l => !UnitLabel.IsGroupHead(l.Text))) heads.RemoveAll(l => UnitLabel.IsGroupHead(l.Text));
        if (heads.Count == 0 || CommonElement(heads) is not { } core) return (lines, []);
        var first = lines.FindIndex(l => IsInside(l.Block, core));
        var last = lines.FindLastIndex(l => IsInside(l.Block, core));
        var title = TitleLine(lines, core, lines.IndexOf(heads[0]));
        var start = title >= 0 ? Math.Min(first, title) : first;
        var around = lines.Where((_, i) => i < start || i > last).ToList();
        if (around.Count(l => l.IsLink) < FewestMenuLinks) return (lines, []);

        var kept = new List<HtmlLine>();
        foreach (var line in lines[start..(last + 1)])
        {
            if (line.IsLink && PageLink().IsMatch(line.Text.Trim())) around.Add(line);
            else kept.Add(line);
        }
        return (kept, around.Where(l => !l.IsBlank).ToList());
    }

    /// <summary>The title before the first head: in the element of the heads, or in the nearest around it that has one.</summary>
    private static int TitleLine(List<HtmlLine> lines, IElement core, int firstHead)
    {
        for (var element = core; element is not null; element = element.ParentElement)
        {
            var title = lines.FindLastIndex(firstHead, l => !l.IsLink && IsInside(l.Block, element) && UnitLabel.IsTitle(l.Text) && !UnitLabel.IsHead(l.Text));
            if (title >= 0) return title;
        }
        return -1;
    }

    private static IElement? CommonElement(List<HtmlLine> lines)
    {
        IElement? common = lines[0].Block;
        foreach (var line in lines)
            while (common is not null && !IsInside(line.Block, common)) common = common.ParentElement;
        // A line alone in its element: its neighbours belong to it.
        return lines.Count == 1 ? common?.ParentElement ?? common : common;
    }

    private static bool IsInside(IElement element, IElement container)
    {
        for (var outer = element; outer is not null; outer = outer.ParentElement)
            if (ReferenceEquals(outer, container)) return true;
        return false;
    }

    [GeneratedRegex("^[▲△↑]?(?:この)?(?:ページ)?の?(?:先頭|トップ|TOP|目次|一覧)?[へにを]?(?:戻る|移動|印刷|印刷する|閉じる|先頭へ|トップへ|トップ|TOP|Top)$")]
    private static partial Regex PageLink();
}
