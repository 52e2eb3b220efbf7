using System.Collections.Immutable;
using RegText.Formats.Reading.Html;
using RegText.Formats.Reading.Markdown;
using RegText.Formats.Reading.Word;

namespace RegText.Formats.Reading.Sources;

/// <summary>Every format of input that RegText knows, those that it reads and those for which it can say what to do instead.</summary>
public static class SourceFormats
{
    /// <summary>The formats; where several recognise an input, the first is taken.</summary>
    public static ImmutableArray<ISourceFormat> All { get; } =
    [
        UnreadableFormat.Pdf,
        UnreadableFormat.Ichitaro,
        UnreadableFormat.OldWord,
        UnreadableFormat.Encrypted,
        UnreadableFormat.RichText,
        new WordFormat(),
        UnreadableFormat.OpenDocument,
        UnreadableFormat.Workbook,
        UnreadableFormat.WebArchive,
        new HtmlFormat(),
        new LawXmlFormat(),
        UnreadableFormat.Image,
        UnreadableFormat.Archive,
        new MarkdownFormat(),
        new PlainTextFormat(),
    ];

    /// <summary>The format of an input. What no other format claims is taken for text, which then says whether it is.</summary>
    public static ISourceFormat Of(SourceBytes input) =>
        All.FirstOrDefault(f => f.HasSignature(input)) ?? All.FirstOrDefault(f => f.HasExtension(input.Extension)) ?? All[^1];
}
