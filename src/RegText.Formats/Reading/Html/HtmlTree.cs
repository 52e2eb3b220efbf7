using System.Diagnostics.CodeAnalysis;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RegText.Formats.Reading.Html;

/// <summary>
/// HTML → elements, as browsers build them (AngleSharp). Nothing is fetched and no script is run. Pages made to exhaust memory or time are
/// refused: browsers, too, need time that grows with the depth of a page times its length.
/// </summary>
internal static class HtmlTree
{
    /// <summary>The most elements; a 例規集 page has some ten thousand.</summary>
    public const int MostElements = 400_000;

    /// <summary>The deepest nesting of elements that must be closed.</summary>
    public const int MostDepth = 1_000;

    /// <summary>The body of a page, or null where it is over the limits.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The document lives as long as its elements.")]
    public static IElement? Parse(string html)
    {
        if (!IsShallow(html)) return null;
        var count = 0;
        var options = new HtmlParserOptions
        {
            OnCreated = (_, _) =>
            {
                if (++count > MostElements) throw new TooManyElementsException();
            },
        };
        try
        {
            var document = new HtmlParser(options).ParseDocument(html);
            return document.Body ?? document.DocumentElement;
        }
        catch (TooManyElementsException)
        {
            return null;
        }
    }

    // Elements that HTML lets people leave open are closed by their next neighbour and do not nest.
    private static bool IsShallow(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var next = html.IndexOf('<'); next >= 0; next = html.IndexOf('<'))
        {
            html = html[(next + 1)..];
            if (html.IsEmpty) break;
            var closes = html[0] == '/';
            var name = html[(closes ? 1 : 0)..];
            var length = name.IndexOfAnyExceptInRange('!', 'z') is >= 0 and var end ? Math.Min(end, 20) : Math.Min(name.Length, 20);
            name = name[..length];
            if (name.IndexOfAny('>', '/') is >= 0 and var stop) name = name[..stop];
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]) || MayStayOpen(name)) continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > MostDepth) return false;
        }
        return true;
    }

    private static bool MayStayOpen(ReadOnlySpan<char> name)
    {
        foreach (var open in (ReadOnlySpan<string>)["br", "img", "hr", "input", "meta", "link", "col", "wbr", "base", "area", "embed", "param", "source", "track",
                     "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rb", "rt", "rp", "html", "head", "body"])
        {
            if (name.Equals(open, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    [SuppressMessage("Design", "CA1032", Justification = "Never leaves this class.")]
    [SuppressMessage("Design", "CA1064", Justification = "Never leaves this class.")]
    private sealed class TooManyElementsException : Exception;
}
