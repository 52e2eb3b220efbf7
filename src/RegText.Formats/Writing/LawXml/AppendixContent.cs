using System.Xml.Linq;
using RegText.Syntax;
using static RegText.Formats.Writing.LawXml.SentenceElements;

namespace RegText.Formats.Writing.LawXml;

/// <summary>The content of 別表, 様式 and so on, and of 備考. 備考 come last and once; others become 号 or text.</summary>
internal sealed class AppendixContent(UnitElements units)
{
    /// <summary>The content of an appendix behind its title and relation.</summary>
    public List<XElement> Of(string name, IReadOnlyList<Unit> children)
    {
        var takesRemarks = name.StartsWith("Appdx", StringComparison.Ordinal) && name != "AppdxFig";
        var content = new List<XElement>();
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            if (child is Remarks && takesRemarks && i == children.Count - 1 && !(name == "Appdx" && content.Count == 0)) content.Add(units.Element(child, name, i + 1));
            else if (Markup.Kept(child) is { } kept && Allows(name, kept.Name.LocalName)) content.Add(units.Element(child, name, i + 1));
            else content.Add(Part(name, child, i + 1));
        }
        if (content.Count == 0 && name is "AppdxFig") content.Add(Figure(""));
        if (content.Count == 0 && name is "Appdx" or "SupplProvisionAppdx") content.Add(new("ArithFormula"));
        return content;
    }

    /// <summary>The content of 備考 behind its label; the words of a 備考 that also has entries are an entry without label.</summary>
    public List<XElement> OfRemarks(Unit remarks)
    {
        var entries = remarks.Children.Select((c, i) => ListContent.IsItem(c) ? units.Element(ListContent.AsItem(c), "Remarks", i + 1) : units.Carrier("Item", [c], i + 1)).ToList();
        if (entries.Count > 0 && !remarks.Text.IsEmpty) entries.Insert(0, units.Element(new Item { Text = remarks.Text }, "Remarks", 1));
        return entries;
    }

    private XElement Part(string name, Unit child, int position) => name switch
    {
        "AppdxTable" => child switch
        {
            TableUnit => units.Element(child, name, position),
            Item => units.Element(child, name, position),
            _ => units.Carrier("Item", [child], position),
        },
        "SupplProvisionAppdxTable" => child is TableUnit ? units.Element(child, name, position) : units.Element(new TableUnit([new([ListContent.AllText(child)])]), name, position),
        "AppdxNote" => child is TableUnit ? units.Element(child, name, position) : Struct("Note", child),
        "AppdxFig" => child is TableUnit ? units.Element(child, name, position) : Figure(ListContent.AllText(child).Value),
        "AppdxStyle" or "SupplProvisionAppdxStyle" => Struct("Style", child),
        "AppdxFormat" => Struct("Format", child),
        _ => new("ArithFormula", Content(child)),
    };

    private XElement Struct(string kind, Unit child) => new(kind + "Struct", new XElement(kind, Content(child)));

    private object? Content(Unit child) => child is TableUnit ? units.Element(child, "", 1) : Words(ListContent.AllText(child).Value);

    private static XElement Figure(string title) => new(
        "FigStruct", title.Length == 0 ? null : new XElement("FigStructTitle", Words(title)), new XElement("Fig", new XAttribute("src", "")));

    private static bool Allows(string appendix, string element) => element switch
    {
        "TableStruct" => appendix is "AppdxTable" or "AppdxNote" or "AppdxFig" or "SupplProvisionAppdxTable",
        "Item" => appendix == "AppdxTable",
        "NoteStruct" => appendix == "AppdxNote",
        "FigStruct" => appendix is "AppdxNote" or "AppdxFig",
        "StyleStruct" => appendix is "AppdxStyle" or "SupplProvisionAppdxStyle",
        "FormatStruct" => appendix == "AppdxFormat",
        "ArithFormula" => appendix is "Appdx" or "SupplProvisionAppdx",
        _ => false,
    };
}
