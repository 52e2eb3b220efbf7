using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RegText.Documents;
using RegText.Formats.Writing.Word.Vertical;
using Document = RegText.Documents.Document;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace RegText.Formats.Writing.Word;

/// <summary>
/// Documents to Word files (.docx). The same document and template always give the same bytes. A text shows as
/// <see cref="PrintableText"/> has it.
/// </summary>
public static class WordWriter
{
    /// <summary>Writes a document in memory.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">Its look; the built-in one where none is given.</param>
    /// <exception cref="ArgumentException">The document cannot be laid out: a mistake in the program that built it.</exception>
    public static byte[] Write(Document document, WordTemplate? template = null)
    {
        template ??= WordTemplate.BuiltIn;
        var styles = template.StylesFor(document.Page);
        PaperStyles.AddMissing(styles, document);
        var page = new PageGeometry(document.Page, styles.CharacterTwips);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "rId1");
            Feed(main.AddNewPart<StyleDefinitionsPart>("rId1"), styles.Xml);
            main.AddNewPart<DocumentSettingsPart>("rId2").Settings = SettingsParts.Settings();
            if (document.Page.PageNumbers) main.AddNewPart<FooterPart>("rId3").Footer = SettingsParts.Footer(styles, document.Page.Footer);
            if (template.FontTable is { } fontTable) Feed(main.AddNewPart<FontTablePart>("rId4"), fontTable);
            if (template.Theme is { } theme) Feed(main.AddNewPart<ThemePart>("rId5"), theme);
            var origin = main.AddCustomXmlPart(CustomXmlPartType.CustomXml, "rId6");
            Feed(origin, OriginPart.Xml(document));
            Feed(origin.AddNewPart<CustomXmlPropertiesPart>("rId1"), OriginPart.Properties());

            var body = Body(document, styles, page);
            var vertical = document.Page.Vertical && !document.Blocks.Any(b => b is TableBlock);
            body.AppendChild(SettingsParts.Section(page, document.Page, vertical, footer: document.Page.PageNumbers ? "rId3" : null));
            main.Document = new WordDocument(body);
        }
        return StablePackage.Rewrite(stream);
    }

    private static Body Body(Document document, StyleSheet styles, PageGeometry page)
    {
        var revisions = new RevisionMarks();
        var paragraphs = new ParagraphBuilder(styles, revisions);
        var tables = new TableBuilder(styles, paragraphs, revisions, page);
        var body = new Body();
        // Text alone runs from top to bottom by itself, and can be edited like any other.
        if (document.Page.Vertical && document.Blocks.Any(b => b is TableBlock))
        {
            new VerticalBody(styles, paragraphs, page).AddTo(body, document);
            return body;
        }
        var pageBreak = false;
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case TextBlock text:
                    body.AppendChild(paragraphs.Build(text, KeepsNext(text), pageBreak, vertical: document.Page.Vertical));
                    pageBreak = false;
                    break;
                case TableBlock { Rows.IsDefaultOrEmpty: false } table:
                    // Two tables without a paragraph between them would be one to Word.
                    if (pageBreak || body.LastChild is Table) body.AppendChild(paragraphs.Filler(pageBreak));
                    body.AppendChild(tables.Build(table, document.Title));
                    pageBreak = false;
                    break;
                case PageBreakBlock:
                    if (pageBreak) body.AppendChild(paragraphs.Filler(pageBreak));
                    pageBreak = true;
                    break;
            }
        }
        // The end of the last paragraph can neither be inserted nor deleted.
        var lastIsRevised = document.Blocks is [.., TextBlock { Revision: not Revision.None }];
        if (pageBreak || lastIsRevised || body.LastChild is null or Table) body.AppendChild(paragraphs.Filler(pageBreak));
        return body;
    }

    /// <summary>Headings stay with what they head. In tables the rows say so themselves.</summary>
    private static bool KeepsNext(TextBlock block) => block.Role
        is BlockRole.Title or BlockRole.Note or BlockRole.GroupHeading or BlockRole.Caption or BlockRole.SupplHeading
        or BlockRole.AppendixHeading or BlockRole.Heading;

    private static void Feed(OpenXmlPart part, XDocument xml)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false }))
            xml.Save(writer);
        stream.Position = 0;
        part.FeedData(stream);
    }
}
