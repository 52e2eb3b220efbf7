using RegText.References.Laws;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A law with a number that is not its own (SPEC D.3, E.1.5 C01).</summary>
internal sealed class C01LawNumber : Rule
{
    public override string Code => "C01";

    public override Severity Severity => Severity.Error;

    public override string Title => "法令番号が題名と合っていない";

    public override string Remedy => "法令番号を確認し、題名の法令の番号に改めてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var citation in instrument.Citations)
        {
            if (LawTable.ByTitle(citation.Title) is not { Number: { } right } law || citation.Number is not { } printed || printed == right) continue;
            // The former law of that name is told by C08.
            if (FormerLaws.OfNumber(printed)?.Title == law.Title) continue;
            log.Add(citation.Place, citation.NumberSpan, $"{law.Title}の番号は「{right}」ではありませんか。確認してください。");
        }
    }
}
