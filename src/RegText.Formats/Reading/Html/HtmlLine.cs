using AngleSharp.Dom;
using RegText.Formats.Reading.Lines;

namespace RegText.Formats.Reading.Html;

/// <summary>A line of a page.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Indent">How many characters it is indented.</param>
/// <param name="Block">The innermost block element that it stands in.</param>
internal sealed record HtmlLine(string Text, int Indent, IElement Block) : TextLine(Text, Indent)
{
    /// <summary>Whether all of it is a link.</summary>
    public bool IsLink { get; init; }

    /// <summary>Whether a picture stands in it.</summary>
    public bool HasPicture { get; init; }
}
