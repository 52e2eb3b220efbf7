using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>ー where a dash is meant (SPEC E.1.7 P14).</summary>
internal sealed class P14LongVowelAsDash : PhraseRule
{
    public override string Code => "P14";

    public override Severity Severity => Severity.Info;

    public override string Title => "長音符「ー」をダッシュとして使っている";

    public override string Remedy => "ダッシュ「―」又は「から…まで」に改めてください。";

    protected override IEnumerable<string> Phrases { get; } = ["ー"];

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        if (!IsWord(hit.Previous) || !IsWord(hit.Next)) return;
        log.Add(hit.Place, hit.Span, "長音符「ー」がダッシュとして使われています。「―」に改めるか、別の書き方にしてください。");
    }

    private static bool IsWord(char c) => c is '）' or ')' or '（' or '(' || Script.IsKanji(c) || Numerals.IsArabic(c);
}
