using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>The sentences of a 項 or 号 that are named by a word: ただし書, 後段, 第2段 (SPEC A.8).</summary>
internal static class SentenceParts
{
    /// <summary>A part of a text.</summary>
    public sealed record Part(LiveText Text, TextSpan Span);

    /// <summary>Whether a part of a unit is some of its sentences.</summary>
    public static bool IsSentence(UnitPart part) => part is >= UnitPart.MainSentence and <= UnitPart.NumberedSentence;

    /// <summary>
    /// The unit whose sentences are meant: the 項 of an article that has only one (SPEC A.6).
    /// </summary>
    public static Search<LiveUnit> Owner(LiveUnit unit, Location location)
    {
        if (!unit.IsRoot && unit.Kind is not (UnitKind.Article or UnitKind.SupplProvision)) return unit;
        var paragraphs = unit.Children.Where(c => c.Kind == UnitKind.Paragraph).ToList();
        return paragraphs switch
        {
            [var only] => only,
            [] => Refusal.NotFound($"「{InstructionPrint.Of(location)}」がありません。"),
            _ => Refusal.Ambiguous($"「{InstructionPrint.Of(location.Unit)}」には項が{paragraphs.Count}つあります。どの項かを示してください。"),
        };
    }

    /// <summary>The part of the text that a location names. Text behind the 号 belongs to the sentences of its 項.</summary>
    public static Search<Part> Find(LiveUnit unit, Location location)
    {
        var owner = Owner(unit, location);
        if (owner.Value is not { } holder) return owner.Refusal!;
        foreach (var text in holder.Children.Where(c => c.Kind == UnitKind.PlainText && c.Text.Value.Length > 0).Select(c => c.Text).Reverse().Append(holder.Text))
        {
            // 「次に掲げるもの」 is one sentence, and what stands behind its 号 the next.
            var isBehind = !ReferenceEquals(text, holder.Text);
            var found = Spans(text.Value, location, isBehind).ToList();
            if (found.Count == 1) return new Part(text, found[0]);
            if (found.Count > 1) return Refusal.Ambiguous($"「{InstructionPrint.Of(location)}」が{found.Count}か所あります。");
        }
        return Refusal.NotFound($"「{InstructionPrint.Of(location)}」がありません。");
    }

    private static IEnumerable<TextSpan> Spans(string text, Location location, bool isBehind)
    {
        var sentences = Sentence.Of(text);
        if (isBehind)
        {
            return location.Part switch
            {
                UnitPart.Proviso => sentences.Where(s => s.IsProviso || text.AsSpan(s.Span.Start).StartsWith("ただし、", StringComparison.Ordinal)).Select(s => s.Span),
                UnitPart.LastSentence => sentences.Where(s => !s.IsProviso).Select(s => s.Span),
                _ => [],
            };
        }
        var plain = sentences.Where(s => !s.IsProviso).ToList();
        return location.Part switch
        {
            UnitPart.Proviso => sentences.Where(s => s.IsProviso).Select(s => s.Span),
            UnitPart.MainSentence => sentences.Length > plain.Count ? [TextSpan.FromBounds(0, plain[^1].Span.End)] : [],
            UnitPart.FirstSentence => sentences.Length > 1 ? [sentences[0].Span] : [],
            UnitPart.MiddleSentence => plain.Count == 3 ? [plain[1].Span] : [],
            UnitPart.LastSentence => plain.Count > 1 ? [plain[^1].Span] : [],
            _ => location.SentenceNumber >= 1 && location.SentenceNumber <= sentences.Length ? [sentences[location.SentenceNumber - 1].Span] : [],
        };
    }
}
