using System.Xml.Linq;
using RegText.Formats.Reading.LawXml;
using RegText.Syntax;

namespace RegText.Formats.Writing.LawXml;

/// <summary>What is kept of an element that the tree does not determine (<see cref="Unit.SchemaMarkup"/>).</summary>
internal static class Markup
{
    /// <summary>Stands for a sub-unit where sub-units do not simply follow the unit's own elements.</summary>
    public const string Place = "_";

    /// <summary>The element without its sub-units.</summary>
    public static XElement Head(XElement element)
    {
        if (!UnitElementReader.IsKnown(element.Name.LocalName)) return element;
        var isHead = element.Elements().Select(e => UnitElementReader.IsHead(element, e)).ToList();
        var needsPlaces = isHead.SkipWhile(h => h).Any(h => h);
        return new(element.Name, element.Attributes(), element.Elements().Zip(isHead, (e, h) => h ? e : needsPlaces ? new XElement(Place) : null));
    }

    /// <summary>The element that was kept, if the unit still says the same; otherwise null.</summary>
    public static XElement? Kept(Unit unit)
    {
        if (unit.SchemaMarkup is null) return null;
        var kept = XElement.Parse(unit.SchemaMarkup, LoadOptions.PreserveWhitespace);
        return SaysTheSame(UnitElementReader.Read(kept), unit) ? kept : null;
    }

    /// <summary>Attributes of the kept element that the computed one lacks: they outlive a change of the text.</summary>
    public static void KeepAttributes(Unit unit, XElement computed)
    {
        if (unit.SchemaMarkup is null) return;
        foreach (var attribute in XElement.Parse(unit.SchemaMarkup).Attributes())
            if (computed.Attribute(attribute.Name) is null && attribute.Name.LocalName != "AmendLawNum" && attribute.Name.LocalName != "Extract")
                computed.SetAttributeValue(attribute.Name, attribute.Value);
    }

    /// <summary>Puts the sub-units in: where places are kept for them, or behind the unit's own elements.</summary>
    public static void Fill(XElement head, List<XElement> children)
    {
        var places = head.Elements(Place).ToList();
        if (places.Count == 0) head.Add(children);
        else
        {
            for (var i = 0; i < places.Count - 1; i++) places[i].ReplaceWith(i < children.Count ? children[i] : null);
            places[^1].ReplaceWith(children.Skip(places.Count - 1));
        }
    }

    private static bool SaysTheSame(Unit kept, Unit unit) =>
        kept.Kind == unit.Kind && (kept.Number == unit.Number || (unit is Item or Subitem && !unit.Label.IsEmpty)) && Equal(kept.Label, unit.Label) && Equal(kept.Title, unit.Title) && Equal(kept.Text, unit.Text)
        && string.Equals(kept.Caption?.Printed, unit.Caption?.Printed, StringComparison.Ordinal) && kept.Caption?.Place == unit.Caption?.Place
        && (kept, unit) switch
        {
            (SupplProvision a, SupplProvision b) => Equal(a.AmendLawNumber, b.AmendLawNumber) && a.IsExtract == b.IsExtract,
            (Appendix a, Appendix b) => Equal(a.Relation, b.Relation),
            (TableUnit a, TableUnit b) => a.Rows.Length == b.Rows.Length && a.Rows.Zip(b.Rows).All(r => r.First.Cells.Select(c => c.Value).SequenceEqual(r.Second.Cells.Select(c => c.Value), StringComparer.Ordinal)),
            _ => true,
        };

    private static bool Equal(UnitText a, UnitText b) => string.Equals(a.Value, b.Value, StringComparison.Ordinal);
}
