using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Three sentences or more in one 項, provisos and 「この場合において」 left out (SPEC E.1.1 S20).</summary>
internal sealed class S20ManySentences : Rule
{
    private const int Most = 2;

    public override string Code => "S20";

    public override Severity Severity => Severity.Info;

    public override string Title => "一つの項に文が三つ以上ある";

    public override string Remedy => "項を分けることを検討してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Provisions)
        {
            if (place.Unit is not { Unit: Paragraph, IsInBody: true }) continue;
            var sentences = Sentence.Of(place.Text.Value);
            if (sentences.Length <= Most) continue;
            var count = sentences.Count(s => !s.IsProviso && !place.Text.Value.AsSpan(s.Span.Start, s.Span.Length).StartsWith("この場合", StringComparison.Ordinal));
            if (count > Most) log.Add(place, sentences[Most].Span, $"一つの項に文が{count}あります（ただし書などを除く。）。項を分けることを検討してください。");
        }
    }
}
