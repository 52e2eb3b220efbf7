using System.Collections.Immutable;
using RegText.Checking;
using RegText.Checking.Rules;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Packets.Checks;

/// <summary>Looks at the dates of a text as the review of regulations does: days that do not exist, and weekdays of another day.</summary>
public static class DateCheck
{
    private static readonly ImmutableArray<Rule> Rules = [new C06ImpossibleDate(), new C10Weekday()];

    /// <summary>What is wrong with the dates of lines.</summary>
    public static IEnumerable<MaterialFinding> Check(IReadOnlyList<(string Text, int Line)> lines)
    {
        var source = new SourceText(string.Join('\n', lines.Select(l => l.Text)), "");
        var units = ImmutableArray.CreateBuilder<Unit>();
        var start = 0;
        foreach (var (text, _) in lines)
        {
            units.Add(new PlainText { Text = new UnitText(text, new TextSpan(start, text.Length)) });
            start += text.Length + 1;
        }
        var @checked = new CheckedInstrument(new Instrument { Body = units.ToImmutable() }, source);
        foreach (var rule in Rules)
        {
            var log = new FindingLog(rule);
            rule.Check(@checked, log);
            foreach (var finding in log.Findings)
                yield return new("M12", Severity.Warning, $"「{source[finding.Span]}」：{finding.Message}", lines[source.Position(finding.Span.Start).Line - 1].Line);
        }
    }
}
