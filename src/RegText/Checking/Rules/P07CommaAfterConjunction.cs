using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A 、 directly behind 又は, 及び and so on (SPEC E.1.7 P07).</summary>
internal sealed class P07CommaAfterConjunction : PhraseRule
{
    public override string Code => "P07";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「又は」「及び」などの直後に読点がある";

    public override string Remedy => "接続詞の直後の読点を削ってください。";

    protected override IEnumerable<string> Phrases { get; } = ["又は、", "若しくは、", "及び、", "並びに、"];

    protected override bool Covers(TextPlace place) => place.Part is TextPart.Text or TextPart.Caption;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        // 「…し、及び、…の場合にあっては、…」: the comma belongs to the clause that is put in.
        if (hit.Previous == '、') return;
        log.Add(hit.Place, hit.Span, $"「{hit.Phrase[..^1]}」の直後の読点は不要です。", hit.Phrase[..^1]);
    }
}
