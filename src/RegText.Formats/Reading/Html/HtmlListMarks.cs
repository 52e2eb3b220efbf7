using System.Globalization;
using AngleSharp.Dom;
using RegText.Formats.Reading.Word.Numbering;

namespace RegText.Formats.Reading.Html;

/// <summary>The marks that browsers put before the entries of lists.</summary>
internal sealed class HtmlListMarks
{
    private const int Deepest = 6;

    private readonly Dictionary<IElement, int> _next = [];

    /// <summary>How many lists an entry stands in, as far as it matters: browsers set each one further in.</summary>
    public static int Depth(IElement entry)
    {
        var depth = 0;
        for (var outer = entry.ParentElement; outer is not null && depth < Deepest; outer = outer.ParentElement)
            if (HtmlElements.ListStyle(outer) is not null) depth++;
            else if (outer.LocalName is "td" or "th") break;
        return depth;
    }

    /// <summary>The mark of an entry with the blank behind it; empty where it has none.</summary>
    public string Of(IElement entry)
    {
        if (entry.ParentElement is not { } list || HtmlElements.ListStyle(list) is not { } style) return "";
        if (style is "none" or "inherit" or "initial") return "";
        if (style is "disc" or "circle" or "square") return "• ";
        var number = Number(entry, "value") ?? (_next.TryGetValue(list, out var next) ? next : Number(list, "start") ?? 1);
        _next[list] = number + 1;
        return style switch
        {
            "lower-alpha" or "lower-latin" => NumberFormat.Write(number, "lowerLetter") + ". ",
            "upper-alpha" or "upper-latin" => NumberFormat.Write(number, "upperLetter") + ". ",
            "lower-roman" => NumberFormat.Write(number, "lowerRoman") + ". ",
            "upper-roman" => NumberFormat.Write(number, "upperRoman") + ". ",
            "katakana" => NumberFormat.Write(number, "aiueoFullWidth") + "　",
            "katakana-iroha" => NumberFormat.Write(number, "irohaFullWidth") + "　",
            "cjk-ideographic" or "japanese-informal" or "cjk-decimal" => NumberFormat.Write(number, "japaneseCounting") + "　",
            _ => number.ToString(CultureInfo.InvariantCulture) + ". ",
        };
    }

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) < 100_000 ? value : null;
}
