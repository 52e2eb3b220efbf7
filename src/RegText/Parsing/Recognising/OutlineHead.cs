using System.Collections.Immutable;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>
/// A possible head of an entry in a guideline or policy that has no 条: 第1 → 1 → (1) → ア or ①, 1 / 1.1 / (1), Markdown headings,
/// bullets. One reading of its label.
/// </summary>
/// <param name="Series">The series of the label.</param>
/// <param name="Depth">What tells entries of one series apart: the indent and mark of a bullet, the level of a heading, the parts of 1.1.1.</param>
/// <param name="Number">The number; null for bullets and headings without one.</param>
/// <param name="LabelEnd">Where the label ends.</param>
/// <param name="TextStart">Where the words start.</param>
internal sealed record OutlineHead(LabelSeries Series, int Depth, UnitNumber? Number, int LabelEnd, int TextStart)
{
    private const string Bullets = "・●○■□◆◇▪▶➢※＊";

    /// <summary>Every reading of the label; none when the line has no label.</summary>
    public static ImmutableArray<OutlineHead> RecogniseAll(LogicalLine line)
    {
        var text = line.Text;
        if (line.IsTableRow) return [];
        if (OfEntry(text) is { } entry) return [entry];
        var lists = ListHead.RecogniseAll(text);
        if (lists is [{ Series: not LabelSeries.Explicit }, ..])
            return [.. lists.Select(l => new OutlineHead(l.Series, 0, l.Number, l.LabelEnd, l.TextStart))];
        if (line.HeadingLevel > 0) return [new(LabelSeries.Heading, line.HeadingLevel, null, 0, 0)];
        if (line.HasBullet) return [new(LabelSeries.Bullet, line.Indent, null, 0, 0)];
        var mark = Bullets.IndexOf(text[0], StringComparison.Ordinal);
        if (mark < 0 || text[0] == '※') return [];
        var start = LabelScanner.SkipSpaces(text, 1);
        return start == text.Length ? [] : [new(LabelSeries.Bullet, ((mark + 1) * 1000) + line.Indent, null, 1, start)];
    }

    /// <summary>The label of an entry in a 目次: 第1, 1, 1.1 or Ⅰ.</summary>
    public static OutlineHead? OfEntry(string text) =>
        text.Length == 0 ? null : Ordinal(text) ?? Arabic(text)
            ?? (text[0] is >= 'Ⅰ' and <= 'Ⅻ' && Behind(text, 1) is { } start ? new(LabelSeries.UpperRoman, 0, new(text[0] - 'Ⅰ' + 1), 1, start) : null);

    /// <summary>第1　趣旨: no unit letter behind the number, and a blank; or 第1 alone on its line.</summary>
    private static OutlineHead? Ordinal(string text)
    {
        if (text[0] != '第') return null;
        var i = LabelScanner.SkipSpaces(text, 1);
        if (!LabelScanner.TryNumber(text, ref i, spaced: false, out var value)) return null;
        var number = LabelScanner.Branches(text, ref i, value);
        return i == text.Length ? new(LabelSeries.Ordinal, 0, number, i, i)
            : Behind(text, i) is { } start && start > i ? new(LabelSeries.Ordinal, 0, number, i, start) : null;
    }

    /// <summary>1　目的, １．目的, 1) 目的, 1.1　対象, １－２　対象.</summary>
    private static OutlineHead? Arabic(string text)
    {
        if (!Numerals.IsArabic(text[0])) return null;
        var parts = new List<int>();
        var i = 0;
        while (LabelScanner.TryNumber(text, ref i, spaced: false, out var value) && value is > 0 and < 200 && parts.Count < 6)
        {
            parts.Add(value);
            if (i + 1 >= text.Length || text[i] is not ('.' or '．' or '-' or '－' or '‐') || !Numerals.IsArabic(text[i + 1])) break;
            i++;
        }
        if (parts.Count == 0 || (i < text.Length && Numerals.IsNumeral(text[i]))) return null;
        var number = new UnitNumber(parts[^1]);
        if (parts.Count > 1)
        {
            if (i < text.Length && text[i] is '.' or '．') i++;
            return Behind(text, i) is { } behind && behind > i ? new(LabelSeries.Decimal, parts.Count, number, i, behind) : null;
        }
        var marked = i < text.Length && text[i] is '.' or '．' or ')' or '）';
        if (marked) i++;
        return Behind(text, i) is { } start && (start > i || marked) ? new(LabelSeries.Arabic, marked && text[i - 1] is ')' or '）' ? 1 : 0, number, i, start) : null;
    }

    /// <summary>The first character behind blanks; null at the end of the line.</summary>
    private static int? Behind(string text, int i)
    {
        var start = LabelScanner.SkipSpaces(text, i);
        return start == text.Length ? null : start;
    }
}
