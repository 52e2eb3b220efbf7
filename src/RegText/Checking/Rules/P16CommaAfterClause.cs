using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>No 、 behind …ときは and …場合は (SPEC E.1.7 P16).</summary>
internal sealed class P16CommaAfterClause : PhraseRule
{
    public override string Code => "P16";

    public override Severity Severity => Severity.Info;

    public override string Title => "「ときは」「場合は」の後に読点がない";

    public override string Remedy => "条件を表す句の後には、読点を付けてください。";

    protected override IEnumerable<string> Phrases { get; } = ["るときは", "たときは", "ないときは", "場合は", "場合には", "場合においては"];

    // In items and between two conditions the clause is often too short for a comma.
    protected override bool Covers(TextPlace place) => place is { Part: TextPart.Text, Unit.Unit: Paragraph };

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        // 「場合は除く」「場合はこの限りでない」 and the like are one clause; so is what ends soon.
        if (hit.Next is '、' or '，' or '。' or '\0' or '）' or ')' or '」' or '除' or '含' or 'こ' || hit.Clause.Length < 6) return;
        if (hit.Instrument.Brackets(hit.Place).Depth(hit.At) > 0) return;
        var rest = hit.Behind;
        var sentence = rest.IndexOf('。');
        if (sentence >= 0) rest = rest[..sentence];
        if (rest.IndexOf("ときは", StringComparison.Ordinal) >= 0 || rest.IndexOf("場合には", StringComparison.Ordinal) >= 0) return;
        // 「補償の有無及び補償すべき場合には補償の額を」: the condition stands inside a list.
        var before = hit.Before;
        var start = before.LastIndexOfAny('、', '。');
        var clause = before[(start + 1)..];
        if (clause.IndexOf("及び", StringComparison.Ordinal) >= 0 || clause.IndexOf("又は", StringComparison.Ordinal) >= 0) return;
        log.Add(hit.Place, hit.Span, $"「{hit.Phrase}」の後に読点を付けます。", hit.Phrase + "、");
    }
}
