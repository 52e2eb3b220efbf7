using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Writing.Word;
using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>A format in which a document can be written. To add one: its line in <see cref="All"/>.</summary>
/// <param name="Extension">The extension with its dot, in lower case.</param>
/// <param name="Name">The name for messages.</param>
internal sealed record OutputFormat(string Extension, string Name)
{
    /// <summary>Word.</summary>
    public static readonly OutputFormat Word = new(".docx", "Word文書") { Write = document => WordWriter.Write(document), Prove = (bytes, old, @new, style) => WrittenTable.Check(bytes, old, @new, style) };

    /// <summary>Every format.</summary>
    public static readonly ImmutableArray<OutputFormat> All = [Word, new(".html", "HTML"), new(".md", "Markdown")];

    /// <summary>Writes a document; null while the format cannot be written yet.</summary>
    public Func<Document, byte[]>? Write { get; init; }

    /// <summary>Reads a 新旧対照表 back and names every place where it disagrees with the two instruments.</summary>
    public Func<byte[], Instrument, Instrument, TableStyle, ImmutableArray<string>>? Prove { get; init; }

    /// <summary>The format of a path; null when its extension is that of none.</summary>
    public static OutputFormat? Of(string path) =>
        All.FirstOrDefault(f => string.Equals(f.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));
}
