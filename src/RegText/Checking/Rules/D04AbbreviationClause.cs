using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>An abbreviation clause that is not （以下「…」という。） (SPEC E.1.4 D04).</summary>
internal sealed class D04AbbreviationClause : PhraseRule
{
    public override string Code => "D04";

    public override Severity Severity => Severity.Warning;

    public override string Title => "略称・定義の括弧書の形が整っていない";

    public override string Remedy => "「（以下「○○」という。）」又は「（…をいう。以下同じ。）」の形に改めてください。";

    protected override IEnumerable<string> Phrases { get; } =
        ["以下、「", "以降、「", "以降「", "以後「", "以降同じ", "以下、同じ", "」という）", "」という)", "」といい）", "」とする。）", "」とする。)", "」と言う。）", "」と称する）", "以下"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        var phrase = hit.Phrase;
        if (phrase == "以下")
        {
            MissingQuotes(hit, log);
            return;
        }
        if (hit.Instrument.Brackets(hit.Place).Depth(hit.At) == 0 && phrase[0] == '以') return;
        var right = Right(phrase);
        // 」とする。） is an abbreviation only behind 以下.
        if (phrase.StartsWith("」とする", StringComparison.Ordinal) && !IsOfAbbreviation(hit)) return;
        log.Add(hit.Place, hit.Span, $"「{phrase}」は、「{right}」と書きます。", right, isCertain: phrase is "以下、「" or "」という）");
    }

    private static string Right(string phrase) => phrase switch
    {
        "以降同じ" or "以下、同じ" => "以下同じ",
        ['以', ..] => "以下「",
        _ => "」という。" + phrase[^1],
    };

    private static bool IsOfAbbreviation(in PhraseHit hit)
    {
        var open = hit.Before.LastIndexOf('「');
        return open >= 2 && hit.Before[..open].EndsWith("以下", StringComparison.Ordinal);
    }

    /// <summary>（以下保管施設という。）</summary>
    private static void MissingQuotes(in PhraseHit hit, FindingLog log)
    {
        if (hit.Previous is not ('（' or '(') || hit.Next == '「') return;
        var rest = hit.Behind[..Math.Min(24, hit.Behind.Length)];
        var close = rest.IndexOfAny('）', ')');
        if (close < 0) return;
        var clause = rest[..close];
        if (!clause.EndsWith("という。", StringComparison.Ordinal) && !clause.EndsWith("という", StringComparison.Ordinal)
            || clause.IndexOfAny("「」、（(") >= 0)
            return;
        log.Add(hit.Place, new(hit.At, 2 + close), "略称を「」で囲んで、「以下「○○」という。」の形にしてください。");
    }
}
