using System.Xml.Linq;
using RegText.Documents;
using static RegText.Formats.Writing.Word.HouseStyles;
using static RegText.Formats.Writing.Word.StyleSheet;

namespace RegText.Formats.Writing.Word;

/// <summary>
/// The styles of papers that are no regulation: headings, 資料番号, emphasis. Only documents that use them get them, so that a 新旧対照表 does not carry
/// styles of a committee packet. A clerk's template may define them by name as any other.
/// </summary>
internal static class PaperStyles
{
    private static readonly (string Id, string Name, string Justification, double Size, bool IsBold)[] Headings =
    [
        ("RegHeading1", StyleNames.Heading1, "center", 14, false),
        ("RegHeading2", StyleNames.Heading2, "left", 12, true),
        ("RegHeading3", StyleNames.Heading3, "left", 10.5, true),
    ];

    /// <summary>Adds what a document needs and the sheet lacks, by name.</summary>
    public static void AddMissing(StyleSheet sheet, Document document)
    {
        if (!PaperParts.In(document)) return;
        var common = sheet.Id(StyleNames.Common);
        foreach (var (id, name, justification, size, isBold) in Headings)
        {
            AddParagraph(id, name,
                Element("pPr",
                    Flag("keepNext"),
                    new XElement(W + "spacing", new XAttribute(W + "before", "180"), new XAttribute(W + "after", "60")),
                    Flag("jc", justification)),
                Element("rPr", isBold ? Flag("b") : null, Flag("sz", HalfPoints(size)), Flag("szCs", HalfPoints(size))));
        }
        AddParagraph("RegStamp", StyleNames.Stamp,
            Element("pPr", Flag("jc", "right")),
            Element("rPr", new XElement(W + "bdr", new XAttribute(W + "val", "single"), new XAttribute(W + "sz", "6"), new XAttribute(W + "space", "4"), new XAttribute(W + "color", "auto"))));
        if (!sheet.Has(StyleNames.Strong, "character")) sheet.Add(Style("character", "RegStrong", StyleNames.Strong, isDefault: false, Flag("qFormat"), Element("rPr", Flag("b"))));

        void AddParagraph(string id, string name, XElement paragraph, XElement run)
        {
            if (!sheet.Has(name, "paragraph")) sheet.Add(Style("paragraph", id, name, isDefault: false, Flag("basedOn", common), Flag("qFormat"), paragraph, run));
        }
    }
}
