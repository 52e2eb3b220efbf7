using System.Text;
using RegText.Formats.Writing;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>The words of a finding with some of the line around them: …私物の端末の【設置又は更新する】場合は、届け出….</summary>
internal static class FindingExcerpt
{
    private const int Around = 24;
    private const int MostWords = 60;

    /// <summary>The words, marked with 【】.</summary>
    public static string Of(SourceText source, TextSpan span) => Of(source, span, Shown(source, Words(source, span), MostWords));

    /// <summary>The same place with other words.</summary>
    public static string Of(SourceText source, TextSpan span, string words)
    {
        var line = source.LineSpan(source.Position(span.Start).Line);
        var shown = Words(source, span);
        var last = source.LineSpan(source.Position(Math.Max(shown.Start, shown.End - 1)).Line);
        var start = Math.Max(line.Start, shown.Start - Around);
        var end = Math.Min(last.End, shown.End + Around);
        var before = Shown(source, TextSpan.FromBounds(start, shown.Start), int.MaxValue);
        var behind = Shown(source, TextSpan.FromBounds(shown.End, Math.Max(shown.End, end)), int.MaxValue);
        return (start > line.Start ? "…" : "") + (start == line.Start ? before.TrimStart() : before) + $"【{words}】" + behind.TrimEnd() + (end < last.End ? "…" : "");
    }

    /// <summary>The words themselves on one line, cut where they are long.</summary>
    public static string Plain(SourceText source, TextSpan span) => Shown(source, Words(source, span), MostWords);

    /// <summary>A span without white space at its end; in the middle of a character it ends behind it.</summary>
    private static TextSpan Words(SourceText source, TextSpan span)
    {
        var length = WhiteSpace.End(source[span]);
        return length == 0 ? span : new(span.Start, length);
    }

    private static string Shown(SourceText source, TextSpan span, int most)
    {
        var text = source[span];
        var shown = new StringBuilder(Math.Min(text.Length, most) + 1);
        foreach (var c in text)
        {
            if (c is '\r' or '\n') continue;
            if (shown.Length == most) return PrintableText.Of(shown.Append('…').ToString());
            shown.Append(char.IsControl(c) ? ' ' : c);
        }
        return PrintableText.Of(shown.ToString());
    }
}
