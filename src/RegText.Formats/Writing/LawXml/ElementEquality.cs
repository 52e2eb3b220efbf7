using System.Xml.Linq;

namespace RegText.Formats.Writing.LawXml;

/// <summary>Whether two elements are the same: names, attributes in any order, and content in order.</summary>
internal static class ElementEquality
{
    public static bool Same(XElement left, XElement right)
    {
        if (left.Name != right.Name || left.Attributes().Count() != right.Attributes().Count()) return false;
        foreach (var attribute in left.Attributes())
            if (!string.Equals((string?)right.Attribute(attribute.Name), attribute.Value, StringComparison.Ordinal)) return false;
        if (!left.HasElements && !right.HasElements) return string.Equals(left.Value, right.Value, StringComparison.Ordinal);
        var (a, b) = (Content(left), Content(right));
        return a.Count == b.Count && a.Zip(b).All(pair => (pair.First, pair.Second) switch
        {
            (XElement x, XElement y) => Same(x, y),
            (XText x, XText y) => string.Equals(x.Value, y.Value, StringComparison.Ordinal),
            _ => false,
        });
    }

    private static List<XNode> Content(XElement element) => [.. element.Nodes().Where(n => n is XElement or XText { Value.Length: > 0 })];
}
