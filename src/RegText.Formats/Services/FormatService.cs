using RegText.Documents;
using RegText.Printing;

namespace RegText.Formats.Services;

/// <summary>What is asked of a service that writes one regulation anew.</summary>
/// <param name="Input">The file.</param>
public record RegulationRequest(InputSource Input)
{
    /// <summary>Where to write; null for a default name beside the input, <c>-</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a file that exists may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>Which instrument is meant in a file that holds several.</summary>
    public string? Select { get; init; }
}

/// <summary>Prints the normal form of a draft: labels, blanks and 配字 as SPEC A.12 has them; the words are never touched.</summary>
public static class FormatService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(RegulationRequest request, CancellationToken cancellation = default)
    {
        var loaded = RegulationInput.Load(request.Input, request.Select);
        if (!loaded.Succeeded) return loaded.Failure;
        cancellation.ThrowIfCancellationRequested();
        var (file, instrument) = (loaded.Value.File, loaded.Value.Instrument);
        var format = RegulationFormat.TextLike(request.Input.Name);
        var head = RegulationOutput.HeadOf(file);
        var printed = head + (format == RegulationFormat.Markdown ? RegulationPrinter.Markdown(instrument.AsPrinted()) : RegulationPrinter.Text(instrument.AsPrinted()));
        var done = new ServiceResult(ServiceOutcome.Done) { Messages = loaded.Value.FindingsNote() is { } note ? [note] : [] };
        if (request.Output is null && string.Equals(printed, file.Text.Content, StringComparison.Ordinal))
            return done with { Report = $"{request.Input.Name}: すでに整っています。直す所はありません。" };
        return RegulationDelivery.Deliver(
            new(instrument, Profile.Standard, []) { Head = head },
            new(request.Input, request.Output, request.Force, "整形"),
            format == RegulationFormat.Markdown ? [RegulationFormat.Markdown, RegulationFormat.Text] : RegulationFormat.Texts, done, cancellation);
    }
}
