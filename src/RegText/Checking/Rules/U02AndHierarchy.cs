using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>並びに stands above 及び; without 及び it is suspicious (SPEC E.1.6 U02, E.2).</summary>
internal sealed class U02AndHierarchy : Rule
{
    public override string Code => "U02";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「及び」がない文で「並びに」を使っている";

    public override string Remedy => "併合が一段階のときは「及び」を使い、二段階のときは小さい方に「及び」、大きい方に「並びに」を使ってください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var sentence in instrument.Sentences)
        {
            var words = sentence.Words;
            if (words.IndexOf("並びに", StringComparison.Ordinal) is not (var at and >= 0) || words.IndexOf("及び", StringComparison.Ordinal) >= 0) continue;
            if (sentence.Place.Unit is not { Unit: Paragraph } || instrument.Brackets(sentence.Place).IsQuoted(sentence.Sentence.Span.Start + at)) continue;
            if (words[..at].IndexOf("その他", StringComparison.Ordinal) >= 0) continue;
            // 「A、B並びにC」, 「A、B等並びに…」: a list of another kind stands inside.
            if (words[..at].LastIndexOf('、') is var comma and > 0 && Script.IsNounLike(words[comma - 1])) continue;
            log.Add(sentence.Place, sentence.InText(at, 3), "「及び」がない文で「並びに」が使われています。併合が一段階のときは「及び」を使います。", "及び");
        }
    }
}
