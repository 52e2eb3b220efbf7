using System.Collections.Immutable;
using System.Globalization;
using RegText.Text;

namespace RegText.Syntax;

/// <summary>A sentence of a 項 or 号 (SPEC A.8).</summary>
/// <param name="Span">Where it stands in the text of its unit.</param>
/// <param name="IsProviso">Whether it is a ただし書.</param>
/// <param name="Name">前段, 後段, 第3段, 本文, ただし書 …; empty when it is the only one.</param>
public sealed record Sentence(TextSpan Span, bool IsProviso, string Name)
{
    /// <summary>The sentences of a text: cut behind every 。 outside brackets.</summary>
    public static ImmutableArray<Sentence> Of(string text)
    {
        var spans = Spans(text);
        var provisos = spans.Count(s => Opens(text, s));
        var sentences = ImmutableArray.CreateBuilder<Sentence>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            var isProviso = i > 0 && Opens(text, spans[i]);
            sentences.Add(new(spans[i], isProviso, isProviso ? "ただし書" : NameOf(i, spans.Count - (spans.Count > 1 ? provisos : 0), spans.Count)));
        }
        return sentences.MoveToImmutable();
    }

    private static bool Opens(string text, TextSpan span) =>
        span.Start > 0 && text.AsSpan(span.Start, span.Length).StartsWith("ただし、", StringComparison.Ordinal);

    private static string NameOf(int index, int plain, int all) => (index, plain, all) switch
    {
        (_, 1, 1) => "",
        (_, <= 1, _) => "本文",
        (0, <= 3, _) => "前段",
        (1, 3, _) => "中段",
        (_, <= 3, _) => "後段",
        _ => string.Create(CultureInfo.InvariantCulture, $"第{index + 1}段"),
    };

    private static List<TextSpan> Spans(string text)
    {
        var spans = new List<TextSpan>();
        int start = 0, depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '（' or '「' or '(' or '『' or '〔') depth++;
            else if (text[i] is '）' or '」' or ')' or '』' or '〕') depth = Math.Max(0, depth - 1);
            else if (text[i] == '。' && depth == 0)
            {
                spans.Add(TextSpan.FromBounds(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.Length || spans.Count == 0) spans.Add(TextSpan.FromBounds(start, text.Length));
        return spans;
    }
}
