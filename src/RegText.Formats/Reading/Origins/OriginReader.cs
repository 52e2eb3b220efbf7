using System.Collections.Immutable;
using System.Xml.Linq;
using RegText.Documents;
using RegText.Formats.Reading.Encodings;
using RegText.Formats.Reading.Html;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;

namespace RegText.Formats.Reading.Origins;

/// <summary>
/// Reads what a document of ours was made from: names and SHA-256 of its inputs, as <see cref="Document.Sources"/> held them when it was written.
/// Word keeps them when it saves the document again.
/// </summary>
public static class OriginReader
{
    /// <summary>Reads the inputs of a file.</summary>
    /// <param name="path">The path.</param>
    public static Outcome<DocumentOrigin, ReadFailure> Read(string path)
    {
        var bytes = FileBytes.Read(path);
        return bytes.Succeeded ? Read(bytes.Value, path) : bytes.Failure;
    }

    /// <summary>Reads the inputs of a document.</summary>
    /// <param name="bytes">The document: Word, HTML or Markdown.</param>
    /// <param name="name">The path or name to show to a person; its extension helps to know the format.</param>
    public static Outcome<DocumentOrigin, ReadFailure> Read(byte[] bytes, string name)
    {
        var input = new SourceBytes(name, bytes);
        ImmutableArray<DocumentSource> sources = SourceFormats.Of(input) switch
        {
            WordFormat => [.. FromWord(bytes)],
            HtmlFormat => [.. FromHtml(TextDecoding.Decode(bytes)?.Text ?? "")],
            _ => [.. FromMarkdown(TextDecoding.Decode(bytes)?.Text ?? "")],
        };
        return sources.IsEmpty
            ? new ReadFailure(ReadFailureCode.NoOrigin, $"{name}: 元のファイルの名前とハッシュの記録がありません。RegTextが作った文書か確かめてください。")
            : new DocumentOrigin(sources);
    }

    private static IEnumerable<DocumentSource> FromWord(byte[] bytes)
    {
        var opened = WordPackage.Open(bytes);
        if (!opened.Succeeded) return [];
        using var package = opened.Value;
        return
        [
            .. from part in package.Parts("customXml")
               where part.Root?.Name == OriginPart.Namespace + "origin"
               from source in part.Root!.Elements(OriginPart.Namespace + "source")
               select new DocumentSource(Attribute(source, "role"), Attribute(source, "name"), Attribute(source, "sha256")),
        ];
    }

    private static string Attribute(XElement source, string name) => (string?)source.Attribute(name) ?? "";

    private static IEnumerable<DocumentSource> FromHtml(string html)
    {
        if (HtmlTree.Parse(html)?.Owner is not { } page) return [];
        return page.QuerySelectorAll("meta[name=regtext-source]").Select(m => OriginText.Read(m.GetAttribute("content") ?? "")).OfType<DocumentSource>();
    }

    private static IEnumerable<DocumentSource> FromMarkdown(string text) =>
        text.Split('\n').Select(l => OriginText.ReadComment(l.TrimEnd('\r'))).OfType<DocumentSource>();
}

/// <summary>What a document was made from.</summary>
/// <param name="Sources">The inputs in the order in which they were given; at least one.</param>
public sealed record DocumentOrigin(ImmutableArray<DocumentSource> Sources);
