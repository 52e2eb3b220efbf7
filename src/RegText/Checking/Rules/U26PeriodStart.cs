using System.Buffers;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>
/// 「…の日から○日」 in a regulation that says 「…から起算して」 elsewhere (SPEC E.1.6 U26). The short form alone is right; beside the other it leaves open whether
/// the first day counts.
/// </summary>
internal sealed class U26PeriodStart : PhraseRule
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十");

    public override string Code => "U26";

    public override Severity Severity => Severity.Info;

    public override string Title => "期間の起算の書き方が統一されていない";

    public override string Remedy => "初日を算入するかどうかが分かるように、「…の日から起算して」又は「…の日の翌日から起算して」にそろえてください。";

    protected override IEnumerable<string> Phrases { get; } = ["日から"];

    protected override bool Covers(TextPlace place) => place is { Part: TextPart.Text, Unit.IsInBody: true };

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Provisions)
            if (place.Unit?.IsInBody == true && place.Text.Value.Contains("から起算して", StringComparison.Ordinal))
            {
                base.Check(instrument, log);
                return;
            }
    }

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        if (hit.Previous is not ('の' or 'た' or 'る') || !Digits.Contains(hit.Next)) return;
        var length = hit.Clause.IndexOf("以内", StringComparison.Ordinal);
        if (length is < 0 or > 8) return;
        log.Add(hit.Place, hit.Span, "他の箇所では「から起算して」と書かれています。初日を算入するかどうかを確認し、書き方をそろえてください。");
    }
}
