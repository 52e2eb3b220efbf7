using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>なお、 例えば、 特に、 at the beginning of a sentence or bracket (SPEC E.1.6 U19).</summary>
internal sealed class U19Openings : PhraseRule
{
    public override string Code => "U19";

    public override Severity Severity => Severity.Info;

    public override string Title => "規定の文を「なお」「例えば」「特に」で始めている";

    public override string Remedy => "説明の文は、規定の形に改めるか、別の項や定義に分けてください。";

    protected override IEnumerable<string> Phrases { get; } = ["なお、", "例えば、", "例えば", "特に、", "ちなみに、"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text && place.Unit?.Top.Unit is not Appendix;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        if (hit.Previous is not ('\0' or '。' or '（' or '(')) return;
        var word = hit.Phrase.TrimEnd('、');
        log.Add(hit.Place, new(hit.At, word.Length), $"「{word}」で始まる文は、規定の文として適切か、確認してください。",
            severity: word == "なお" ? Severity.Warning : null);
    }
}
