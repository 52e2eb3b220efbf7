using AngleSharp.Dom;
using RegText.Formats.Reading.Lines;

namespace RegText.Formats.Reading.Html;

/// <summary>
/// Some systems put the label of a unit and its text into blocks of their own, which style sheets set side by side. They are one line.
/// </summary>
internal static class HtmlLabels
{
    /// <summary>The lines, labels joined with their texts.</summary>
    public static List<HtmlLine> Join(List<HtmlLine> lines)
    {
        var joined = new List<HtmlLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i + 1 < lines.Count && IsLabelOf(line, lines[i + 1], i > 0 ? lines[i - 1] : null))
            {
                joined.Add(lines[i + 1] with { Text = line.Text.TrimEnd() + "　" + lines[i + 1].Text.TrimStart(), Indent = line.Indent });
                i++;
            }
            else joined.Add(line);
        }
        return joined;
    }

    private static bool IsLabelOf(HtmlLine label, HtmlLine text, HtmlLine? before)
    {
        if (label.IsLink || text.IsLink || text.IsBlank || ReferenceEquals(label.Block, text.Block)) return false;
        var words = label.Text.AsSpan().Trim();
        // 第2項 and 第1号 are headings where they stand alone.
        if (!UnitLabel.Is(words) || (words[0] == '第' && words.IndexOf('条') < 0)) return false;
        if (text.Text.Contains('\t', StringComparison.Ordinal) || UnitLabel.Starts(text.Text) || UnitLabel.Is(text.Text.AsSpan().Trim())) return false;
        if (label.Block.LocalName == "dt") return IsInside(text.Block, label.Block.NextElementSibling);
        // The element around both is that of the unit: nothing stands in it before the label.
        return label.Block.ParentElement is { } unit && IsInside(text.Block, unit) && !(before is not null && IsInside(before.Block, unit));
    }

    private static bool IsInside(IElement element, IElement? container)
    {
        for (var outer = element; outer is not null; outer = outer.ParentElement)
            if (ReferenceEquals(outer, container)) return true;
        return false;
    }
}
