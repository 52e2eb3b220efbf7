using System.Collections.Immutable;
using System.Text;
using RegText.Documents;
using RegText.Formats.Reading;
using RegText.Formats.Writing;
using RegText.Formats.Writing.LawXml;
using RegText.Formats.Writing.Word;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>A regulation that is to be written as a file of its own.</summary>
/// <param name="Instrument">The regulation.</param>
/// <param name="Profile">The house style.</param>
/// <param name="Sources">The inputs.</param>
internal sealed record RegulationOutput(Instrument Instrument, Profile Profile, ImmutableArray<DocumentSource> Sources)
{
    /// <summary>The front matter as it stands in the input, with the empty lines behind it; only texts have one.</summary>
    public string Head { get; init; } = "";

    /// <summary>The front matter of a file as <see cref="Head"/> wants it.</summary>
    public static string HeadOf(SourceFile file)
    {
        if (file.BodyStart == 0) return "";
        var end = file.BodyStart;
        while (end < file.Text.Content.Length && file.Text.Content[end] is '\n' or '\r') end++;
        return file.Text.Content[..end];
    }

    /// <summary>Whether it is written from top to bottom (Word only).</summary>
    public bool Vertical { get; init; }
}

/// <summary>A format in which a regulation can be written.</summary>
/// <param name="Extension">The extension with its dot, in lower case.</param>
/// <param name="Name">The name for messages.</param>
/// <param name="Write">Writes it, in the look of a Word template where the format has such a thing.</param>
internal sealed record RegulationFormat(string Extension, string Name, Func<RegulationOutput, WordTemplate, byte[]> Write)
{
    /// <summary>Plain text.</summary>
    public static readonly RegulationFormat Text = new(".txt", "テキスト", (o, _) => Utf8(o.Head + RegulationPrinter.Text(o.Instrument.AsPrinted())));

    /// <summary>Markdown.</summary>
    public static readonly RegulationFormat Markdown = new(".md", "Markdown", (o, _) => Utf8(o.Head + RegulationPrinter.Markdown(o.Instrument.AsPrinted())));

    /// <summary>Word.</summary>
    public static readonly RegulationFormat Word = new(OutputFormat.Word.Extension, OutputFormat.Word.Name, (o, template) => OutputFormat.Word.Write(Document(o), template));

    /// <summary>Every format.</summary>
    public static readonly ImmutableArray<RegulationFormat> All =
    [
        Word, Text, Markdown,
        new(".html", "HTML", (o, _) => Utf8(HtmlWriter.Write(Document(o)))),
        new(".xml", "法令標準XML", (o, _) => Utf8(LawXmlWriter.Write(o.Instrument))),
    ];

    /// <summary>The text formats, in which a draft is written.</summary>
    public static readonly ImmutableArray<RegulationFormat> Texts = [Text, Markdown];

    /// <summary>The text format of a file: Markdown stays Markdown, everything else becomes plain text.</summary>
    public static RegulationFormat TextLike(string name) => Of(name, Texts) ?? Text;

    /// <summary>The format of a path among some; null when its extension is that of none.</summary>
    public static RegulationFormat? Of(string path, ImmutableArray<RegulationFormat> formats) =>
        formats.FirstOrDefault(f => string.Equals(f.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));

    private static Document Document(RegulationOutput output) => RegulationBuilder.Build(output.Instrument, output.Profile, output.Vertical, output.Sources);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
