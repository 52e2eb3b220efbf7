using RegText.Formats.Trees;
using RegText.Parsing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>How a tree is shown.</summary>
public enum ParseFormat
{
    /// <summary>For the eye: one line a unit.</summary>
    Tree,

    /// <summary>The contract regtext.parse/1.</summary>
    Json,

    /// <summary>The normal form of the text.</summary>
    Text,
}

/// <summary>What is asked of <see cref="ParseService"/>.</summary>
/// <param name="Input">The file.</param>
/// <param name="Format">How to show the tree.</param>
/// <param name="Select">Which instrument; null for all.</param>
public sealed record ParseRequest(InputSource Input, ParseFormat Format, string? Select);

/// <summary>Shows the tree of a file.</summary>
public static class ParseService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(ParseRequest request, CancellationToken cancellation = default)
    {
        var file = request.Input.Read();
        if (!file.Succeeded) return ServiceResult.CannotDo(file.Failure.Message);
        cancellation.ThrowIfCancellationRequested();
        var parsed = RegulationParser.Parse(file.Value.Text, file.Value.FrontMatter, file.Value.BodyStart);
        parsed = parsed with { Diagnostics = file.Value.Diagnostics.AddRange(parsed.Diagnostics) };
        var chosen = InstrumentSelection.All(parsed, request.Input.Name, request.Select);
        if (!chosen.Succeeded) return ServiceResult.CannotDo(chosen.Failure);
        cancellation.ThrowIfCancellationRequested();
        return new ServiceResult(ServiceOutcome.Done)
        {
            Report = request.Format switch
            {
                ParseFormat.Json => TreeJson.Write(chosen.Value),
                ParseFormat.Text => string.Join("\n\n", chosen.Value.Instruments.Select(TreeText.Print)),
                _ => TreeOutline.Print(chosen.Value),
            },
            // In JSON the findings are part of the result.
            Messages = request.Format == ParseFormat.Json ? [] : [.. parsed.Diagnostics.Select(d => Message(parsed, d))],
        };
    }

    private static ServiceMessage Message(ParseResult parsed, Diagnostic diagnostic)
    {
        var (line, column) = parsed.Source.Position(diagnostic.Span.Start);
        return new(diagnostic.Severity, FormattableString.Invariant(
            $"{parsed.Source.Name}({line},{column}): {diagnostic.Code} {diagnostic.Message}"));
    }
}
