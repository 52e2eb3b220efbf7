using RegText.References.Terms;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A term of the 定義 article that nothing uses (SPEC E.1.4 D13).</summary>
internal sealed class D13UnusedTerm : Rule
{
    public override string Code => "D13";

    public override Severity Severity => Severity.Info;

    public override string Title => "定義した用語を使っていない";

    public override string Remedy => "定義を削るか、その用語を使ってください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.IsExtract) return;
        foreach (var term in instrument.Terms.All)
            if (term.Definition.Pattern == DefinitionPattern.DefinitionItem && term.At >= 0 && term.Uses.Length == 1)
                log.Add(term.Definition.Place, term.Definition.TermSpan, $"「{term.Term}」は、定義されていますが、使われていません。定義を削るか、用語を使ってください。");
    }
}
