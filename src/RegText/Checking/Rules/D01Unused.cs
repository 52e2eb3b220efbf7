using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>An abbreviation that is never used (SPEC E.1.4 D01, D.4).</summary>
internal sealed class D01Unused : Rule
{
    public override string Code => "D01";

    public override Severity Severity => Severity.Warning;

    public override string Title => "定めた略称を使っていない";

    public override string Remedy => "略称の定めを削るか、その後の箇所で略称を使ってください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.IsExtract) return;
        foreach (var term in instrument.Terms.All)
            // One that is used outside its scope only is for D10.
            if (term is { IsAbbreviation: true, At: >= 0 } && !term.After.Any())
                log.Add(term.Definition.Place, term.Definition.Clause,
                    $"「{term.Term}」と略していますが、その後で使われていません。略称の定めを削るか、略称を使ってください。");
    }
}
