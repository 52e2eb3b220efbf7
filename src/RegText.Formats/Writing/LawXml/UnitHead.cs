using System.Globalization;
using System.Xml.Linq;
using RegText.Syntax;
using static RegText.Formats.Writing.LawXml.SentenceElements;

namespace RegText.Formats.Writing.LawXml;

/// <summary>A unit → its element without its sub-units, computed from the tree alone.</summary>
internal sealed class UnitHead(SentenceElements sentences)
{
    /// <summary>The element of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="name">The name of the element.</param>
    /// <param name="position">Its place among its siblings, from 1, for units without number.</param>
    public XElement Of(Unit unit, string name, int position) => name switch
    {
        "Article" => Article(unit),
        "Paragraph" => Paragraph(unit, position),
        "SupplProvision" => Suppl((SupplProvision)unit),
        "TableStruct" => Table((TableUnit)unit),
        "Remarks" => new(name, new XElement("RemarksLabel", Words(unit.Label.Value)), unit.Children.IsEmpty ? sentences.Of(unit.Text.Value) : null),
        "List" or "Sublist1" or "Sublist2" or "Sublist3" => new(name, new XElement(name + "Sentence", sentences.WithColumns(unit.Text))),
        _ when unit is Group => new(name, Num(unit, "0"), new XElement(name + "Title", Words(Joined(unit.Label.Value, unit.Title.Value)))),
        _ when unit is Appendix appendix => Appendix(appendix, name),
        _ => Item(unit, name, position),
    };

    /// <summary>Label and name with U+3000 between.</summary>
    public static string Joined(string label, string title) => label.Length == 0 ? title : title.Length == 0 ? label : label + "　" + title;

    /// <summary>附則, printed with a blank.</summary>
    public static string Spaced(string label) => label.Length == 2 ? $"{label[0]}　{label[1]}" : label;

    private static XElement Article(Unit article)
    {
        var title = new XElement("ArticleTitle", Words(article.Label.Value));
        var caption = article.Caption is null ? null : new XElement("ArticleCaption", Words(article.Caption.Printed));
        return article.Caption is { Place: CaptionPlace.AfterNumber }
            ? new("Article", Num(article, "0"), title, caption)
            : new("Article", Num(article, "0"), caption, title);
    }

    private XElement Paragraph(Unit paragraph, int position) => new(
        "Paragraph",
        new XAttribute("Num", Math.Max(1, paragraph.Number?.Base ?? position)),
        paragraph.Caption is { } caption ? new XElement("ParagraphCaption", Words(caption.Printed))
            : paragraph is OutlineItem && !paragraph.Title.IsEmpty ? new XElement("ParagraphCaption", Words(paragraph.Title.Value))
            : null,
        new XElement("ParagraphNum", Words(paragraph.Label.Value)),
        new XElement("ParagraphSentence", sentences.Of(paragraph is OutlineItem ? paragraph.Text.Value : Joined(paragraph.Title.Value, paragraph.Text.Value))));

    private XElement Item(Unit item, string name, int position)
    {
        var text = item.Title.IsEmpty ? item.Text : new UnitText(Joined(item.Title.Value, item.Text.Value));
        return new(
            name,
            Num(item, position.ToString(CultureInfo.InvariantCulture)),
            item.Label.IsEmpty ? null : new XElement(name + "Title", Words(item.Label.Value)),
            new XElement(name + "Sentence", sentences.WithColumns(text)));
    }

    private static XElement Suppl(SupplProvision suppl) => new(
        "SupplProvision",
        suppl.AmendLawNumber.IsEmpty ? null : new XAttribute("AmendLawNum", Clean(suppl.AmendLawNumber.Value)),
        suppl.IsExtract ? new XAttribute("Extract", "true") : null,
        new XElement("SupplProvisionLabel", Words(Spaced(suppl.Label.Value))));

    private static XElement Appendix(Appendix appendix, string name)
    {
        var isFormula = name is "Appdx" or "SupplProvisionAppdx";
        var title = Words(Joined(appendix.Label.Value, appendix.Title.Value));
        return new(
            name,
            appendix.Number is { Base: > 0 } number && name != "Appdx" ? new XAttribute("Num", number.Base) : null,
            title is null ? null : new XElement(isFormula ? "ArithFormulaNum" : name + "Title", title),
            appendix.Relation.IsEmpty ? null : new XElement("RelatedArticleNum", $"（{Words(appendix.Relation.Value)}）"));
    }

    private XElement Table(TableUnit table)
    {
        var rows = table.Rows.Where(r => r.Cells.Length > 0).Select(r =>
            new XElement("TableRow", r.Cells.Select(c => new XElement("TableColumn", sentences.Of(c.Value))))).ToList();
        if (rows.Count == 0) rows.Add(new("TableRow", new XElement("TableColumn", sentences.Of(""))));
        return new("TableStruct", table.Title.IsEmpty ? null : new XElement("TableStructTitle", Words(table.Title.Value)), new XElement("Table", rows));
    }

    private static XAttribute Num(Unit unit, string otherwise) => new("Num", unit.Number?.ToString() ?? otherwise);
}
