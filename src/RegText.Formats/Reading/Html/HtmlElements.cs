using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using RegText.Formats.Reading.Word;

namespace RegText.Formats.Reading.Html;

/// <summary>What elements of HTML are to a reader, by their names and by the style that they carry themselves.</summary>
internal static partial class HtmlElements
{
    /// <summary>Whether an element and all in it is no text of the page: scripts, forms, menus, readings of ruby, what is hidden.</summary>
    public static bool IsDropped(IElement element) =>
        element.LocalName is "script" or "style" or "noscript" or "template" or "head" or "title" or "nav" or "aside" or "footer" or "iframe" or "frameset"
            or "object" or "embed" or "applet" or "svg" or "math" or "canvas" or "audio" or "video" or "map" or "select" or "option" or "button"
            or "textarea" or "input" or "datalist" or "rt" or "rp" or "rtc" or "dialog"
        || element.HasAttribute("hidden") || StyleOf(element, "display") is "none" || StyleOf(element, "visibility") is "hidden"
        || element.GetAttribute("role") is "navigation" or "banner" or "search" or "doc-endnotes" or "doc-noteref"
        || IsOfficePart(element);

    /// <summary>Whether an element begins and ends lines.</summary>
    public static bool IsBlock(IElement element) =>
        element.LocalName is "address" or "article" or "blockquote" or "body" or "caption" or "center" or "dd" or "details" or "dir" or "div" or "dl"
            or "dt" or "fieldset" or "figcaption" or "figure" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hgroup" or "hr"
            or "html" or "legend" or "li" or "main" or "menu" or "ol" or "p" or "pre" or "section" or "summary" or "ul" or "table" or "tbody"
            or "thead" or "tfoot" or "tr" or "td" or "th"
        ? StyleOf(element, "display") is not ("inline" or "inline-block") || element.LocalName is "td" or "th" or "tr" or "table"
        : StyleOf(element, "display") is "block" or "list-item";

    /// <summary>Whether an element underlines its words.</summary>
    public static bool IsUnderlined(IElement element) =>
        element.LocalName is "u" or "ins" || (StyleOf(element, "text-decoration") ?? StyleOf(element, "text-decoration-line"))?.Contains("underline", StringComparison.Ordinal) == true;

    /// <summary>The most columns or rows that a cell may reach over.</summary>
    public const int MostCells = 500;

    /// <summary>Over how many columns (<c>colspan</c>) or rows (<c>rowspan</c>) a cell reaches.</summary>
    public static int Number(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value, 1, MostCells) : 1;

    /// <summary>The sides at which a cell has the heavy line of a frame: by its own style, or by the class that RegText gives it.</summary>
    public static CellFrame Frame(IElement cell)
    {
        var all = IsHeavy(StyleOf(cell, "border"));
        return Side("frame-before", "border-top", CellFrame.Top) | Side("frame-after", "border-bottom", CellFrame.Bottom)
            | Side("frame-start", "border-left", CellFrame.Left) | Side("frame-end", "border-right", CellFrame.Right);

        CellFrame Side(string name, string property, CellFrame side) =>
            cell.ClassList.Contains(name) || (StyleOf(cell, property) is { } own ? IsHeavy(own) : all) ? side : CellFrame.None;
    }

    /// <summary>A line of a point and a half (two pixels) and more, or a dashed one.</summary>
    private static bool IsHeavy(string? border) =>
        border is not null && (border.Contains("dashed", StringComparison.Ordinal) || border.Contains("thick", StringComparison.Ordinal)
            || (LineWidth().Match(border) is { Success: true } width
                && double.Parse(width.Groups[1].ValueSpan, CultureInfo.InvariantCulture) >= (width.Groups[2].ValueSpan is "pt" ? 1.5 : 2)));

    /// <summary>How far an element sets its lines in, in characters.</summary>
    public static double Left(IElement element) =>
        Characters(StyleOf(element, "margin-left")) + Characters(StyleOf(element, "padding-left")) + Characters(StyleOf(element, "padding-inline-start"));

    /// <summary>How far an element sets the first of its lines in, besides; null where it does not say.</summary>
    public static double? First(IElement element) => StyleOf(element, "text-indent") is { } indent ? Characters(indent) : null;

    /// <summary>The style of the list that an element is, such as <c>decimal</c>; null where it is no list with marks.</summary>
    public static string? ListStyle(IElement list)
    {
        if (list.LocalName is not ("ol" or "ul" or "menu" or "dir")) return null;
        var style = StyleOf(list, "list-style-type") ?? StyleOf(list, "list-style")?.Split(' ')[0];
        return style ?? (list.LocalName != "ol" ? "disc" : list.GetAttribute("type") switch
        {
            "a" => "lower-alpha",
            "A" => "upper-alpha",
            "i" => "lower-roman",
            "I" => "upper-roman",
            _ => "decimal",
        });
    }

    // Page headers and notes, as Word, LibreOffice and pandoc save them; in the Word file they are left out, too.
    private static bool IsOfficePart(IElement element) => element.LocalName switch
    {
        "a" => element.GetAttribute("href") is { } target && NoteMark().IsMatch(target),
        "div" or "section" or "aside" => element.GetAttribute("title") is "header" or "footer" || NoteText().IsMatch(element.Id ?? ""),
        _ => false,
    };

    [GeneratedRegex("^#(?:sdfootnote|sdendnote|_ftn|_edn|fn)[0-9]+(?:sym)?$")]
    private static partial Regex NoteMark();

    [GeneratedRegex("^(?:sdfootnote|sdendnote|ftn|edn)[0-9]+$")]
    private static partial Regex NoteText();

    private static string? StyleOf(IElement element, string property)
    {
        if (element.GetAttribute("style") is not { Length: > 0 and < 2000 } style) return null;
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan()[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                return declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant();
        }
        return null;
    }

    [GeneratedRegex(@"(?:^| )([0-9]{0,2}\.?[0-9]{1,3})(pt|px)(?: |$)")]
    private static partial Regex LineWidth();

    private static double Characters(string? length) =>
        length is not null && Em().Match(length) is { Success: true } em ? double.Parse(em.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(-?[0-9]{0,2}\.?[0-9]{1,3})r?em$")]
    private static partial Regex Em();
}
