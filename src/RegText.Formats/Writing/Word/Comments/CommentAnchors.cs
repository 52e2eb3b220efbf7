using System.Globalization;
using System.Xml.Linq;
using RegText.Formats.Reading.Word;
using RegText.Text;

namespace RegText.Formats.Writing.Word.Comments;

/// <summary>
/// Puts the marks of comments around their words: where the range begins and ends, and behind it the run that shows the comment. In ruby and text boxes,
/// where Word takes no comment, around the run that holds them. A comment stays within one paragraph.
/// </summary>
internal sealed class CommentAnchors(WordPositions positions, XNamespace w)
{
    private readonly RunSplitter _runs = new();

    /// <summary>Anchors a comment; false where nothing of its words, nor of their line, stands in the file.</summary>
    public bool TryAdd(int id, TextSpan span)
    {
        if (Words(span) is not var (first, last)) return false;
        var (begin, isCut) = Holder(first.Piece.Element);
        if (isCut) begin = _runs.Beginning(first);
        var (end, isEndCut) = Holder(last.Piece.Element);
        if (isEndCut) end = _runs.Ending(last);
        begin.AddBeforeSelf(new XElement(w + "commentRangeStart", new XAttribute(w + "id", Number(id))));
        var rangeEnd = new XElement(w + "commentRangeEnd", new XAttribute(w + "id", Number(id)));
        end.AddAfterSelf(rangeEnd);
        Outside(rangeEnd).AddAfterSelf(new XElement(w + "r", new XElement(w + "commentReference", new XAttribute(w + "id", Number(id)))));
        return true;
    }

    /// <summary>The first and the last character of the words that stand in one paragraph; where none does, the nearest character of the line.</summary>
    private (WordPosition First, WordPosition Last)? Words(TextSpan span)
    {
        WordPosition? first = null, last = null;
        for (var i = span.Start; i < span.End; i++)
        {
            if (positions[i] is not { } position) continue;
            first ??= position;
            if (Paragraph(position.Piece.Element) != Paragraph(first.Value.Piece.Element)) break;
            last = position;
        }
        if (first is null && Nearest(span) is { } near) first = last = near;
        return first is { } from && last is { } to ? (from, to) : null;
    }

    private WordPosition? Nearest(TextSpan span)
    {
        for (var i = span.Start; i < positions.Text.Length && positions.Text[i] != '\n'; i++)
            if (positions[i] is { } behind) return behind;
        for (var i = Math.Min(span.Start, positions.Text.Length) - 1; i >= 0; i--)
            if (positions[i] is { } before) return before;
        return null;
    }

    /// <summary>The run around an element, and whether it may be cut there: the outermost, where the element stands in a run in a run.</summary>
    private static (XElement Run, bool IsCut) Holder(XElement element)
    {
        var outermost = element.Parent!;
        foreach (var above in element.Ancestors())
            if (above.Name.LocalName is "r" or "AlternateContent") outermost = above;
        return (outermost, outermost == element.Parent);
    }

    /// <summary>The paragraph of the outermost run.</summary>
    private static XElement? Paragraph(XElement element) => Holder(element).Run.Ancestors().FirstOrDefault(a => a.Name.LocalName == "p");

    /// <summary>What a range ends in: the mark of its comment stands outside of links and of tracked changes, which may be rejected.</summary>
    private static XElement Outside(XElement rangeEnd)
    {
        var outside = rangeEnd;
        while (outside.Parent is { } parent && parent.Name.LocalName is "hyperlink" or "ins" or "del" or "moveFrom" or "moveTo" or "smartTag" or "customXml" or "fldSimple" or "bdo" or "dir") outside = parent;
        return outside;
    }

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
