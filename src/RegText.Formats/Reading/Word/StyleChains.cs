using System.Xml.Linq;

namespace RegText.Formats.Reading.Word;

/// <summary>
/// What the styles of a Word file say, for readers: follows <c>basedOn</c> and answers the first element found on the way.
/// A chain that runs in a circle ends.
/// </summary>
internal sealed class StyleChains
{
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly string? defaultParagraph;
    private readonly XElement? defaultRun;

    /// <summary>The properties that every paragraph has by default.</summary>
    public XElement? DefaultParagraph { get; }

    public StyleChains(XElement? root)
    {
        foreach (var element in root?.Elements() ?? [])
        {
            if (element.Name.LocalName == "style" && element.Value("styleId") is { } id)
            {
                styles.TryAdd(id, element);
                if (element.Value("type") == "paragraph" && element.Value("default") is { } flag && Truth(flag)) defaultParagraph ??= id;
            }
            else if (element.Name.LocalName == "docDefaults")
            {
                defaultRun = element.Child("rPrDefault")?.Child("rPr");
                DefaultParagraph = element.Child("pPrDefault")?.Child("pPr");
            }
        }
    }

    /// <summary>The name of a style.</summary>
    public string? Name(string? id) => id is not null && styles.TryGetValue(id, out var style) ? style.Child("name")?.Value("val") : null;

    /// <summary>
    /// A property of a run, strongest first: its own formatting, its character style, the style of its paragraph, the defaults.
    /// </summary>
    public XElement? RunProperty(string name, XElement? runProperties, string? paragraphStyle)
        => runProperties?.Child(name)
           ?? Find(runProperties?.Child("rStyle")?.Value("val"), "rPr", name)
           ?? Find(paragraphStyle ?? defaultParagraph, "rPr", name)
           ?? defaultRun?.Child(name);

    /// <summary>A property of a paragraph: its own, or its style's.</summary>
    public XElement? ParagraphProperty(string name, XElement? paragraphProperties, string? paragraphStyle)
        => paragraphProperties?.Child(name) ?? Find(paragraphStyle ?? defaultParagraph, "pPr", name);

    /// <summary>A property as each style on the way from the paragraph's own to its last base has it, nearest first.</summary>
    public IEnumerable<XElement> InStyles(string group, string name, string? paragraphStyle)
    {
        var id = paragraphStyle ?? defaultParagraph;
        for (var steps = 0; id is not null && steps < 50 && styles.TryGetValue(id, out var style); steps++)
        {
            if (style.Child(group)?.Child(name) is { } found) yield return found;
            id = style.Child("basedOn")?.Value("val");
        }
    }

    /// <summary>The style of this id.</summary>
    public XElement? Style(string? id) => id is not null && styles.TryGetValue(id, out var style) ? style : null;

    /// <summary>The value of an on/off attribute.</summary>
    public static bool Truth(string? value) => value is not ("0" or "false" or "off" or "none");

    private XElement? Find(string? id, string group, string name)
    {
        for (var steps = 0; id is not null && steps < 50 && styles.TryGetValue(id, out var style); steps++)
        {
            if (style.Child(group)?.Child(name) is { } found) return found;
            id = style.Child("basedOn")?.Value("val");
        }
        return null;
    }
}

/// <summary>Short ways through Word's XML that do not care whether the file is transitional or strict.</summary>
internal static class WordElements
{
    /// <summary>The first child of this name.</summary>
    public static XElement? Child(this XElement element, string name)
    {
        foreach (var child in element.Elements())
            if (WordPackage.IsWord(child, name)) return child;
        return null;
    }

    /// <summary>Word's attribute of this name.</summary>
    public static string? Value(this XElement element, string name)
    {
        foreach (var attribute in element.Attributes())
            if (attribute.Name.LocalName == name && WordPackage.IsWordNamespace(attribute.Name.NamespaceName)) return attribute.Value;
        return null;
    }
}
