using System.Globalization;
using System.Xml.Linq;

namespace RegText.Formats.Writing.Word;

/// <summary>The styles part of a template or of a document in the making.</summary>
internal sealed class StyleSheet(XDocument xml)
{
    /// <summary>Word's namespace.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, string> ids = [];

    /// <summary>The part.</summary>
    public XDocument Xml { get; } = xml;

    /// <summary>The id of the style for paragraphs without one.</summary>
    public string? DefaultParagraphId => DefaultId("paragraph");

    /// <summary>The id of the style for tables without one.</summary>
    public string? DefaultTableId => DefaultId("table");

    /// <summary>Width of a character of ordinary text in twips.</summary>
    public int CharacterTwips
        => int.TryParse(Resolve(StyleNames.Common, "rPr", "sz"), NumberStyles.None, CultureInfo.InvariantCulture, out var half)
            && half is > 0 and < 400 ? half * 10 : 200;

    private XElement Root => Xml.Root!;

    private IEnumerable<XElement> Styles => Root.Elements(W + "style");

    /// <summary>Whether there is a style of this name.</summary>
    public bool Has(string name, string type) => Find(name) is { } style && (string?)style.Attribute(W + "type") == type;

    /// <summary>The id of the style of this name, which must be there.</summary>
    public string Id(string name)
    {
        if (!ids.TryGetValue(name, out var id))
            ids[name] = id = (string?)Find(name)?.Attribute(W + "styleId") ?? throw new InvalidOperationException("no style " + name);
        return id;
    }

    /// <summary>Adds a style; gives it another id where its own is taken, and another style's name is freed.</summary>
    public void Add(XElement style)
    {
        var name = Name(style)!;
        // A style of the name but of another kind cannot serve and must not stand in the way.
        Find(name)?.Remove();
        var id = (string)style.Attribute(W + "styleId")!;
        var taken = Styles.Select(s => (string?)s.Attribute(W + "styleId")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var n = 2; !taken.Add((string)style.Attribute(W + "styleId")!); n++) style.SetAttributeValue(W + "styleId", id + Number(n));
        Root.Add(style);
        ids.Remove(name);
    }

    /// <summary>The <c>w:val</c> of a property of a style, its bases and the defaults.</summary>
    public string? Resolve(string name, string group, string property)
        => (string?)(FindProperty(name, group, property)
                     ?? Root.Element(W + "docDefaults")?.Element(W + (group + "Default"))?.Element(W + group)?.Element(W + property))
            ?.Attribute(W + "val");

    /// <summary>The attributes of the line between the rows of a table of this style; half a point where it has none.</summary>
    public IReadOnlyList<(string Name, string Value)> InnerLine(string name)
    {
        var line = FindProperty(name, "tblPr", "tblBorders")?.Element(W + "insideH");
        return (string?)line?.Attribute(W + "val") is null or "nil" or "none"
            ? [("val", "single"), ("sz", "4"), ("space", "0"), ("color", "auto")]
            : [.. line!.Attributes().Where(a => a.Name.Namespace == W).Select(a => (a.Name.LocalName, a.Value))];
    }

    /// <summary>A number for XML.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Name(XElement style) => (string?)style.Element(W + "name")?.Attribute(W + "val");

    private XElement? FindProperty(string name, string group, string property)
    {
        var style = Find(name) ?? Styles.FirstOrDefault(s => (string?)s.Attribute(W + "styleId") == DefaultParagraphId);
        for (var steps = 0; style is not null && steps < 50; steps++)
        {
            if (style.Element(W + group)?.Element(W + property) is { } found) return found;
            var basis = (string?)style.Element(W + "basedOn")?.Attribute(W + "val");
            style = basis is null ? null : Styles.FirstOrDefault(s => (string?)s.Attribute(W + "styleId") == basis);
        }
        return null;
    }

    private XElement? Find(string name) => Styles.FirstOrDefault(s => string.Equals(Name(s), name, StringComparison.OrdinalIgnoreCase));

    private string? DefaultId(string type)
        => (from style in Styles
            where (string?)style.Attribute(W + "type") == type && (string?)style.Attribute(W + "default") is "1" or "true" or "on"
            select (string?)style.Attribute(W + "styleId")).FirstOrDefault();
}
