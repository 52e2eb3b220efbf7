using AngleSharp.Dom;
using RegText.Formats.Reading.Html;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>The 新旧対照表 of a web page.</summary>
internal static class HtmlComparison
{
    public static ComparisonDocument? Read(string html, ComparisonRows rows)
    {
        if (HtmlTree.Parse(html) is not { } body) return null;
        var tables = body.QuerySelectorAll("table").Where(t => t.QuerySelector("table") is null).ToList();
        return new(
            [.. tables.Select(t => rows.Find(Rows(t))).OfType<FoundComparison>()],
            [.. body.QuerySelectorAll("p, h1, h2, div").Where(p => p.Closest("table") is null && p.LocalName != "div").Select(p => p.TextContent.Trim())]);
    }

    /// <summary>The rows; a cell that reaches down over several stands in the first of them.</summary>
    private static IReadOnlyList<IReadOnlyList<ComparisonCell>> Rows(IElement table)
    {
        var reaching = new Dictionary<int, (int Rows, int Span)>();
        return [.. table.QuerySelectorAll("tr").Select(r => Cells(r, reaching))];
    }

    private static List<ComparisonCell> Cells(IElement row, Dictionary<int, (int Rows, int Span)> reaching)
    {
        var cells = new List<ComparisonCell>();
        var column = 0;
        foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th"))
        {
            PassReaching();
            var (span, down) = (HtmlElements.Number(cell, "colspan"), HtmlElements.Number(cell, "rowspan"));
            var text = new MarkedText();
            Add(cell, text, isMarked: false);
            cells.Add(new(column, span, text.Take()) { Frame = HtmlElements.Frame(cell) });
            if (down > 1) reaching[column] = (down, span);
            column += span;
        }
        foreach (var (at, (rows, span)) in reaching.ToList())
        {
            if (rows == 1) reaching.Remove(at);
            else reaching[at] = (rows - 1, span);
        }
        return cells;

        void PassReaching()
        {
            while (reaching.TryGetValue(column, out var above)) column += above.Span;
        }
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
