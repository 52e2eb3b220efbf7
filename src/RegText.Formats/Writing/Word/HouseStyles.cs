using System.Xml.Linq;
using static RegText.Formats.Writing.Word.StyleSheet;

namespace RegText.Formats.Writing.Word;

/// <summary>
/// The styles as we define them. They make up the template that comes with the program, and they are added to a clerk's own
/// template where it lacks one.
/// </summary>
internal static class HouseStyles
{
    /// <summary>Paragraph styles with their indents as a 例規集 prints them (SPEC A.12).</summary>
    private static readonly (string Id, string Name, CharacterIndent Indent, string? Justification)[] Paragraphs =
    [
        ("BodyText", StyleNames.Body, new(0, 0), null),
        ("RegTitle", StyleNames.Title, new(3, 3), "left"),
        ("RegTitleCentred", StyleNames.CentredTitle, new(0, 0), "center"),
        ("RegNote", StyleNames.Note, new(0, 0), "right"),
        ("RegEnacting", StyleNames.Enacting, new(0, 1), null),
        ("RegColumnHeading", StyleNames.ColumnHeading, new(0, 0), "center"),
        ("RegGroupHeading", StyleNames.GroupHeading, new(4, 3), "left"),
        ("RegCaption", StyleNames.Caption, new(2, 1), "left"),
        ("RegArticle", StyleNames.Article, new(1, 0), null),
        ("RegParagraph", StyleNames.Paragraph, new(1, 0), null),
        ("RegItem", StyleNames.Item, new(2, 1), null),
        ("RegSubitem1", StyleNames.Subitem1, new(3, 2), null),
        ("RegSubitem2", StyleNames.Subitem2, new(4, 3), null),
        ("RegSubitem3", StyleNames.Subitem3, new(5, 4), null),
        ("RegSubitem4", StyleNames.Subitem4, new(6, 5), null),
        ("RegSupplHeading", StyleNames.SupplHeading, new(3, 3), "left"),
        ("RegAppendixHeading", StyleNames.AppendixHeading, new(0, 0), "left"),
        ("RegContinued", StyleNames.Continued, new(1, 1), null),
        ("Footer", StyleNames.Footer, new(0, 0), "center"),
    ];

    private static readonly Dictionary<string, CharacterIndent> Indents =
        Paragraphs.ToDictionary(p => p.Name, p => p.Indent, StringComparer.Ordinal);

    private static readonly string[] Borders = ["top", "left", "bottom", "right", "insideH", "insideV"];
    private static readonly string[] Scripts = ["ascii", "hAnsi", "eastAsia", "cs"];

    /// <summary>
    /// The indent that a style is designed to have. A paragraph that has the same leaves it to the style, so that a template
    /// can change it.
    /// </summary>
    public static CharacterIndent Indent(string name) => Indents.GetValueOrDefault(name);

    /// <summary>
    /// A whole style sheet: that of <c>templates/新旧対照表.docx</c>, which a test keeps equal to this (REGTEXT_ACCEPT=1 rewrites it).
    /// </summary>
    public static XDocument Sheet(string font, double size)
    {
        var root = new XElement(W + "styles", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
            Element("docDefaults",
                Element("rPrDefault", Element("rPr",
                    new XElement(W + "rFonts", FontAttributes(font)),
                    Flag("kern", "0"),
                    Flag("sz", HalfPoints(size)), Flag("szCs", HalfPoints(size)),
                    new XElement(W + "lang", new XAttribute(W + "val", "ja-JP"), new XAttribute(W + "eastAsia", "ja-JP"),
                        new XAttribute(W + "bidi", "ar-SA")))),
                Element("pPrDefault")),
            Style("paragraph", "Normal", "Normal", isDefault: true, Flag("qFormat")),
            Style("character", "DefaultParagraphFont", "Default Paragraph Font", isDefault: true,
                Flag("uiPriority", "1"), Flag("semiHidden"), Flag("unhideWhenUsed")),
            Style("table", "TableNormal", "Normal Table", isDefault: true,
                Flag("uiPriority", "99"), Flag("semiHidden"), Flag("unhideWhenUsed"),
                Element("tblPr", Width("tblInd", 0), CellMargins(108))));
        var sheet = new StyleSheet(new XDocument(root));
        AddMissing(sheet);
        return sheet.Xml;
    }

    /// <summary>Adds what the sheet lacks, by name. Gives the names of what was added.</summary>
    public static IReadOnlyList<string> AddMissing(StyleSheet sheet)
    {
        var added = new List<string>();
        Add(StyleNames.Common, "paragraph", "RegCommon", sheet.DefaultParagraphId,
            Element("pPr", Flag("kinsoku", "1"), Flag("wordWrap", "1"), Flag("overflowPunct", "1"), Flag("autoSpaceDE", "0"),
                Flag("autoSpaceDN", "0"),
                new XElement(W + "spacing", new XAttribute(W + "before", "0"), new XAttribute(W + "after", "0"),
                    new XAttribute(W + "line", "240"), new XAttribute(W + "lineRule", "auto")),
                Flag("jc", "both")));
        var common = sheet.Id(StyleNames.Common);
        var twips = sheet.CharacterTwips;
        foreach (var (id, name, indent, justification) in Paragraphs)
        {
            Add(name, "paragraph", id, common, Element("pPr",
                indent == default ? null : indent.ToXml(twips),
                justification is null ? null : Flag("jc", justification),
                name is StyleNames.Title or StyleNames.CentredTitle ? Flag("outlineLvl", "0") : null));
        }
        Add(StyleNames.AfterTable, "paragraph", "RegAfterTable", sheet.DefaultParagraphId,
            Element("pPr", Flag("snapToGrid", "0"),
                new XElement(W + "spacing", new XAttribute(W + "before", "0"), new XAttribute(W + "after", "0"),
                    new XAttribute(W + "line", "20"), new XAttribute(W + "lineRule", "exact"))),
            Element("rPr", Flag("sz", "2"), Flag("szCs", "2")));
        Add(StyleNames.Table, "table", "RegTable", sheet.DefaultTableId,
            Element("tblPr", Element("tblBorders",
                Borders.Select(Border)), CellMargins(99)));
        Add(StyleNames.Inserted, "character", "RegInserted", null, Element("rPr", Flag("u", "single")));
        Add(StyleNames.Deleted, "character", "RegDeleted", sheet.Id(StyleNames.Inserted));
        Add(StyleNames.Omitted, "character", "RegOmitted", null);
        Add(StyleNames.Marker, "character", "RegMarker", null);
        return added;

        void Add(string name, string type, string id, string? basedOn, params XElement?[] content)
        {
            if (sheet.Has(name, type)) return;
            added.Add(name);
            sheet.Add(Style(type, id, name, isDefault: false,
            [
                basedOn is null ? null : Flag("basedOn", basedOn),
                Flag("qFormat"),
                .. content,
            ]));
        }
    }

    /// <summary>Latin, Japanese and all other text in one font.</summary>
    public static IEnumerable<XAttribute> FontAttributes(string font)
        => Scripts.Select(name => new XAttribute(W + name, font));

    /// <summary>A size as Word counts it.</summary>
    public static string HalfPoints(double points) => Number((int)Math.Round(points * 2, MidpointRounding.AwayFromZero));

    internal static XElement Style(string type, string id, string name, bool isDefault, params XElement?[] content)
    {
        var builtIn = isDefault || name is StyleNames.Footer or StyleNames.Body;
        return new XElement(W + "style",
            new XAttribute(W + "type", type),
            isDefault ? new XAttribute(W + "default", "1") : builtIn ? null : new XAttribute(W + "customStyle", "1"),
            new XAttribute(W + "styleId", id),
            Flag("name", name), content);
    }

    private static XElement Border(string side)
        => new(W + side, new XAttribute(W + "val", "single"), new XAttribute(W + "sz", "4"), new XAttribute(W + "space", "0"),
            new XAttribute(W + "color", "auto"));

    private static XElement CellMargins(int side)
        => Element("tblCellMar", Width("top", 0), Width("left", side), Width("bottom", 0), Width("right", side));

    private static XElement Width(string name, int twips)
        => new(W + name, new XAttribute(W + "w", twips), new XAttribute(W + "type", "dxa"));

    internal static XElement Element(string name, params object?[] content) => new(W + name, content);

    internal static XElement Flag(string name, string? value = null)
        => new(W + name, value is null ? null : new XAttribute(W + "val", value));
}
