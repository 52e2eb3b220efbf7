using System.Xml.Linq;
using RegText.Formats.Reading.Sources;

namespace RegText.Formats.Reading.Word;

/// <summary>
/// Which parts of a Word file belong to the text before, and which to the text after its tracked changes: runs, ends of paragraphs, rows
/// and cells of tables, and the formatting of paragraphs as far as it shows (number, indent).
/// </summary>
/// <param name="view">The text that is read; a file without tracked changes reads the same either way.</param>
internal sealed class RevisionFilter(RevisionView view)
{
    private readonly bool _old = view == RevisionView.Old;

    /// <summary>Whether a document holds tracked changes that make two texts of it. Changes of looks alone do not.</summary>
    public static bool HasChanges(XElement root) => root.Descendants().Any(IsChange);

    /// <summary>Whether what stands in this element, or the thing that the element marks, is part of the text.</summary>
    public bool Shows(string name) => name switch
    {
        "ins" or "moveTo" or "cellIns" => !_old,
        "del" or "moveFrom" or "cellDel" => _old,
        _ => true,
    };

    /// <summary>Whether a thing is part of the text, told by the marks among its properties.</summary>
    public bool Shows(XElement? properties)
    {
        foreach (var mark in properties?.Elements() ?? [])
            if (mark.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" && !Shows(mark.Name.LocalName)) return false;
        return true;
    }

    /// <summary>The properties that a thing has, or had: those of a paragraph (pPr) or of a run (rPr).</summary>
    public XElement? Properties(XElement? element, string name)
    {
        var properties = element?.Child(name);
        return _old && properties?.Child(name + "Change") is { } change ? change.Child(name) : properties;
    }

    private static bool IsChange(XElement element)
    {
        if (!WordPackage.IsWordNamespace(element.Name.NamespaceName)) return false;
        return element.Name.LocalName switch
        {
            "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge" => true,
            "pPrChange" => !string.Equals(Numbering(element.Parent), Numbering(element.Child("pPr")), StringComparison.Ordinal),
            _ => false,
        };
    }

    private static string Numbering(XElement? properties) =>
        properties?.Child("numPr") is { } number ? number.Child("numId")?.Value("val") + "/" + number.Child("ilvl")?.Value("val") : "";
}
