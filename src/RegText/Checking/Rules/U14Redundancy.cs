using System.Buffers;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Words that say the same twice (SPEC E.1.6 U14).</summary>
internal sealed class U14Redundancy : PhraseRule
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十百");

    public override string Code => "U14";

    public override Severity Severity => Severity.Warning;

    public override string Title => "意味の重なる表現";

    public override string Remedy => "どちらか一方の表現だけにしてください。";

    protected override IEnumerable<string> Phrases { get; } =
        ["少なくとも", "まず最初", "一番最初", "おそれのある可能性", "可能性のおそれ", "おそれのある危険性", "約", "およそ", "おおむね", "あらかじめ事前に", "再度再び", "各々ごと", "過半数以上", "最低限少なくとも"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        switch (hit.Phrase)
        {
            case "少なくとも":
                Pair(hit, "以上", 14, log);
                break;
            case "約" or "およそ" or "おおむね" when Numerals.IsNumeral(hit.Next):
                Pair(hit, "程度", 10, log);
                break;
            case "約" or "およそ" or "おおむね":
                break;
            default:
                log.Add(hit.Place, hit.Span, $"「{hit.Phrase}」は、意味が重なっています。");
                break;
        }
    }

    /// <summary>The second word in the same clause, not far behind: 少なくとも年１回以上.</summary>
    private static void Pair(in PhraseHit hit, string second, int reach, FindingLog log)
    {
        var clause = hit.Clause;
        var at = clause[..Math.Min(clause.Length, reach + second.Length)].IndexOf(second, StringComparison.Ordinal);
        if (at < 0 || clause[..at].IndexOfAny(Digits) < 0) return;
        log.Add(hit.Place, new(hit.At, hit.Phrase.Length + at + second.Length), $"「{hit.Phrase}」と「{second}」の意味が重なっています。どちらか一方にしてください。");
    }
}
