using System.Collections.Immutable;
using System.Text;
using RegText.Documents;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;

namespace RegText.Formats.Services;

/// <summary>A format in which a document can be written. To add one: its line in <see cref="All"/>.</summary>
/// <param name="Extension">The extension with its dot, in lower case.</param>
/// <param name="Name">The name for messages.</param>
/// <param name="Write">Writes a document, in the look of a Word template where the format has such a thing.</param>
internal sealed record OutputFormat(string Extension, string Name, Func<Document, WordTemplate, byte[]> Write)
{
    /// <summary>Word: the format of a default name, and the one in which every table is proved.</summary>
    public static readonly OutputFormat Word = new(".docx", "Word文書", WordWriter.Write);

    /// <summary>Markdown: the format of standard output.</summary>
    public static readonly OutputFormat Markdown = new(".md", "Markdown", (document, _) => Encoding.UTF8.GetBytes(MarkdownWriter.Write(document)));

    /// <summary>Every format.</summary>
    public static readonly ImmutableArray<OutputFormat> All =
        [Word, new(".html", "HTML", (document, _) => Encoding.UTF8.GetBytes(HtmlWriter.Write(document))), Markdown];

    /// <summary>The format of a path; null when its extension is that of none.</summary>
    /// <param name="path">The path.</param>
    /// <param name="formats">Those that may be; every format where nothing is said.</param>
    public static OutputFormat? Of(string path, ImmutableArray<OutputFormat>? formats = null) =>
        (formats ?? All).FirstOrDefault(f => string.Equals(f.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));
}
