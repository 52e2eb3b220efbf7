using System.Collections.Immutable;

namespace RegText.Formats.Services;

/// <summary>How a comparison is shown on standard output.</summary>
public enum CompareFormat
{
    /// <summary>For the eye.</summary>
    Text,

    /// <summary>The contract regtext.compare/1.</summary>
    Json,

    /// <summary>A spreadsheet.</summary>
    Csv,
}

/// <summary>What is asked of <see cref="CompareService"/>.</summary>
/// <param name="Baseline">The guideline, or any regulation.</param>
/// <param name="Inputs">The regulations; folders are searched.</param>
public sealed record CompareRequest(InputSource Baseline, ImmutableArray<InputSource> Inputs)
{
    /// <summary>The file of decisions; null where there is none.</summary>
    public string? Decisions { get; init; }

    /// <summary>Where the report goes; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The form on standard output.</summary>
    public CompareFormat Format { get; init; }

    /// <summary>Whether a file that exists may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>Told how many of how many regulations are done; null where nobody wants to know.</summary>
    public Action<int, int>? Progress { get; init; }
}
