using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace RegText.Formats.Reading.Word;

/// <summary>
/// A docx opened with suspicion: bounded in size and depth, no DTD, nothing unpacked that is not asked for. Every Word file
/// that comes from outside comes through here.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries;

    private WordPackage(ZipArchive archive, Dictionary<string, ZipArchiveEntry> entries, string mainPath, XDocument main)
        => (this.archive, this.entries, MainPath, Main) = (archive, entries, mainPath, main);

    /// <summary>The part that holds the text.</summary>
    public XDocument Main { get; }

    /// <summary>The path of <see cref="Main"/> in the archive.</summary>
    public string MainPath { get; }

    /// <summary>Opens the package and reads its main part.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The package owns the archive, which owns the stream.")]
    public static Outcome<WordPackage, WordReadFailure> Open(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > WordLimits.PackedBytes)
            return Fail(WordReadProblem.TooLarge, $"Wordファイルが大きすぎます（上限{WordLimits.PackedBytes >> 20}MB）。分割してください。");
        if (bytes.Span.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return Fail(WordReadProblem.OldOrProtected,
                "古い形式（.doc）か、パスワード付きのWordファイルです。Wordで開き、パスワードを外して .docx 形式で保存し直してください。");
        }
        if (!bytes.Span.StartsWith("PK"u8))
            return Fail(WordReadProblem.NotDocx, "Wordファイル（.docx）ではありません。Wordで開けるか確かめ、.docx 形式で保存し直してください。");

        ZipArchive archive;
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > WordLimits.Entries)
                return Fail(WordReadProblem.TooLarge, "Wordファイルの中の部品が多すぎます。");
            foreach (var entry in archive.Entries)
            {
                // Two parts of one name: programs differ in which they show, so no proof could be given.
                if (!entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry))
                    return Fail(WordReadProblem.Damaged, "Wordファイルが壊れています（同じ名前の部品が二つあります）。");
            }
        }
        catch (InvalidDataException)
        {
            return Fail(WordReadProblem.Damaged, "Wordファイルが壊れています（途中で切れている可能性があります）。元のファイルを取り寄せてください。");
        }

        var path = RelatedPath(entries, "", "officeDocument");
        if (path is null || !entries.TryGetValue(path, out var mainEntry))
            return Fail(WordReadProblem.NotWord, "Wordの文書が入っていません（Excelなど別の種類のファイルの可能性があります）。");
        var main = ReadXml(mainEntry);
        if (!main.Succeeded) return main.Failure;
        if (!IsWord(main.Value.Root!, "document"))
            return Fail(WordReadProblem.NotWord, "Wordの文書が入っていません（Excelなど別の種類のファイルの可能性があります）。");
        return new WordPackage(archive, entries, path, main.Value);
    }

    /// <summary>A part that the main part refers to, such as <c>styles</c>; null where there is none.</summary>
    public Outcome<XDocument, WordReadFailure>? Part(string relationship)
        => RelatedPath(entries, MainPath, relationship) is { } path && entries.TryGetValue(path, out var entry) ? ReadXml(entry) : null;

    /// <summary>The parts of a kind that the main part refers to, such as <c>customXml</c>; those that cannot be read are left out.</summary>
    public IEnumerable<XDocument> Parts(string relationship) => RelatedPaths(entries, MainPath, relationship)
        .Select(path => entries.TryGetValue(path, out var entry) ? ReadXml(entry).Value : null).OfType<XDocument>();

    /// <summary>The path of a part that the main part refers to; null where there is none.</summary>
    public string? PathOf(string relationship) => RelatedPath(entries, MainPath, relationship) is { } path && entries.ContainsKey(path) ? path : null;

    /// <summary>A part of this path, such as a list of relationships; null where there is none.</summary>
    public Outcome<XDocument, WordReadFailure>? PartAt(string path) => entries.TryGetValue(path, out var entry) ? ReadXml(entry) : null;

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    /// <summary>Whether an element is Word's own of this name, in the usual (transitional) or the strict namespace.</summary>
    public static bool IsWord(XElement element, string name)
        => element.Name.LocalName == name && IsWordNamespace(element.Name.NamespaceName);

    /// <summary>Whether a namespace is Word's, usual or strict.</summary>
    public static bool IsWordNamespace(string name)
        => name is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static WordReadFailure Fail(WordReadProblem problem, string message) => new(problem, message);

    /// <summary>The path of the part to which <paramref name="source"/> has a relationship of this kind.</summary>
    private static string? RelatedPath(Dictionary<string, ZipArchiveEntry> entries, string source, string kind) =>
        RelatedPaths(entries, source, kind).FirstOrDefault();

    private static IEnumerable<string> RelatedPaths(Dictionary<string, ZipArchiveEntry> entries, string source, string kind)
    {
        var slash = source.LastIndexOf('/');
        var folder = source[..(slash + 1)];
        if (!entries.TryGetValue($"{folder}_rels/{source[(slash + 1)..]}.rels", out var entry)) return [];
        if (ReadXml(entry) is not { Succeeded: true, Value.Root: { } root }) return [];
        return from relationship in root.Elements()
               where (string?)relationship.Attribute("TargetMode") != "External"
               let type = (string?)relationship.Attribute("Type") ?? ""
               where type.EndsWith("/relationships/" + kind, StringComparison.Ordinal)
               let target = (string?)relationship.Attribute("Target")
               where !string.IsNullOrEmpty(target)
               let uri = Uri.TryCreate(new Uri("part:///" + folder), target, out var found) ? found : null
               where uri is not null
               select Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/');
    }

    private static Outcome<XDocument, WordReadFailure> ReadXml(ZipArchiveEntry entry)
    {
        try
        {
            var limit = WordLimits.PartBytes;
            if (entry.CompressedLength < WordLimits.PartBytes / WordLimits.Ratio)
                limit = (int)Math.Max(WordLimits.RatioFree, entry.CompressedLength * WordLimits.Ratio);
            using var unpacked = new MemoryStream();
            using (var stream = entry.Open())
            {
                // The sizes in the archive may lie, so what comes out is counted.
                var buffer = new byte[81920];
                for (int read; (read = stream.Read(buffer)) > 0; unpacked.Write(buffer, 0, read))
                {
                    if (unpacked.Length + read > limit)
                        return Fail(WordReadProblem.TooLarge, "Wordファイルを展開すると異常に大きくなるため、読み込みを中止しました。");
                }
            }
            if (!IsShallow(unpacked))
                return Fail(WordReadProblem.BadXml, "Wordファイルの中のXMLの入れ子が深すぎるため、読み込みを中止しました。");
            using var reader = XmlReader.Create(Rewound(unpacked), Settings());
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return Fail(WordReadProblem.BadXml, "Wordファイルの中のXMLが正しくありません。Wordで開き、保存し直してください。");
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return Fail(WordReadProblem.Damaged, "Wordファイルが壊れています（途中で切れている可能性があります）。元のファイルを取り寄せてください。");
        }
    }

    private static bool IsShallow(MemoryStream xml)
    {
        using var reader = XmlReader.Create(Rewound(xml), Settings());
        while (reader.Read())
            if (reader.Depth > WordLimits.Depth) return false;
        return true;
    }

    private static MemoryStream Rewound(MemoryStream stream)
    {
        stream.Position = 0;
        return stream;
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = WordLimits.PartBytes,
        CloseInput = false,
    };
}
