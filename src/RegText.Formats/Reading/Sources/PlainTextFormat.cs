using RegText.Text;

namespace RegText.Formats.Reading.Sources;

/// <summary>
/// Text: .txt and every name that no other format claims. Control characters and lone surrogates are kept, the parser reports them.
/// </summary>
public sealed class PlainTextFormat : ISourceFormat
{
    /// <inheritdoc/>
    public bool HasSignature(SourceBytes input) => false;

    /// <inheritdoc/>
    public bool HasExtension(string extension) => extension is ".txt" or ".text";

    /// <inheritdoc/>
    public Outcome<ReadText, ReadFailure> Read(SourceBytes input)
    {
        var decoded = DecodedInput.Of(input);
        return decoded.Succeeded
            ? new ReadText(new SourceText(decoded.Value.Text, input.Name, decoded.Value.EncodingName))
            : decoded.Failure;
    }
}
