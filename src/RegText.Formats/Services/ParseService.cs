using RegText.Formats.Trees;
using RegText.Formats.Writing.LawXml;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
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

    /// <summary>The normal form in Markdown.</summary>
    Markdown,

    /// <summary>法令標準XML, one instrument.</summary>
    Xml,
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
        var parsed = file.Value.Parse();
        var chosen = InstrumentSelection.All(parsed, request.Input.Name, request.Select);
        if (!chosen.Succeeded) return ServiceResult.CannotDo(chosen.Failure);
        if (request.Format == ParseFormat.Xml && chosen.Value.Instruments.Length > 1)
            return ServiceResult.CannotDo(InstrumentSelection.TooMany(chosen.Value, request.Input.Name));
        cancellation.ThrowIfCancellationRequested();
        return new ServiceResult(ServiceOutcome.Done)
        {
            Report = request.Format switch
            {
                ParseFormat.Json => TreeJson.Write(chosen.Value),
                ParseFormat.Text => Each(chosen.Value, RegulationPrinter.Text),
                ParseFormat.Markdown => Each(chosen.Value, RegulationPrinter.Markdown),
                ParseFormat.Xml => file.Value.Tree is { } tree ? LawXmlWriter.Write(tree) : LawXmlWriter.Write(chosen.Value.Instruments[0]),
                _ => TreeOutline.Print(chosen.Value),
            },
            // In JSON the findings are part of the result.
            Messages = request.Format == ParseFormat.Json ? [] : [.. Findings(parsed)],
        };
    }

    private static string Each(ParseResult parsed, Func<Instrument, string> print) => string.Join('\n', parsed.Instruments.Select(print)).TrimEnd('\n');

    /// <summary>What a person should look at, one by one; the repairs that need no look, counted.</summary>
    private static IEnumerable<ServiceMessage> Findings(ParseResult parsed)
    {
        var places = new FindingPlaces(parsed.Source, parsed.Instruments);
        foreach (var finding in parsed.Diagnostics.Where(d => d.Severity >= Severity.Warning))
            yield return new(finding.Severity, $"{places.InFile(finding.Span)}: {finding.Code} {finding.Message}");
        var repairs = parsed.Diagnostics.Where(d => d.Severity == Severity.Info).ToList();
        if (repairs.Count == 0) yield break;
        var counts = repairs.GroupBy(d => d.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => FormattableString.Invariant($"{g.Key} {g.Count()}件"));
        yield return new(Severity.Info, FormattableString.Invariant(
            $"{parsed.Source.Name}: 読み取りで補った所が{repairs.Count}件あります（{string.Join("、", counts)}）。一つずつは --format json で見られます。"));
    }
}
