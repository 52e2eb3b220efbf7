using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>How a service ended.</summary>
public enum ServiceOutcome
{
    /// <summary>What was asked for is done.</summary>
    Done,

    /// <summary>Done, and something is to be looked at: the two texts differ.</summary>
    ToLookAt,

    /// <summary>The two texts are equal; there is nothing to write.</summary>
    NothingChanged,

    /// <summary>It could not be done; the messages say why and what to do. Nothing was written.</summary>
    CannotDo,

    /// <summary>The result did not stand its proof, which the messages name. Nothing was written.</summary>
    ProofFailed,
}

/// <summary>Something to tell the user besides the result.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Text">Japanese; may have several lines.</param>
public sealed record ServiceMessage(Severity Severity, string Text);

/// <summary>What a service did. Services know files and no console.</summary>
/// <param name="Outcome">How it ended.</param>
public sealed record ServiceResult(ServiceOutcome Outcome)
{
    /// <summary>What is to be written to standard output, where the user asked for that; then the report is a remark beside it.</summary>
    public byte[]? Content { get; init; }

    /// <summary>The result in words, one or more lines without a final line break; empty when there is none.</summary>
    public string Report { get; init; } = "";

    /// <summary>What else there is to tell.</summary>
    public ImmutableArray<ServiceMessage> Messages { get; init; } = [];

    /// <summary>The full path of the file that was written; null when none was.</summary>
    public string? OutputPath { get; init; }

    /// <summary>It could not be done.</summary>
    public static ServiceResult CannotDo(string message) =>
        new(ServiceOutcome.CannotDo) { Messages = [new ServiceMessage(Severity.Error, message)] };
}
