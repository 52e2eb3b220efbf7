using System.Xml.Linq;
using RegText.Syntax;

namespace RegText.Formats.Writing.LawXml;

/// <summary>
/// The content of 項, 号 and 細分 behind their sentences. The schema wants a 項 to have tables and then 号, or 号 and then tables and
/// lists; a 号 to have 細分 and then tables and lists. Text and tables that stand elsewhere go into the 号 before them, or into
/// one without label.
/// </summary>
internal sealed class ListContent(UnitElements units)
{
    /// <summary>The content of a Paragraph.</summary>
    public List<XElement> OfParagraph(IReadOnlyList<Unit> children)
    {
        if (children.All(c => IsVerbatim(c, "AmendProvision")) || children.All(c => IsVerbatim(c, "Class"))) return [.. children.Select((c, i) => units.Element(c, "Paragraph", i + 1))];
        var content = new List<XElement>();
        var items = 0;
        var lastItem = LastIndex(children, IsItem);
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            if (IsItem(child)) content.Add(units.Element(AsItem(child), "Paragraph", ++items));
            // A table before the first 号, or anything behind the last one, stands in the 項 itself.
            else if (IsStruct(child) ? items == 0 || (i > lastItem && content[0].Name.LocalName == "Item") : IsList(child) && i > lastItem && items > 0 && content[0].Name.LocalName == "Item")
                content.Add(units.Element(child, "Paragraph", i + 1));
            else if (items > 0 && content[^1].Name.LocalName == "Item") AddBehind(content[^1], child);
            else content.Add(units.Carrier("Item", [child], ++items));
        }
        return content;
    }

    /// <summary>The content of an Item or Subitem.</summary>
    public List<XElement> OfItem(string name, IReadOnlyList<Unit> children)
    {
        var depth = SchemaNames.Depth(name);
        var content = new List<XElement>();
        var subitems = 0;
        var lastItem = depth < SchemaNames.Subitems ? LastIndex(children, IsItem) : -1;
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            if (IsItem(child) && depth < SchemaNames.Subitems) content.Add(units.Element(AsItem(child), name, ++subitems));
            else if (i > lastItem) content.Add(units.Element(AsStructOrList(child), name, i + 1));
            else if (subitems > 0) AddBehind(content[^1], child);
            else content.Add(units.Carrier(SchemaNames.Of(new Item(), name), [child], ++subitems));
        }
        return content;
    }

    /// <summary>The content of a List or Sublist.</summary>
    public List<XElement> OfList(string name, IReadOnlyList<Unit> children) =>
        [.. children.Select((c, i) => units.Element(c is PlainText && !IsDeepest(name) ? c : new PlainText { Text = AllText(c) }, name, i + 1))];

    /// <summary>Whether what goes into a list may hold no further list.</summary>
    private static bool IsDeepest(string name) => SchemaNames.Depth(name, "List", "Sublist") == SchemaNames.Sublists - 1;

    public static bool IsItem(Unit unit) => unit is Item or Subitem or OutlineItem or Paragraph or Article or Group or SupplProvision or Remarks or Appendix;

    public static bool IsStruct(Unit unit) => unit is TableUnit || IsVerbatim(unit, "FigStruct") || IsVerbatim(unit, "StyleStruct");

    public static bool IsVerbatim(Unit unit, string element) =>
        unit is PlainText { SchemaMarkup: { } markup } && markup.StartsWith('<' + element, StringComparison.Ordinal) && Markup.Kept(unit) is not null;

    /// <summary>All words of a unit and what stands below it, one behind the other.</summary>
    public static UnitText AllText(Unit unit)
    {
        if (unit.Children.IsEmpty && unit is PlainText) return unit.Text;
        var words = unit.SelfAndDescendants().Select(u => u is TableUnit t ? string.Join('　', t.Rows.SelectMany(r => r.Cells).Select(c => c.Value)) : UnitHead.Joined(UnitHead.Joined(u.Label.Value, u.Title.Value), u.Text.Value));
        return new(string.Join('　', words.Where(w => w.Length > 0)));
    }

    private static bool IsList(Unit unit) => unit is PlainText { SchemaMarkup: null } || IsVerbatim(unit, "List");

    /// <summary>A unit that may not stand in a list (a 条 in a 号) as one that may, with all its words.</summary>
    public static Unit AsItem(Unit unit) => unit is Item or Subitem or OutlineItem
        ? unit
        : new Item
        {
            Number = unit.Number,
            Label = unit.Label,
            Text = new(UnitHead.Joined(unit.Caption?.Printed ?? "", UnitHead.Joined(unit.Title.Value, unit.Text.Value))),
            Children = unit.Children,
        };

    private static Unit AsStructOrList(Unit unit) => IsStruct(unit) || unit is PlainText ? unit : new PlainText { Text = AllText(unit) };

    /// <summary>Adds text or a table at the end of a 号 that is written already.</summary>
    private void AddBehind(XElement item, Unit child) => item.Add(units.Element(AsStructOrList(child), item.Name.LocalName, 1));

    private static int LastIndex(IReadOnlyList<Unit> children, Func<Unit, bool> matches)
    {
        for (var i = children.Count - 1; i >= 0; i--)
            if (matches(children[i])) return i;
        return -1;
    }
}
