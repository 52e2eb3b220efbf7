using System.Xml.Linq;
using RegText.Formats.Reading.Word;

namespace RegText.Formats.Writing.Word.Comments;

/// <summary>
/// Cuts the runs of a Word file in two where a comment begins or ends. Both halves have the looks of the whole, and nothing of the text is lost:
/// blanks at the cut are kept.
/// </summary>
internal sealed class RunSplitter
{
    private readonly Dictionary<XElement, List<(int From, XElement Element)>> _parts = [];

    /// <summary>The run that begins with a character, cut off from what stands before it in its run.</summary>
    public XElement Beginning(WordPosition position) => Cut(position);

    /// <summary>The run that ends with a character, cut off from what follows it in its run.</summary>
    public XElement Ending(WordPosition position)
    {
        var (piece, offset) = position;
        // What is one element cannot be cut; it ends with its last character.
        if (piece.From >= 0 && offset + 1 < piece.Length) Cut(new(piece, offset + 1));
        return CutBehind(PartAt(position).Element);
    }

    /// <summary>Cuts the text itself; the run that begins there.</summary>
    private XElement Cut(WordPosition position)
    {
        if (position.Piece.From < 0) return CutBefore(PartAt(position).Element);
        KeepBlanks(position.Piece);
        var (from, element) = PartAt(position);
        var at = position.Piece.From + position.Offset - from;
        if (at == 0) return CutBefore(element);
        var rest = new XElement(element.Name, element.Attributes(), element.Value[at..]);
        element.Value = element.Value[..at];
        element.AddAfterSelf(rest);
        if (!_parts.TryGetValue(position.Piece.Element, out var parts)) _parts.Add(position.Piece.Element, parts = [(0, element)]);
        parts.Insert(parts.FindIndex(p => p.Element == element) + 1, (from + at, rest));
        return CutBefore(rest);
    }

    /// <summary>Blanks at the ends of a text that does not keep them do not show. Before it is cut they go, so that those at the cut can be kept.</summary>
    private void KeepBlanks(TextPiece piece)
    {
        var element = piece.Element;
        if (_parts.ContainsKey(element) || (string?)element.Attribute(XNamespace.Xml + "space") == "preserve") return;
        element.Value = element.Value.Substring(piece.From, piece.Length);
        element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        _parts.Add(element, [(piece.From, element)]);
    }

    /// <summary>Cuts a run before one of its elements.</summary>
    private static XElement CutBefore(XElement element)
    {
        var run = element.Parent!;
        if (!element.ElementsBeforeSelf().Any(e => e.Name.LocalName != "rPr")) return run;
        var second = new XElement(run.Name, run.Attributes());
        if (run.Child("rPr") is { } looks) second.Add(new XElement(looks));
        var moved = element.ElementsAfterSelf().Prepend(element).ToList();
        foreach (var part in moved) part.Remove();
        second.Add(moved);
        run.AddAfterSelf(second);
        return second;
    }

    /// <summary>Cuts a run behind one of its elements.</summary>
    private static XElement CutBehind(XElement element)
    {
        if (element.ElementsAfterSelf().FirstOrDefault() is { } next) CutBefore(next);
        return element.Parent!;
    }

    private (int From, XElement Element) PartAt(WordPosition position)
    {
        var element = position.Piece.Element;
        if (!_parts.TryGetValue(element, out var parts)) return (0, element);
        var at = Math.Max(0, position.Piece.From) + position.Offset;
        return parts.FindLast(p => p.From <= at);
    }
}
