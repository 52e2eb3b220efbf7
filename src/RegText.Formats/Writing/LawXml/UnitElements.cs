using System.Xml.Linq;
using RegText.Syntax;

namespace RegText.Formats.Writing.LawXml;

/// <summary>A unit with everything below it → its element, valid against the schema.</summary>
internal sealed class UnitElements
{
    private readonly SentenceElements _sentences;
    private readonly UnitHead _heads;
    private readonly BodyContent _body;
    private readonly ListContent _lists;
    private readonly AppendixContent _appendices;

    public UnitElements(SentenceElements sentences)
    {
        _sentences = sentences;
        _heads = new(sentences);
        _body = new(this);
        _lists = new(this);
        _appendices = new(this);
    }

    /// <summary>The content of MainProvision.</summary>
    public List<XElement> Main(IReadOnlyList<Unit> body) => _body.Main(body);

    /// <summary>The element of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="parent">The name of the element that it goes into, where the unit's own name depends on it.</param>
    /// <param name="position">Its place among its siblings, from 1.</param>
    /// <param name="name">Its name, where the unit does not decide it.</param>
    public XElement Element(Unit unit, string parent, int position, string? name = null)
    {
        var kept = Markup.Kept(unit);
        if (kept is not null && !Reading.LawXml.UnitElementReader.IsKnown(kept.Name.LocalName)) return kept;
        name ??= SchemaNames.Of(unit, parent);
        if (kept?.Name.LocalName != name) kept = null;
        var element = kept ?? _heads.Of(unit, name, position);
        if (kept is null) Markup.KeepAttributes(unit, element);
        Markup.Fill(element, Content(unit, name));
        return element;
    }

    /// <summary>An element without label or text around units that may not stand where they do.</summary>
    public XElement Carrier(string name, IReadOnlyList<Unit> content, int position)
    {
        // Its text is that of the first unit, if this is text alone.
        var text = content is [PlainText { Children.IsEmpty: true, SchemaMarkup: null } first, ..] ? first : null;
        var rest = text is null ? content : [.. content.Skip(1)];
        if (name == "Paragraph") return Element(new Paragraph { Text = text?.Text ?? UnitText.Empty, Children = [.. rest] }, "", position);
        return Element(new Item { Text = text?.Text ?? UnitText.Empty, Children = [.. rest] }, "", position, name);
    }

    /// <summary>The 条 that stands, unseen, in a group without 条.</summary>
    public XElement Hidden() => new(
        "Article", new XAttribute("Num", "0"), new XAttribute("Hide", "true"), new XElement("ArticleTitle"),
        new XElement("Paragraph", new XAttribute("Num", 1), new XAttribute("Hide", "true"), new XElement("ParagraphNum"), new XElement("ParagraphSentence", _sentences.Of(""))));

    private List<XElement> Content(Unit unit, string name) => name switch
    {
        "Article" => _body.OfArticle(unit),
        "Paragraph" => _lists.OfParagraph(unit.Children),
        "SupplProvision" => _body.OfSuppl((SupplProvision)unit),
        "Remarks" => _appendices.OfRemarks(unit),
        "TableStruct" => [.. unit.Children.Select((c, i) => c is Remarks ? Element(c, name, i + 1) : Element(new Remarks { Text = ListContent.AllText(c) }, name, i + 1))],
        _ when unit is Group group => _body.OfGroup(group),
        _ when unit is Appendix => _appendices.Of(name, unit.Text.IsEmpty ? unit.Children : [new PlainText { Text = unit.Text }, .. unit.Children]),
        _ when SchemaNames.Depth(name) >= 0 => _lists.OfItem(name, unit.Children),
        _ => _lists.OfList(name, unit.Children),
    };
}
