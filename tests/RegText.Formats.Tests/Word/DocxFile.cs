using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace RegText.Formats.Tests.Word;

/// <summary>A docx as tests look at it, and small ones made by hand.</summary>
internal sealed class DocxFile(byte[] bytes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public XDocument Main => Part("word/document.xml");

    public XDocument Styles => Part("word/styles.xml");

    public IReadOnlyList<(string Name, DateTime Date)> Entries
    {
        get
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            return [.. archive.Entries.Select(e => (e.FullName, e.LastWriteTime.DateTime))];
        }
    }

    public XDocument Part(string name) => XDocument.Parse(Text(name), LoadOptions.PreserveWhitespace);

    public string Text(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The id of the style of this name.</summary>
    public string StyleId(string name) => (string)Style(name).Attribute(W + "styleId")!;

    public XElement Style(string name) => Styles.Root!.Elements(W + "style").Single(s => (string?)s.Element(W + "name")?.Attribute(W + "val") == name);

    /// <summary>What Microsoft's validator and we ourselves object to.</summary>
    public IReadOnlyList<string> Objections()
    {
        var objections = new List<string>();
        foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            objections.AddRange(new OpenXmlValidator(version).Validate(package).Select(e => $"{version}: {e.Path?.XPath}: {e.Description}"));
        }
        var body = Main.Root!.Element(W + "body")!;
        foreach (var cell in body.Descendants(W + "tc"))
            if (cell.Elements().Last().Name != W + "p") objections.Add("a cell does not end in a paragraph");
        foreach (var table in body.Descendants(W + "tbl"))
        {
            var grid = table.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(g => Number(g, "w")).ToList();
            foreach (var row in table.Elements(W + "tr"))
            {
                var column = 0;
                foreach (var cell in row.Elements(W + "tc"))
                {
                    var format = cell.Element(W + "tcPr")!;
                    var span = format.Element(W + "gridSpan") is { } spans ? Number(spans, "val") : 1;
                    if (column + span > grid.Count || Number(format.Element(W + "tcW")!, "w") != grid.GetRange(column, span).Sum()) objections.Add("cells do not fit the grid");
                    column += span;
                }
                if (column != grid.Count) objections.Add("a row does not fill the grid");
            }
            if (grid.Count > 63) objections.Add("more columns than Word takes");
            if (table.ElementsAfterSelf().FirstOrDefault()?.Name != W + "p") objections.Add("no paragraph behind a table");
        }
        var styles = Styles.Root!.Elements(W + "style").Select(s => (string?)s.Attribute(W + "styleId")).ToHashSet();
        foreach (var used in body.Descendants().Where(e => e.Name.LocalName is "pStyle" or "rStyle" or "tblStyle"))
            if (!styles.Contains((string?)used.Attribute(W + "val"))) objections.Add("no style " + used);
        return objections;
    }

    private static int Number(XElement element, string attribute) =>
        int.Parse((string)element.Attribute(W + attribute)!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A docx from the XML of its body, as another program might write it.</summary>
    public static byte[] FromBody(string body, string styles = "")
        => FromParts(
            ("word/document.xml", $"<w:document xmlns:w='{W}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>{body}</w:body></w:document>"),
            ("word/styles.xml", $"<w:styles xmlns:w='{W}'>{styles}</w:styles>"));

    public static byte[] FromParts(params (string Name, string Text)[] parts)
    {
        const string relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return Zip(
        [
            ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
            ("_rels/.rels", $"<Relationships xmlns='{relationships}'><Relationship Id='r1' Type='{office}/officeDocument' Target='word/document.xml'/></Relationships>"),
            ("word/_rels/document.xml.rels", $"<Relationships xmlns='{relationships}'><Relationship Id='r1' Type='{office}/styles' Target='styles.xml'/></Relationships>"),
            .. parts,
        ]);
    }

    public static byte[] Zip(IEnumerable<(string Name, string Text)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }

    /// <summary>The same file with one part changed.</summary>
    public static byte[] With(byte[] docx, string part, Func<string, string> change)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        return Zip(archive.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            var text = reader.ReadToEnd();
            return (e.FullName, e.FullName == part ? change(text) : text);
        }).ToList());
    }
}
