using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>定期及び必要に応じ随時に → 定期に及び必要に応じ随時に (SPEC E.1.6 U23).</summary>
internal sealed class U23RegularlyAndAnyTime : PhraseRule
{
    private const int Reach = 16;

    public override string Code => "U23";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「定期及び…随時に」と書いている";

    public override string Remedy => "「定期に及び必要に応じ随時に」のように、「定期」にも「に」を付けてください。";

    protected override IEnumerable<string> Phrases { get; } = ["定期及び", "定期又は"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        if (hit.Clause[..Math.Min(hit.Clause.Length, Reach)].IndexOf("随時に", StringComparison.Ordinal) < 0) return;
        var right = "定期に" + hit.Phrase[2..];
        log.Add(hit.Place, hit.Span, $"「{hit.Phrase}…随時に」は、「{right}…随時に」と書きます。", right, isCertain: true);
    }
}
