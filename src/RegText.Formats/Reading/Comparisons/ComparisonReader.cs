using RegText.Documents;
using RegText.Formats.Reading.Html;
using RegText.Formats.Reading.Markdown;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>
/// Reads the 新旧対照表 of a document that anybody made, with their underlines: Word, HTML, Markdown, text. It shares no code with what writes
/// tables.
/// </summary>
public static class ComparisonReader
{
    /// <summary>Reads a document. No table is no failure; what cannot be read is, with its Japanese message.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="name">The path or name to show to a person; its extension helps to know the format.</param>
    /// <param name="style">The house style: its headings of the columns are known besides those in general use.</param>
    /// <param name="revisions">How the tracked changes of a Word file are read.</param>
    public static Outcome<ComparisonDocument, string> Read(byte[] bytes, string name, TableStyle style, RevisionView revisions = RevisionView.Refused)
    {
        var rows = new ComparisonRows(style.NewHeading, style.OldHeading);
        var input = new SourceBytes(name, bytes) { Revisions = revisions };
        switch (SourceFormats.Of(input))
        {
            case WordFormat word when revisions != RevisionView.Refused || word.Read(input).Succeeded:
                return WordComparison.Read(input, rows);
            case HtmlFormat or MarkdownFormat or PlainTextFormat:
                var decoded = DecodedInput.Of(input);
                if (!decoded.Succeeded) return decoded.Failure.Message;
                if (SourceFormats.Of(input) is not HtmlFormat) return TextComparison.Read(decoded.Value.Text, rows);
                return HtmlComparison.Read(decoded.Value.Text, rows) is { } page ? page : $"{name}: HTMLの組立てが複雑すぎるため、読み込みを中止しました。";
            case var other:
                var refused = other.Read(input);
                return refused.Succeeded ? new ComparisonDocument([], []) : refused.Failure.Message;
        }
    }
}
