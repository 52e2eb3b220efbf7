using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>本条, 本項, 本規程 → この条, この項, この規程 (SPEC E.1.3 R07).</summary>
internal sealed class R07ThisProvision : PhraseRule
{
    public override string Code => "R07";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「本条」「本項」「本規程」と書いている";

    public override string Remedy => "「この条」「この項」「この規程」と書いてください。";

    protected override IEnumerable<string> Phrases { get; } =
        ["本条例", "本条約", "本条", "本項", "本号", "本章", "本節", "本規程", "本規則", "本訓令", "本要綱", "本要領", "本告示", "本規定"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        // 基本条例, 日本条約, 見本章: the end of another word; 本号俸, 本項目: the beginning of one.
        if (hit.Phrase == "本条約" || (Script.IsNounLike(hit.Previous) && !hit.Before.EndsWith("以下", StringComparison.Ordinal))
            || hit.Next is '約' or '俸' or '目' or '文' or '則')
            return;
        var right = "この" + (hit.Phrase == "本規定" ? "規程" : hit.Phrase[1..]);
        log.Add(hit.Place, hit.Span, $"「{hit.Phrase}」は、「{right}」と書きます。", right, isCertain: hit.Phrase != "本規定");
    }
}
