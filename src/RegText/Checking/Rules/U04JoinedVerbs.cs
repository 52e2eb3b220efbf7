using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>設置又は更新する → 設置し、又は更新する (SPEC E.1.6 U04).</summary>
internal sealed class U04JoinedVerbs : PhraseRule
{
    private static readonly string[] Endings = ["する", "した", "して", "しな", "しよう", "すべ", "され", "させ", "でき"];

    public override string Code => "U04";

    public override Severity Severity => Severity.Info;

    public override string Title => "「AしBする」とすべき動作を名詞でつないでいる";

    public override string Remedy => "動作をつなぐときは「設置し、又は更新する」のように、前の語にも「し」を付けて読点を打ってください。";

    protected override IEnumerable<string> Phrases { get; } = ["又は", "及び", "若しくは"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        var text = hit.Text;
        var firstStart = Script.NounStart(text, hit.At);
        var first = VerbalNouns.AtEndOf(text.AsSpan(firstStart, hit.At - firstStart));
        var secondEnd = Script.NounEnd(text, hit.End);
        if (first.IsEmpty || !VerbalNouns.Contains(text.AsSpan(hit.End, secondEnd - hit.End)) || !HasVerbEnding(text.AsSpan(secondEnd))) return;
        var start = hit.At - first.Length;
        var right = $"{first}し、{hit.Phrase}{text[hit.End..secondEnd]}";
        log.Add(hit.Place, TextSpan.FromBounds(start, secondEnd),
            $"動作を名詞のまま「{hit.Phrase}」でつないでいます。「{right}する」のように、動詞をつなぐ形にしてください。", right);
    }

    private static bool HasVerbEnding(ReadOnlySpan<char> behind)
    {
        foreach (var ending in Endings)
            if (behind.StartsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
