using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>
/// その他 joins by itself: 「A、B及びその他必要な書類」 → 「A、Bその他必要な書類」 (SPEC E.1.6 U24). 及びその他の業務 (the other business) is left alone.
/// </summary>
internal sealed class U24AndOthers : PhraseRule
{
    public override string Code => "U24";

    public override Severity Severity => Severity.Info;

    public override string Title => "「その他」の前に「及び」「又は」がある";

    public override string Remedy => "「その他」は前の語に続けて「A、Bその他C」（例示であれば「A、Bその他のC」）と書いてください。";

    protected override IEnumerable<string> Phrases { get; } = ["及びその他必要", "又はその他必要", "及びその他これ", "又はその他これ", "及びその他関係", "及びその他適"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        // 「…し、又はその他の方法により」 joins verbs.
        if (!Script.IsNounLike(hit.Previous)) return;
        log.Add(hit.Place, new(hit.At, 5), $"「その他」の前の「{hit.Phrase[..2]}」は不要です。", "その他");
    }
}
