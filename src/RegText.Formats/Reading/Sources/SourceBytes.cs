namespace RegText.Formats.Reading.Sources;

/// <summary>An input before its format is known.</summary>
/// <param name="Name">The path or name to show to a person.</param>
/// <param name="Bytes">Its bytes; at least one.</param>
public sealed record SourceBytes(string Name, byte[] Bytes)
{
    /// <summary>How tracked changes are read.</summary>
    public RevisionView Revisions { get; init; }

    /// <summary>The name without folder.</summary>
    public string FileName => Name[(Name.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The extension with its dot, in lower case; empty where there is none.</summary>
    public string Extension => Path.GetExtension(FileName).ToLowerInvariant();

    /// <summary>Whether the bytes begin with a signature.</summary>
    public bool StartWith(ReadOnlySpan<byte> signature) => Bytes.AsSpan().StartsWith(signature);

    /// <summary>Whether the bytes hold a mark anywhere.</summary>
    public bool Contain(ReadOnlySpan<byte> mark) => Bytes.AsSpan().IndexOf(mark) >= 0;
}
