using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>One noun in two writings in one regulation (SPEC E.1.6 U17): 持出し and 持ち出し. The longer one is told.</summary>
internal sealed class U17NounVariants : PhraseRule
{
    private static readonly ImmutableArray<(string Long, string Short)> Pairs =
    [
        ("持ち出し", "持出し"), ("持ち込み", "持込み"), ("貸し出し", "貸出し"), ("引き渡し", "引渡し"), ("書き込み", "書込み"), ("読み取り", "読取り"), ("切り替え", "切替え"),
        ("入れ替え", "入替え"), ("取り付け", "取付け"), ("取り外し", "取外し"), ("見積もり", "見積り"), ("呼び出し", "呼出し"), ("取り組み", "取組"), ("受け付け", "受付"),
        ("割り振り", "割振り"), ("繰り上げ", "繰上げ"), ("繰り下げ", "繰下げ"), ("払い込み", "払込み"), ("取り決め", "取決め"), ("組み入れ", "組入れ"), ("備え付け", "備付け"),
    ];

    private static readonly string[] Particles = ["の", "を", "は", "が", "等", "及び", "又は", "に関", "に係", "について"];

    public override string Code => "U17";

    public override Severity Severity => Severity.Info;

    public override string Title => "同じ名詞の送り仮名が統一されていない";

    public override string Remedy => "名詞の送り仮名を、全体を通じて同じにしてください。";

    protected override IEnumerable<string> Phrases { get; } = Pairs.Select(p => p.Long);

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        if (!IsNoun(hit.Behind)) return;
        var phrase = hit.Phrase;
        var pair = Pairs.First(p => p.Long == phrase);
        if (hit.Instrument.Count(pair.Short) > 0)
            log.Add(hit.Place, hit.Span, $"名詞「{pair.Long}」は、他の箇所では「{pair.Short}」と書かれています。統一してください。", pair.Short);
    }

    private static bool IsNoun(ReadOnlySpan<char> behind)
    {
        foreach (var particle in Particles)
            if (behind.StartsWith(particle, StringComparison.Ordinal)) return true;
        return false;
    }
}
