using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>One abbreviation for two things (SPEC E.1.4 D03, D.4).</summary>
internal sealed class D03DefinedTwice : Rule
{
    public override string Code => "D03";

    public override Severity Severity => Severity.Error;

    public override string Title => "同じ略称や用語を二度定めている";

    public override string Remedy => "二つ目の定めを削るか、別の略称にしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var same in instrument.Terms.All.GroupBy(t => t.Term, StringComparer.Ordinal))
        {
            var before = new List<DefinedTerm>();
            foreach (var term in same)
            {
                if (before.Find(b => b.Covers(term.Definition.Place) && b.Definition.Place.Text != term.Definition.Place.Text) is { } first)
                    Report(first, term, log);
                before.Add(term);
            }
        }
    }

    private static void Report(DefinedTerm first, DefinedTerm again, FindingLog log)
    {
        // Twice for one thing is superfluous; for two things it is wrong, unless the second holds in a part of the text only.
        var isError = first.Definition.Law != again.Definition.Law && again.Definition.Scope.IsEmpty;
        log.Add(again.Definition.Place, again.Definition.TermSpan,
            $"「{again.Term}」は、{first.Definition.Place.Name}でも定められています。どちらかを削るか、別の語にしてください。",
            severity: isError ? Severity.Error : Severity.Warning);
    }
}
