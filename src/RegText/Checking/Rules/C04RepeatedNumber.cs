using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>The number of a law again at a later citation (SPEC D.3, E.1.5 C04).</summary>
internal sealed class C04RepeatedNumber : Rule
{
    public override string Code => "C04";

    public override Severity Severity => Severity.Info;

    public override string Title => "法令番号を二度付けている";

    public override string Remedy => "法令番号は、初めて引用する所だけに付けてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var first = new Dictionary<(string, LawNumber), TextPlace>();
        foreach (var citation in instrument.Citations)
        {
            if (citation.Number is null || citation.IsQuoted || citation.Place is not { Part: TextPart.Text, Unit.IsInBody: true }) continue;
            if (first.TryGetValue((citation.Title, citation.Number), out var place))
                log.Add(citation.Place, citation.NumberSpan, $"{citation.Title}の番号は、{place.Name}で示されています。二度目からは要りません。");
            else first.Add((citation.Title, citation.Number), citation.Place);
        }
    }
}
