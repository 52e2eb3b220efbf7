namespace RegText.Formats.Reading.Sources;

/// <summary>
/// A format of input. To add one: a class here and its line in <see cref="SourceFormats"/>. What the bytes say goes before what the
/// name says, so that a renamed file is told for what it is.
/// </summary>
public interface ISourceFormat
{
    /// <summary>Whether the bytes themselves say that they are of this format.</summary>
    bool HasSignature(SourceBytes input);

    /// <summary>Whether files of this extension (with its dot, in lower case) are of this format.</summary>
    bool HasExtension(string extension);

    /// <summary>The text of the input, or why it cannot be had.</summary>
    Outcome<ReadText, ReadFailure> Read(SourceBytes input);
}
