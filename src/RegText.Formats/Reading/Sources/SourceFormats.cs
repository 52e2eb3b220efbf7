using System.Collections.Immutable;

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
        UnreadableFormat.Word,
        UnreadableFormat.OpenDocument,
        UnreadableFormat.Workbook,
        UnreadableFormat.Html,
        UnreadableFormat.Xml,
        UnreadableFormat.Image,
        UnreadableFormat.Archive,
        new PlainTextFormat(),
    ];

    /// <summary>The format of an input. What no other format claims is taken for text, which then says whether it is.</summary>
    public static ISourceFormat Of(SourceBytes input) =>
        All.FirstOrDefault(f => f.HasSignature(input)) ?? All.FirstOrDefault(f => f.HasExtension(input.Extension)) ?? All[^1];
}
