using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A law that is cited for the first time without its number (SPEC D.3, E.1.5 C03).</summary>
internal sealed class C03FirstCitation : Rule
{
    public override string Code => "C03";

    public override Severity Severity => Severity.Warning;

    public override string Title => "法令を初めて引用する所に法令番号がない";

    public override string Remedy => "初めて引用する所に、題名の次に（平成○年法律第○号）と番号を付けてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        // An extract may have left out the place where the law is cited first.
        if (instrument.IsPart) return;
        var numbered = new HashSet<string>(StringComparer.Ordinal) { "日本国憲法", WhiteSpace.Remove(instrument.Instrument.Title.Value) };
        foreach (var citation in instrument.Citations)
        {
            if (citation.Number is not null) numbered.Add(citation.Title);
            if (citation.Number is not null || citation.Place is not { Part: TextPart.Text, Unit.IsInBody: true } || !numbered.Add(citation.Title)) continue;
            if (citation.IsQuoted || citation.IsFormer || instrument.References.Definitions.Any(d => d.Term == citation.Title)) continue;
            if (LawTable.ByTitle(citation.Title) is { Number: { } number })
                log.Add(citation.Place, citation.TitleSpan, $"{citation.Title}を初めて引用しています。法令番号（{number}）を付けてください。");
        }
    }
}
