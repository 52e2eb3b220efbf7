using System.Collections.Immutable;
using RegText.Formats.Reading.Sources;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Reading.Markdown;

/// <summary>
/// Markdown: .md. Its lines stay what and where they are in the file, so that a message names the line that a person sees in an editor;
/// only marks that the parser does not know are taken off. Headings (#), entries of lists (-) and bold (**) are left to the parser: they tell
/// it what is a title, what belongs to what, and where a heading begins in the middle of a line.
/// </summary>
public sealed class MarkdownFormat : ISourceFormat
{
    // Markdig needs time that grows with the square of the marks of links and tables between two blank lines. A text with more than this
    // is no handwork and stays as it is.
    private const long MostSquares = 100_000_000;
    private const int MostInParagraph = 200_000;

    /// <inheritdoc/>
    public bool HasSignature(SourceBytes input) => false;

    /// <inheritdoc/>
    public bool HasExtension(string extension) => extension is ".md" or ".markdown";

    /// <inheritdoc/>
    public Outcome<ReadText, ReadFailure> Read(SourceBytes input)
    {
        var decoded = DecodedInput.Of(input);
        if (!decoded.Succeeded) return decoded.Failure;
        var (text, encoding) = decoded.Value;
        var source = new SourceText(text, input.Name, encoding);
        if (!IsHandwork(source)) return new ReadText(source);
        var edits = new MarkdownEdits(source, FrontMatterReader.Read(source).BodyStart).Find();
        if (edits.Count == 0) return new ReadText(source);
        var kept = ImmutableArray.CreateBuilder<TextSegment>();
        var read = TextEdit.Apply(text, new(0, text.Length), edits, kept);
        return new ReadText(new SourceText(read, input.Name, encoding)) { Written = new(source, kept.ToImmutable()) };
    }

    private static bool IsHandwork(SourceText source)
    {
        long length = 0, marks = 0, squares = 0;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source[source.LineSpan(number)];
            if (line.IsWhiteSpace())
            {
                squares += marks * marks;
                (length, marks) = (0, 0);
            }
            length += line.Length;
            marks += line.Count('[') + line.Count('|');
            if (length > MostInParagraph || squares + marks * marks > MostSquares) return false;
        }
        return true;
    }
}
