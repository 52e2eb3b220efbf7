using System.Globalization;
using AngleSharp.Dom;
using RegText.Formats.Reading.Html;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>The 新旧対照表 of a web page.</summary>
internal static class HtmlComparison
{
    public static ComparisonDocument? Read(string html)
    {
        if (HtmlTree.Parse(html) is not { } body) return null;
        var tables = body.QuerySelectorAll("table").Where(t => t.QuerySelector("table") is null).ToList();
        return new(
            [.. tables.Select(t => ComparisonRows.Find([.. t.QuerySelectorAll("tr").Select(Cells)])).OfType<FoundComparison>()],
            [.. body.QuerySelectorAll("p, h1, h2, div").Where(p => p.Closest("table") is null && p.LocalName != "div").Select(p => p.TextContent.Trim())]);
    }

    private static List<ComparisonCell> Cells(IElement row)
    {
        var cells = new List<ComparisonCell>();
        var column = 0;
        foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th"))
        {
            var span = int.TryParse(cell.GetAttribute("colspan"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value, 1, 100) : 1;
            var text = new MarkedText();
            Add(cell, text, isMarked: false);
            cells.Add(new(column, span, text.Take()));
            column += span;
        }
        return cells;
    }

    /// <summary>Recursion is safe: <see cref="HtmlTree"/> refuses deep pages.</summary>
    private static void Add(INode node, MarkedText text, bool isMarked)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    text.Add(words.Data.ReplaceLineEndings("").Trim(' ') is { Length: > 0 } ? words.Data.ReplaceLineEndings("") : "", isMarked);
                    break;
                case IElement { LocalName: "br" }:
                    text.EndLine();
                    break;
                case IElement element when !HtmlElements.IsDropped(element):
                    if (HtmlElements.IsBlock(element)) text.EndLine();
                    Add(element, text, isMarked || HtmlElements.IsUnderlined(element));
                    if (HtmlElements.IsBlock(element)) text.EndLine();
                    break;
            }
        }
    }
}
