using System.Collections.Immutable;
using System.Text;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;
using RegText.Formats.Writing.LawXml;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>
/// A consolidated regulation that is to be written.
/// </summary>
/// <param name="Changes">The regulation before and after the amendment.</param>
/// <param name="IsMarked">Whether as 見え消し.</param>
/// <param name="Profile">The house style.</param>
/// <param name="Sources">The inputs.</param>
internal sealed record Consolidation(ChangeSet Changes, bool IsMarked, Profile Profile, ImmutableArray<DocumentSource> Sources)
{
    /// <summary>The front matter of a text or Markdown file, up to its blank line; empty for none.</summary>
    public string Head { get; init; } = "";

    /// <summary>What stands below it: a number that the head says is not printed again.</summary>
    public Instrument BelowHead { get; init; } = Changes.New;

    /// <summary>The document: the text afterwards, or both texts in one.</summary>
    public Document Document() => IsMarked
        ? MikeshiView.Build(Changes, Profile, Sources)
        : RedlineBuilder.Build(ChangeSet.Between(Changes.New, Changes.New), Profile, Sources);
}

/// <summary>A format in which a consolidated regulation can be written.</summary>
/// <param name="Extension">The extension with its dot, in lower case.</param>
/// <param name="Name">The name for messages.</param>
/// <param name="ShowsMarks">Whether it can show 見え消し.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ConsolidationFormat(string Extension, string Name, bool ShowsMarks, Func<Consolidation, byte[]> Write)
{
    /// <summary>Plain text: the format of a default name and of standard output.</summary>
    public static readonly ConsolidationFormat Text = new(".txt", "テキスト", false, c => Utf8(c.Head + RegulationPrinter.Text(c.BelowHead)));

    /// <summary>Word: the format of a default name where marks are wanted.</summary>
    public static readonly ConsolidationFormat Word = new(OutputFormat.Word.Extension, OutputFormat.Word.Name, true, c => OutputFormat.Word.Write(c.Document(), WordTemplate.BuiltIn));

    /// <summary>Every format.</summary>
    public static readonly ImmutableArray<ConsolidationFormat> All =
    [
        Text, Word,
        new(".md", "Markdown", false, c => Utf8(c.Head + RegulationPrinter.Markdown(c.BelowHead))),
        new(".html", "HTML", true, c => Utf8(HtmlWriter.Write(c.Document()))),
        new(".xml", "法令標準XML", false, c => Utf8(LawXmlWriter.Write(c.Changes.New))),
    ];

    /// <summary>The extensions with their names, for a message.</summary>
    public static string Extensions => string.Join("、", All.Select(f => $"{f.Extension}（{f.Name}）"));

    /// <summary>The format of a path; null when its extension is that of none.</summary>
    public static ConsolidationFormat? Of(string path) =>
        All.FirstOrDefault(f => string.Equals(f.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// What disagrees between the finished document and the regulations: a Word file is read back, 見え消し is held against both texts.
    /// </summary>
    public static ImmutableArray<string> Check(Consolidation consolidation)
    {
        var (old, @new) = (consolidation.Changes.Old, consolidation.Changes.New);
        if (!consolidation.IsMarked) return WrittenRedline.Check(OutputFormat.Word.Write(consolidation.Document(), WordTemplate.BuiltIn), @new, @new);
        var document = consolidation.Document();
        return
        [
            .. RedlineProof.Check([.. MikeshiView.LinesOf(document, RunMark.Struck)], @new, "改正後", text => text),
            .. RedlineProof.Check([.. MikeshiView.LinesOf(document, RunMark.Inserted)], old, "改正前", text => text),
        ];
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
