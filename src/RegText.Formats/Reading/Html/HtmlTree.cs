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

    /// <summary>The most signs that may begin a tag.</summary>
    public const int MostMarks = 3_000_000;

    /// <summary>The deepest nesting of elements that must be closed.</summary>
    public const int MostDepth = 1_000;

    /// <summary>The body of a page, or null where it is over the limits.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The document lives as long as its elements.")]
    public static IElement? Parse(string html)
    {
        if (html.AsSpan().Count('<') > MostMarks || !HtmlDepth.IsAtMost(html, MostDepth)) return null;
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

    [SuppressMessage("Design", "CA1032", Justification = "Never leaves this class.")]
    [SuppressMessage("Design", "CA1064", Justification = "Never leaves this class.")]
    private sealed class TooManyElementsException : Exception;
}
