using RegText.Formats.Reading.LawXml;
using RegText.Printing;
using RegText.Text;

namespace RegText.Formats.Reading.Sources;

/// <summary>
/// 法令標準XML (.xml). Its text is the normal form of the tree, so that lines and places mean what a person would see; the tree itself is
/// kept beside it, because XML says more than a text.
/// </summary>
public sealed class LawXmlFormat : ISourceFormat
{
    /// <inheritdoc/>
    public bool HasSignature(SourceBytes input) => input.StartWith("<?xml"u8) || input.StartWith([0xEF, 0xBB, 0xBF, .. "<?xml"u8]);

    /// <inheritdoc/>
    public bool HasExtension(string extension) => extension is ".xml";

    /// <inheritdoc/>
    public Outcome<ReadText, ReadFailure> Read(SourceBytes input)
    {
        var law = LawXmlReader.Read(input.Bytes);
        return law.Succeeded
            ? new ReadText(new SourceText(RegulationPrinter.Text(law.Value), input.Name, "xml") { HasFileLines = false }) { Tree = law.Value }
            : new ReadFailure(CodeOf(law.Failure.Problem), $"{input.Name}: {law.Failure.Message}");
    }

    private static ReadFailureCode CodeOf(LawXmlProblem problem) => problem switch
    {
        LawXmlProblem.TooLarge => ReadFailureCode.TooLarge,
        LawXmlProblem.NotLaw => ReadFailureCode.UnsupportedFormat,
        _ => ReadFailureCode.Damaged,
    };
}
