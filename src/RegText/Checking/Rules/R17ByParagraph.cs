using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>前2項により → 前2項の規定により (SPEC E.1.3 R17).</summary>
internal sealed class R17ByParagraph : PhraseRule
{
    public override string Code => "R17";

    public override Severity Severity => Severity.Info;

    public override string Title => "「第○条により」と書いている";

    public override string Remedy => "「第○条の規定により」と書いてください。";

    protected override IEnumerable<string> Phrases { get; } = ["条により", "項により", "条に基づき", "項に基づき", "条に基づく", "項に基づく"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        if (!Numerals.IsNumeral(hit.Previous) && hit.Previous is not ('前' or '同')) return;
        var right = hit.Phrase[0] + "の規定" + hit.Phrase[1..];
        log.Add(hit.Place, hit.Span, $"「{hit.Phrase}」は、「{right}」と書きます。", right, isCertain: true);
    }
}
