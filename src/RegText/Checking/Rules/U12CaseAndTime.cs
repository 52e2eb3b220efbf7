using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>時 for a condition (SPEC E.1.6 U12): a point in time is 時, a condition とき.</summary>
internal sealed class U12CaseAndTime : PhraseRule
{
    public override string Code => "U12";

    public override Severity Severity => Severity.Info;

    public override string Title => "条件を「時」で、又は「とき」「場合」を逆に使っている";

    public override string Remedy => "条件は「とき」（大きい条件は「場合」）と書き、「時」は時点を指すときだけに使ってください。";

    protected override IEnumerable<string> Phrases { get; } = ["る時は、", "た時は、", "ない時は、", "る時には、", "た時には、"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        // 「内閣府令で定める時は」: a point in time.
        if (hit.Before.EndsWith("で定め", StringComparison.Ordinal)) return;
        var at = hit.Phrase.IndexOf('時', StringComparison.Ordinal);
        log.Add(hit.Place, new(hit.At + at, 1), "条件を表す「時」は、「とき」と書きます。", "とき");
    }
}
