using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;

namespace RegText.Parsing;

/// <summary>In which notation a text is set so strictly that columns tell the level of a line.</summary>
internal enum Setting
{
    /// <summary>In none: levels come from labels and their numbers alone.</summary>
    None,

    /// <summary>The 配字 of SPEC A.12, in U+3000: 題名 in column 4, 見出し and 号 in column 2, 条 and 項 at the margin.</summary>
    Columns,

    /// <summary>Markdown: 題名 is the first heading, 号 are entries of nested lists, 条 and 項 are paragraphs.</summary>
    Markdown,
}

/// <summary>Finds the <see cref="Setting"/> of a text: one line that stands where it should not, and there is none.</summary>
internal static class Settings
{
    private const int TitleIndent = 6;

    public static Setting Measure(List<LogicalLine> lines)
    {
        if (lines.Count == 0) return Setting.None;
        if (lines[0] is { HeadingLevel: 1, HasBullet: false } && FitsMarkdown(lines) && lines.Exists(IsProvision)) return Setting.Markdown;
        return lines[0] is { HasIdeographicIndent: true, Indent: TitleIndent } && lines.TrueForAll(FitsColumns) ? Setting.Columns : Setting.None;
    }

    /// <summary>A policy in Markdown without 条 and 項 is no such text.</summary>
    private static bool IsProvision(LogicalLine line) => !line.HasBullet && (line.Article is not null || ParagraphHead.Recognise(line.Text) is not null);

    private static bool FitsColumns(LogicalLine line)
    {
        if (line.HasBullet || line.HeadingLevel > 0 || line.Column >= 0 || line.Indent % 2 > 0) return false;
        if (line.Indent > 0 && !line.HasIdeographicIndent) return false;
        if (line.IsTableRow) return true;
        if (line.Indent == 0) return !IsItem(line) && !CaptionLine.Recognise(line.Text);
        return line.Article is not { Form: HeadForm.Separated or HeadForm.Deleted } || line.Indent >= 2 * 2;
    }

    private static bool FitsMarkdown(List<LogicalLine> lines)
    {
        var isInAppendix = false;
        foreach (var line in lines)
        {
            if (line.HeadingLevel > 0) isInAppendix = AppendixHead.Recognise(line.Text) is not null;
            if (!FitsMarkdown(line, isInAppendix)) return false;
        }
        return true;
    }

    private static bool FitsMarkdown(LogicalLine line, bool isInAppendix)
    {
        if (line.Column >= 0 || line.HasIdeographicIndent) return false;
        if (line.HasBullet)
            return line.Indent % 2 == 0 && line.Article is null && (isInAppendix || ParagraphHead.Recognise(line.Text) is null or { HasDot: true });
        return line.HeadingLevel > 0 || line.IsTableRow || line.Indent == 0 && (!IsItem(line) || CaptionLine.Recognise(line.Text));
    }

    /// <summary>A 号; 第2項 and 2. at the margin are 項.</summary>
    private static bool IsItem(LogicalLine line) => ListHead.Recognise(line.Text) is not null && ParagraphHead.Recognise(line.Text) is null;
}
