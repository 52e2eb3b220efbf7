using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>第18条を準用する → 第18条の規定を準用する; 前条で定める → 前条に定める (SPEC E.1.6 U32).</summary>
internal sealed class U32ApplyAndEntrust : PhraseRule
{
    public override string Code => "U32";

    public override Severity Severity => Severity.Info;

    public override string Title => "準用・委任の言い方";

    public override string Remedy => "「第○条の規定を準用する」「前条に定める」「前条に規定する」と書いてください。";

    protected override IEnumerable<string> Phrases { get; } =
        ["条を準用", "項を準用", "号を準用", "前条で定め", "前項で定め", "前号で定め", "同条で定め", "同項で定め", "条で定める", "項で定める"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        if (hit.Phrase.EndsWith("準用", StringComparison.Ordinal))
        {
            if (!Numerals.IsNumeral(hit.Previous) && hit.Previous is not ('前' or '同')) return;
            log.Add(hit.Place, hit.Span, $"「{hit.Phrase}」は、「{hit.Phrase[0]}の規定を準用」と書きます。", hit.Phrase[0] + "の規定を準用", isCertain: true);
            return;
        }
        if (hit.Phrase[0] is '条' or '項' && !Numerals.IsNumeral(hit.Previous)) return;
        var at = hit.Phrase.IndexOf('で', StringComparison.Ordinal);
        log.Add(hit.Place, new(hit.At + at, 1), $"「{hit.Phrase}」は、「{hit.Phrase.Replace("で定め", "に定め", StringComparison.Ordinal)}」と書きます。", "に", isCertain: true);
    }
}
