using RegText.Formats.Reading;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;

namespace RegText.Formats.Services;

/// <summary>An input of a service: a file, or bytes that the caller already has.</summary>
/// <param name="Name">The path, or the name to show to a person.</param>
/// <param name="Bytes">The bytes; null for a file that is still to be read.</param>
public sealed record InputSource(string Name, byte[]? Bytes = null)
{
    /// <summary>How the tracked changes of a Word file are read.</summary>
    public RevisionView Revisions { get; init; }

    /// <summary>The path; null where there is no file.</summary>
    public string? FilePath => Bytes is null ? Name : null;

    /// <summary>Reads it.</summary>
    public Outcome<SourceFile, ReadFailure> Read() =>
        Bytes is null ? SourceReader.Read(Name, Revisions) : SourceReader.Read(Bytes, Name, Revisions);

    /// <summary>Reads both texts of a Word file with tracked changes, whatever <see cref="Revisions"/> says.</summary>
    public Outcome<RevisionPair, ReadFailure> ReadBoth() =>
        Bytes is null ? RevisionPair.ReadRevisions(Name) : RevisionPair.ReadRevisions(Bytes, Name);
}
