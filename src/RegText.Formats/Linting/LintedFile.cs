using System.Collections.Immutable;
using RegText.Checking;
using RegText.Formats.Reading;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>A finding with what a report says of it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Instrument">The regulation that it is in; null outside of all.</param>
/// <param name="Identity">What makes it the same in a later state of the text (<see cref="FindingIdentity"/>).</param>
public sealed record LintFinding(Finding Finding, Instrument? Instrument, string Identity);

/// <summary>A file that was reviewed.</summary>
/// <param name="File">The file.</param>
/// <param name="Parsed">What was read out of it.</param>
/// <param name="Review">What the rules said.</param>
public sealed record LintedFile(SourceFile File, ParseResult Parsed, Review Review)
{
    /// <summary>The findings that are told, in the order of the text.</summary>
    public required ImmutableArray<LintFinding> Findings { get; init; }

    /// <summary>The findings that the baseline knows.</summary>
    public ImmutableArray<LintFinding> Known { get; init; } = [];

    /// <summary>The name for messages.</summary>
    public string Name => File.Text.Name;

    /// <summary>Reviews a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="style">The house style.</param>
    public static LintedFile Of(SourceFile file, ReviewStyle style)
    {
        var parsed = file.Parse();
        // A tree whose text does not say all of it has no places; its text has.
        if (parsed.Instruments.Any(i => i.Span is null)) parsed = RegulationParser.Parse(file.Text, file.FrontMatter, file.BodyStart);
        var review = Reviewer.Review(parsed, style, file.AsWritten);
        var instruments = parsed.Instruments.Where(i => i.Span is not null).ToList();
        return new(file, parsed, review)
        {
            Findings = [.. review.Findings.Select(f =>
            {
                var instrument = instruments.LastOrDefault(i => i.Span!.Value.Start <= f.Span.Start && f.Span.Start < i.Span.Value.End);
                return new LintFinding(f, instrument, FindingIdentity.Of(f, parsed.Source, instrument));
            })],
        };
    }

    /// <summary>Where a span stands in the file as it is written: line and column from 1.</summary>
    public (int Line, int Column) Position(int offset) => File.AsWritten.Position(File.Written?.OffsetOf(offset) ?? offset);

    /// <summary>A span of the file as it is written. Of what stands around marks that reading took off, the marks are part.</summary>
    public TextSpan InFile(TextSpan span) => File.Written is { } written
        ? TextSpan.FromBounds(written.OffsetOf(span.Start), span.Length == 0 ? written.OffsetOf(span.Start) : written.OffsetOf(span.End - 1) + 1)
        : span;
}
