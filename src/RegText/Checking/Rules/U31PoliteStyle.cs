using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>です and ます in a provision (SPEC E.1.6 U31).</summary>
internal sealed class U31PoliteStyle : PhraseRule
{
    public override string Code => "U31";

    public override Severity Severity => Severity.Warning;

    public override string Title => "規定の文が「です・ます」で終わっている";

    public override string Remedy => "「である」の文体に改めてください。";

    protected override IEnumerable<string> Phrases { get; } = ["です。", "ます。", "ません。", "ました。", "でしょう。", "ください。", "下さい。"];

    // Forms, whose words are addressed to somebody, 前文 and guidelines without articles may be polite.
    protected override bool Covers(TextPlace place) => place is { Part: TextPart.Text, Unit: { Unit: Paragraph or Item or Subitem, Top.Unit: not Appendix } };

    protected override void Look(in PhraseHit hit, FindingLog log) =>
        log.Add(hit.Place, new(hit.At, hit.Phrase.Length - 1), $"規定の文が「{hit.Phrase[..^1]}」で終わっています。「である」の文体に改めてください。");
}
