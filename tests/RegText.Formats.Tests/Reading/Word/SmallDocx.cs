using RegText.Formats.Reading;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Tests.Word;

namespace RegText.Formats.Tests.Reading.Word;

/// <summary>Small Word files made by hand, with styles and numbering, and what is read of them.</summary>
internal static class SmallDocx
{
    private const string Namespaces =
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
        + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' "
        + "xmlns:v='urn:schemas-microsoft-com:vml' xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Make(string body, string styles = "", string numbering = "") => DocxFile.Zip(
    [
        ("_rels/.rels", $"<Relationships><Relationship Id='r1' Type='{Office}/officeDocument' Target='word/document.xml'/></Relationships>"),
        ("word/_rels/document.xml.rels", $"<Relationships><Relationship Id='r1' Type='{Office}/styles' Target='styles.xml'/>"
            + $"<Relationship Id='r2' Type='{Office}/numbering' Target='numbering.xml'/></Relationships>"),
        ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
        ("word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>"),
        ("word/numbering.xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>"),
    ]);

    /// <summary>The lines that are read, joined by ⏎.</summary>
    public static string Read(byte[] docx, RevisionView revisions = RevisionView.Refused)
    {
        var read = SourceReader.Read(docx, "x.docx", revisions);
        Assert.True(read.Succeeded, read.Failure?.Message);
        return read.Value.Text.Content.TrimEnd('\n').Replace('\n', '⏎');
    }

    public static string ReadBody(string body, RevisionView revisions = RevisionView.Refused) => Read(Make(body), revisions);

    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>";

    public static string Numbered(string text, int level = 0, int number = 1) =>
        P(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{number}'/></w:numPr>");

    public static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl='{level}'><w:start w:val='1'/><w:numFmt w:val='{format}'/>{more}<w:lvlText w:val='{text}'/></w:lvl>";

    public static string List(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId='{id}'>{string.Concat(levels)}</w:abstractNum>";

    public static string Num(int id, int list, string overrides = "") =>
        $"<w:num w:numId='{id}'><w:abstractNumId w:val='{list}'/>{overrides}</w:num>";
}
