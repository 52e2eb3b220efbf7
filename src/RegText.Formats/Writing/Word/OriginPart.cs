using System.Xml.Linq;
using RegText.Documents;

namespace RegText.Formats.Writing.Word;

/// <summary>
/// What a Word file was made from: names and hashes of the inputs, in a custom XML part that Word keeps when it saves. Not in
/// the document properties, since those carry dates.
/// </summary>
internal static class OriginPart
{
    public static readonly XNamespace Namespace = "urn:regtext:origin:1";

    private const string ItemId = "{6E9D6F7A-5C1B-4B0E-9C56-0F2D8A3B7E41}";

    public static XDocument Xml(Document document) => new(
        new XElement(Namespace + "origin",
            new XElement(Namespace + "title", PrintableText.Of(document.Title)),
            document.Sources.Select(s => new XElement(Namespace + "source",
                new XAttribute("role", PrintableText.Of(s.Role)),
                new XAttribute("name", PrintableText.Of(s.Name)),
                new XAttribute("sha256", PrintableText.Of(s.Sha256))))));

    public static XDocument Properties()
    {
        XNamespace ds = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
        return new XDocument(
            new XElement(ds + "datastoreItem", new XAttribute(XNamespace.Xmlns + "ds", ds), new XAttribute(ds + "itemID", ItemId),
                new XElement(ds + "schemaRefs", new XElement(ds + "schemaRef", new XAttribute(ds + "uri", Namespace)))));
    }
}
