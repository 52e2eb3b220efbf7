using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;

namespace RegText.Formats.Writing.Word.Comments;

/// <summary>
/// A Word file with comments: the author's own file, in which nothing is changed but what comments need. Comments that are there stay. Ours have no
/// date, so that the same inputs give the same bytes.
/// </summary>
internal static class CommentedWord
{
    /// <summary>The author of the comments.</summary>
    public const string Author = "RegText";

    private const string Kind = "comments";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string ContentTypesPath = "[Content_Types].xml";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Adds comments to a file. A comment whose words stand nowhere in it is left out.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="revisions">The text of it that the spans of the comments are in.</param>
    /// <param name="comments">The comments, in the order of the text.</param>
    public static Outcome<byte[], WordReadFailure> Write(byte[] bytes, RevisionView revisions, IReadOnlyList<WordComment> comments)
    {
        var opened = WordPackage.Open(bytes);
        if (!opened.Succeeded) return opened.Failure;
        using var package = opened.Value;
        var read = WordContentReader.Read(package, new WordReadOptions(revisions, TextBoxes: true));
        if (!read.Succeeded) return read.Failure;
        var existing = package.Part(Kind);
        if (existing is { Succeeded: false }) return existing.Failure;

        var w = package.Main.Root!.Name.Namespace;
        var part = existing?.Value ?? new XDocument(new XElement(w + Kind, new XAttribute(XNamespace.Xmlns + "w", w)));
        var anchors = new CommentAnchors(WordPositions.Of(read.Value.Content), w);
        var id = NextId(part, package.Main);
        foreach (var comment in comments)
            if (anchors.TryAdd(id, comment.Span)) part.Root!.Add(Comment(w, id++, comment));

        var changed = new Dictionary<string, XDocument>(StringComparer.OrdinalIgnoreCase) { [package.MainPath] = package.Main };
        if (package.PathOf(Kind) is { } path) changed[path] = part;
        else AddPart(package, part, w.NamespaceName == StrictWord, changed);
        return Rewrite(bytes, changed);
    }

    private static int NextId(XDocument part, XDocument main) =>
        1 + part.Root!.Elements().Concat(main.Descendants().Where(e => e.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference"))
            .Select(e => int.TryParse(e.Value("id"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id : -1)
            .DefaultIfEmpty(-1).Max();

    private static XElement Comment(XNamespace w, int id, WordComment comment) => new(w + "comment",
        new XAttribute(w + "id", id.ToString(CultureInfo.InvariantCulture)),
        new XAttribute(w + "author", Author),
        new XAttribute(w + "initials", "RT"),
        comment.Paragraphs.Select((text, i) => new XElement(w + "p",
            i == 0 ? new XElement(w + "r", new XElement(w + "annotationRef")) : null,
            new XElement(w + "r", new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), PrintableText.Of(text))))));

    /// <summary>A new part with its name in the list of types and among the relationships of the text.</summary>
    private static void AddPart(WordPackage package, XDocument part, bool isStrict, Dictionary<string, XDocument> changed)
    {
        var folder = package.MainPath[..(package.MainPath.LastIndexOf('/') + 1)];
        var name = "comments.xml";
        for (var i = 1; package.PartAt(folder + name) is not null; i++) name = string.Create(CultureInfo.InvariantCulture, $"comments{i}.xml");
        changed[folder + name] = part;

        var types = package.PartAt(ContentTypesPath)?.Value ?? new XDocument(new XElement(ContentTypes + "Types"));
        types.Root!.Add(new XElement(types.Root.Name.Namespace + "Override", new XAttribute("PartName", $"/{folder}{name}"), new XAttribute("ContentType", ContentType)));
        changed[ContentTypesPath] = types;

        var relationshipsPath = $"{folder}_rels/{package.MainPath[folder.Length..]}.rels";
        var relationships = package.PartAt(relationshipsPath)?.Value ?? new XDocument(new XElement(Relationships + "Relationships"));
        var ids = relationships.Root!.Elements().Select(e => (string?)e.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var free = Enumerable.Range(1, ids.Count + 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"rIdRegText{i}")).First(i => !ids.Contains(i));
        relationships.Root.Add(new XElement(relationships.Root.Name.Namespace + "Relationship", new XAttribute("Id", free),
            new XAttribute("Type", (isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/") + Kind),
            new XAttribute("Target", name)));
        changed[relationshipsPath] = relationships;
    }

    /// <summary>The same archive with some parts changed; the others byte by byte, in their order and with their dates.</summary>
    private static byte[] Rewrite(byte[] bytes, Dictionary<string, XDocument> changed)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = entry.LastWriteTime;
                copy.ExternalAttributes = entry.ExternalAttributes;
                using var to = copy.Open();
                if (changed.Remove(entry.FullName.Replace('\\', '/').TrimStart('/'), out var xml)) Save(xml, to);
                else
                {
                    using var from = entry.Open();
                    from.CopyTo(to);
                }
            }
            foreach (var (path, xml) in changed.OrderBy(c => c.Key, StringComparer.Ordinal))
            {
                var entry = target.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                entry.ExternalAttributes = 0;
                using var to = entry.Open();
                Save(xml, to);
            }
        }
        return result.ToArray();
    }

    private static void Save(XDocument xml, Stream to)
    {
        xml.Declaration ??= new XDeclaration("1.0", "UTF-8", "yes");
        using var writer = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false, NewLineHandling = NewLineHandling.Entitize });
        xml.Save(writer);
    }
}
