using System.Text;
using System.Xml.Linq;
using RegText.Syntax;

namespace RegText.Formats.Reading.LawXml;

/// <summary>The words of an element: of a ruby its base, of everything else all text.</summary>
internal static class InlineText
{
    public static UnitText Of(XElement? element) => element is null ? UnitText.Empty : new UnitText(ValueOf(element));

    public static string ValueOf(XElement element)
    {
        if (!element.HasElements) return element.Value;
        var text = new StringBuilder();
        Collect(element, text);
        return text.ToString();
    }

    private static void Collect(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words) text.Append(words.Value);
            else if (node is XElement inner && inner.Name.LocalName != "Rt") Collect(inner, text);
        }
    }
}
