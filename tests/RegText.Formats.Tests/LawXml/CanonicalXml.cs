using System.Xml.Linq;

namespace RegText.Formats.Tests.LawXml;

/// <summary>XML as lines: every element with its attributes in order of name, every text without the line breaks that make a file readable.</summary>
internal static class CanonicalXml
{
    public static List<string> Lines(XDocument document)
    {
        var lines = new List<string>();
        Add(document.Root!, lines);
        return lines;
    }

    private static void Add(XElement element, List<string> lines)
    {
        var attributes = element.Attributes().OrderBy(a => a.Name.LocalName, StringComparer.Ordinal).Select(a => $" {a.Name}=\"{a.Value}\"");
        lines.Add($"<{element.Name}{string.Concat(attributes)}>");
        foreach (var node in element.Nodes())
        {
            if (node is XElement child) Add(child, lines);
            else if (node is XText text && string.Concat(text.Value.Split('\n').Select(l => l.Trim(' ', '\t', '\r'))) is { Length: > 0 } words) lines.Add(words);
        }
        lines.Add($"</{element.Name}>");
    }
}
