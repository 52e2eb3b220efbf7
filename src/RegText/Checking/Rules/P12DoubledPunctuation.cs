using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>。。 、、 、。 。、 (SPEC E.1.7 P12).</summary>
internal sealed class P12DoubledPunctuation : PhraseRule
{
    public override string Code => "P12";

    public override Severity Severity => Severity.Error;

    public override string Title => "句読点が重なっている";

    public override string Remedy => "余分な句読点を削ってください。";

    protected override IEnumerable<string> Phrases { get; } = ["。。", "、、", "、。", "。、", "，，", "，。"];

    protected override bool Covers(TextPlace place) => place.Part is TextPart.Text or TextPart.Caption or TextPart.Cell;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        // 。。。 and 、、、 are drawn, not written.
        if (hit.Next == hit.Phrase[1] || hit.Previous == hit.Phrase[0]) return;
        var right = hit.Phrase.Contains('。', StringComparison.Ordinal) ? "。" : hit.Phrase[..1];
        log.Add(hit.Place, hit.Span, $"句読点が「{hit.Phrase}」と重なっています。「{right}」に改めてください。", right, hit.Phrase[0] == hit.Phrase[1]);
    }
}
