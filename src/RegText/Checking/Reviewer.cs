using System.Collections.Immutable;
using RegText.Parsing;
using RegText.Text;

namespace RegText.Checking;

/// <summary>What a house style says about review (SPEC G, <c>lint</c>).</summary>
public sealed record ReviewStyle
{
    /// <summary>Codes of rules that are switched off.</summary>
    public ImmutableHashSet<string> Disabled { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Severities that differ from those of the rules.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary.Create<string, Severity>(StringComparer.Ordinal);
}

/// <summary>The result of a review.</summary>
/// <param name="Findings">In the order of the text; the diagnostics of the parser among them.</param>
/// <param name="Suppressed">What the text itself asks not to hear, with the reason given there.</param>
public sealed record Review(ImmutableArray<Finding> Findings, ImmutableArray<SuppressedFinding> Suppressed);

/// <summary>A finding that a note in the text switched off.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">The reason given.</param>
public sealed record SuppressedFinding(Finding Finding, string Reason);

/// <summary>Reads every line as a colleague would: runs all rules over all regulations of a source (SPEC E). Pure and deterministic.</summary>
public static class Reviewer
{
    /// <summary>Reviews what was parsed.</summary>
    public static Review Review(ParseResult parsed, ReviewStyle? style = null)
    {
        style ??= new();
        var findings = new List<Finding>();
        foreach (var instrument in parsed.Instruments)
        {
            var @checked = new CheckedInstrument(instrument, parsed.Source);
            foreach (var rule in RuleSet.All)
            {
                if (style.Disabled.Contains(rule.Code)) continue;
                var log = new FindingLog(rule);
                rule.Check(@checked, log);
                findings.AddRange(log.Findings);
            }
        }
        foreach (var diagnostic in parsed.Diagnostics)
            if (!style.Disabled.Contains(diagnostic.Code))
                findings.Add(new(diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Span, "", null));

        var ordered = findings
            .Select(f => style.Severities.TryGetValue(f.Code, out var severity) ? f with { Severity = severity } : f)
            .OrderBy(f => f.Span.Start).ThenBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Span.Length).Distinct();
        return Suppressions.Of(parsed.Source).Apply([.. ordered]);
    }
}
