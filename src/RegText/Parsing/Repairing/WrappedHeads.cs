using RegText.Parsing.Recognising;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Captions, 章名 and titles that a hard wrap broke (SPEC A.13.3): joined again before anything is classified, because half of one reads
/// as something else. A caption is joined when its bracket closes in the next lines; a name, when its line is full.
/// </summary>
internal static class WrappedHeads
{
    public static List<LogicalLine> Join(List<LogicalLine> lines, Layout layout, List<Diagnostic> diagnostics)
    {
        var result = new List<LogicalLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var count = lines[i].IsTableRow || lines[i].Column >= 0 ? 1 : Caption(lines, i) ?? Name(lines, i, layout) ?? Title(lines, i, layout) ?? Number(lines, i) ?? 1;
            if (count == 1)
            {
                result.Add(lines[i]);
                continue;
            }
            var parts = lines.GetRange(i, count);
            foreach (var part in parts.Skip(1))
                diagnostics.Add(new("N03", Severity.Info, "見出しの途中の改行をつないで読みました。", part.Content.Slice(new(0, 1)).Span ?? default));
            result.Add(lines[i] with { Content = UnitText.Join([.. parts.Select(p => p.Content)]), Width = parts[^1].Width });
            i += count - 1;
        }
        return result;
    }

    /// <summary>A bracket that opens at the start of a line and closes at the end of one of the next, before an article.</summary>
    private static int? Caption(List<LogicalLine> lines, int i)
    {
        var text = lines[i].Text;
        if (text[0] is not ('（' or '(') || text.Length > 60 || text.AsSpan().IndexOfAny("。）)") >= 0) return null;
        var joined = text;
        for (var j = i + 1; j < lines.Count && j <= i + 2; j++)
        {
            if (lines[j].IsTableRow || lines[j].Text.Length > 60 || IsHead(lines[j].Text)) return null;
            joined += lines[j].Text;
            if (CaptionLine.Recognise(joined))
                return j + 1 < lines.Count && (lines[j + 1].Article is not null || ParagraphHead.Recognise(lines[j + 1].Text) is not null) ? j - i + 1 : null;
        }
        return null;
    }

    /// <summary>第９章　…安全管理上の問題へ / の対応: the line is full, and what follows the second is a head.</summary>
    private static int? Name(List<LogicalLine> lines, int i, Layout layout)
    {
        if (!layout.IsFull(lines[i]) || i + 2 >= lines.Count || GroupHead.Recognise(lines[i].Text) is null) return null;
        var next = lines[i + 1];
        if (next.IsTableRow || next.Text.Length > 60 || next.Text[^1] == '。' || IsHead(next.Text) || CaptionLine.Recognise(next.Text)) return null;
        return IsHead(lines[i + 2].Text) || CaptionLine.Recognise(lines[i + 2].Text) ? 2 : null;
    }

    /// <summary>A title in two lines, at the start of a text or behind a sentence; number, 目次 or the first head comes next.</summary>
    private static int? Title(List<LogicalLine> lines, int i, Layout layout)
    {
        if (i + 2 >= lines.Count || lines[i + 1].IsTableRow || !(i == 0 || layout.IsFull(lines[i]))) return null;
        var text = lines[i].Text;
        if (text.Length is < 16 or > 100 || text.Contains('。', StringComparison.Ordinal) || IsHead(text) || PrefaceHead.Recognise(text)) return null;
        if (TitleLine.Recognise(text) && TitleLine.Recognise(lines[i + 1].Text) && !layout.IsFull(lines[i])) return null;
        if (i > 0 && lines[i - 1].Text[^1] != '。' && layout.IsFull(lines[i - 1])) return null;
        if (lines[i + 1].AfterBlank && layout.WrapWidth == 0) return null;
        if (!TitleLine.EndsLikeTitle(text + lines[i + 1].Text)) return null;
        var behind = lines[i + 2].Text;
        return IsHead(behind) || CaptionLine.Recognise(behind) || PrefaceHead.Recognise(behind) || Building.RegionStart.IsContents(behind) ? 2 : null;
    }

    /// <summary>○○市訓令 / 第5号: the number of the regulation, beside its title or date.</summary>
    private static int? Number(List<LogicalLine> lines, int i)
    {
        if (i + 1 == lines.Count || lines[i + 1].Text is not ['第', .., '号'] || lines[i].Text.Length > 30 || lines[i + 1].Text.Length > 12) return null;
        if (PrefaceHead.NumberSpan(lines[i].Text + lines[i + 1].Text) is null || PrefaceHead.Recognise(lines[i].Text)) return null;
        var isBelow = i > 0 && (PrefaceHead.IsDate(lines[i - 1].Text) || TitleLine.Recognise(lines[i - 1].Text));
        return isBelow || (i + 2 < lines.Count && (PrefaceHead.IsDate(lines[i + 2].Text) || TitleLine.Recognise(lines[i + 2].Text))) ? 2 : null;
    }

    private static bool IsHead(string text) =>
        GroupHead.Recognise(text) is not null || ArticleHead.Recognise(text) is not null || ParagraphHead.Recognise(text) is not null
        || ListHead.Recognise(text) is not null || SupplHead.Recognise(text) is not null;
}
