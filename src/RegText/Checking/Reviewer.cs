using System.Collections.Immutable;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>The result of a review.</summary>
/// <param name="Findings">In the order of the text; the diagnostics of the parser among them.</param>
/// <param name="Suppressed">What the text itself asks not to hear, with the reason given there.</param>
/// <param name="Checked">The regulations, as the rules saw them.</param>
public sealed record Review(ImmutableArray<Finding> Findings, ImmutableArray<SuppressedFinding> Suppressed, ImmutableArray<CheckedInstrument> Checked);

/// <summary>A finding that a note in the text switched off.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">The reason given.</param>
public sealed record SuppressedFinding(Finding Finding, string Reason);

/// <summary>Reads every line as a colleague would: runs all rules over all regulations of a source (SPEC E). Pure and deterministic.</summary>
public static class Reviewer
{
    /// <summary>Reviews what was parsed.</summary>
    /// <param name="parsed">The regulations.</param>
    /// <param name="style">What the house says; the standard where nothing is given.</param>
    /// <param name="notes">The text with the notes that switch rules off, line by line the source; the source itself where none is given.</param>
    public static Review Review(ParseResult parsed, ReviewStyle? style = null, SourceText? notes = null)
    {
        style ??= ReviewStyle.Standard;
        var findings = new List<Finding>();
        ImmutableArray<CheckedInstrument> instruments = [.. parsed.Instruments.Select(i => new CheckedInstrument(i, parsed.Source))];
        foreach (var instrument in instruments)
        {
            foreach (var rule in RuleSet.All)
            {
                if (style.Disabled.Contains(rule.Code)) continue;
                var log = new FindingLog(rule);
                rule.Check(instrument, log);
                findings.AddRange(log.Findings);
            }
        }
        var units = new UnitsBySource(instruments.Select(i => i.Paths));
        foreach (var diagnostic in parsed.Diagnostics)
            if (!style.Disabled.Contains(diagnostic.Code))
                findings.Add(new(diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Span, units.At(diagnostic.Span.Start)?.Name ?? "", null));

        var ordered = findings
            .Select(f => style.Severities.TryGetValue(f.Code, out var severity) ? f with { Severity = severity } : f)
            .OrderBy(f => f.Span.Start).ThenBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Span.Length).Distinct();
        var (kept, suppressed) = Suppressions.Of(notes ?? parsed.Source).Apply([.. ordered], parsed.Source, units);
        return new(kept, suppressed, instruments);
    }
}
