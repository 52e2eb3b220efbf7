using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>Where a rule puts its findings.</summary>
public sealed class FindingLog
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly Rule _rule;

    internal FindingLog(Rule rule) => _rule = rule;

    /// <summary>What was found, in the order of reporting.</summary>
    internal ImmutableArray<Finding> Findings => _findings.ToImmutable();

    /// <summary>A finding at a part of a text.</summary>
    /// <param name="place">The text.</param>
    /// <param name="part">The words in it, UTF-16 offsets.</param>
    /// <param name="message">What, and how to mend it.</param>
    /// <param name="replacement">What should stand there instead; null where a person must decide.</param>
    /// <param name="isCertain">Whether the replacement can be made without looking.</param>
    /// <param name="severity">How much it matters, where that differs from what the rule says.</param>
    public void Add(TextPlace place, TextSpan part, string message, string? replacement = null, bool isCertain = false, Severity? severity = null)
    {
        if (place.Text.SourceOf(part) is not { } span) return;
        _findings.Add(new(_rule.Code, severity ?? _rule.Severity, message, span, place.Name,
            replacement is null ? null : new(span, replacement, isCertain)));
    }

    /// <summary>A finding about a whole unit: at its label, or at its first words where it has none.</summary>
    public void Add(UnitPath unit, string message)
    {
        var span = unit.Unit.Label.Span ?? unit.Unit.Text.Span ?? unit.Unit.Title.Span ?? unit.Unit.Span;
        if (span is { } place) _findings.Add(new(_rule.Code, _rule.Severity, message, place, unit.Name, null));
    }

    /// <summary>A finding about the text of a unit, all of it; where a label stands on a line of its own, that is another line.</summary>
    public void AddAtText(UnitPath unit, string message) =>
        Add(new TextPlace(unit, TextPart.Text, unit.Unit.Text), new(0, unit.Unit.Text.Length), message);

    /// <summary>A finding at a text of the instrument that is no unit's: title, 目次.</summary>
    public void Add(string place, UnitText text, string message)
    {
        if (text.Span is { } span) _findings.Add(new(_rule.Code, _rule.Severity, message, span, place, null));
    }

    /// <summary>A finding anywhere in the source.</summary>
    public void Add(string place, TextSpan span, string message, string? replacement = null, bool isCertain = false, Severity? severity = null) =>
        _findings.Add(new(_rule.Code, severity ?? _rule.Severity, message, span, place, replacement is null ? null : new(span, replacement, isCertain)));
}
