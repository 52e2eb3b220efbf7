using System.Globalization;
using System.Xml.Linq;

namespace RegText.Formats.Reading.Word.Numbering;

/// <summary>The automatic number of a paragraph.</summary>
/// <param name="Label">The label with the blank behind it; empty where none shows.</param>
/// <param name="Indent">The indent of its level.</param>
/// <param name="IsOwn">Whether the paragraph itself, and not its style, says that it is numbered.</param>
internal sealed record ParagraphNumber(string Label, XElement? Indent, bool IsOwn);

/// <summary>Finds and counts the numbers of paragraphs, by their own formatting or by their style.</summary>
internal sealed class ParagraphNumbers(NumberingPart part, StyleChains styles)
{
    private readonly NumberingCounter _counter = new();

    /// <summary>The number of the next paragraph, or null when it has none.</summary>
    /// <param name="properties">The properties of the paragraph.</param>
    /// <param name="style">Its style.</param>
    /// <param name="revisions">Which tracked changes are read: numbers may be such a change.</param>
    public ParagraphNumber? Next(XElement? properties, string? style, RevisionFilter revisions)
    {
        var own = properties?.Child("numPr");
        if (!revisions.Shows(own)) own = null;
        var inherited = styles.InStyles("pPr", "numPr", style).FirstOrDefault(n => n.Child("numId") is not null);
        var id = own?.Child("numId")?.Value("val") ?? inherited?.Child("numId")?.Value("val");
        if (id is null or "0") return null;
        var isOwn = own?.Child("numId") is not null;
        if (part.Find(id) is not { } numbering) return new("", null, isOwn);
        var level = Level(own) ?? LevelOfStyle(numbering, style) ?? Level(inherited) ?? 0;
        return new(_counter.Next(id, numbering, level), numbering.Levels[level]?.Indent, isOwn);
    }

    private static int? LevelOfStyle(Numbering numbering, string? style) =>
        style is not null && Array.FindIndex(numbering.Levels, l => string.Equals(l?.Style, style, StringComparison.Ordinal)) is >= 0 and var level ? level : null;

    private static int? Level(XElement? numbering) =>
        int.TryParse(numbering?.Child("ilvl")?.Value("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            && level < NumberingPart.LevelCount ? level : null;
}
