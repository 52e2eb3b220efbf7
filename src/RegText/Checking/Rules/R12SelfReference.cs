using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>
/// この規程 among この訓令 (SPEC E.1.3 R12): a regulation names itself with one word. 附則 of amendments name their own kind and are left out.
/// </summary>
internal sealed class R12SelfReference : PhraseRule
{
    private static readonly string[] Names = ["この規程", "この訓令", "この要綱", "この要領", "この規則", "この条例", "この告示", "この規定"];

    // Behind この規定 these tell that the whole instrument is meant, not the clause before.
    private static readonly string[] OfWhole = ["並びに", "及び", "の施行", "に定めるもの", "に定めのない", "において", "は、", "の実施", "の適用", "における"];

    public override string Code => "R12";

    public override Severity Severity => Severity.Warning;

    public override string Title => "自らを指す語が統一されていない";

    public override string Remedy => "その例規を指す語（この規程、この訓令など）を、全体を通じて同じにしてください。";

    protected override IEnumerable<string> Phrases => Names;

    protected override bool Covers(TextPlace place) => place is { Part: TextPart.Text, Unit.IsInBody: true };

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (!instrument.IsNational) base.Check(instrument, log);
    }

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        // この規定する, この条例施行規則: another word begins.
        if (Script.IsKanji(hit.Next) && hit.Next is not ('及' or '又' or '並' or '若' or '中' or '第' or '別')) return;
        if (hit.Phrase == "この規定" && !IsOfWhole(hit.Behind)) return;
        var (usual, count) = Usual(hit.Instrument);
        if (usual is null || usual == hit.Phrase || (hit.Phrase != "この規定" && count < 2)) return;
        log.Add(hit.Place, hit.Span, $"「{hit.Phrase}」は、他の箇所では「{usual}」と書かれています。統一してください。", usual);
    }

    private static bool IsOfWhole(ReadOnlySpan<char> behind)
    {
        foreach (var word in OfWhole)
            if (behind.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static (string? Name, int Count) Usual(CheckedInstrument instrument)
    {
        var best = ((string?)null, 0);
        foreach (var name in Names)
        {
            if (name == "この規定") continue;
            var count = instrument.Count(name);
            if (count > best.Item2) best = (name, count);
        }
        return best;
    }
}
