using System.Collections.Immutable;
using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Reading.Markdown;

/// <summary>A stretch of a text and what stands there instead. None of them takes or brings a line break.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Text">What stands there instead.</param>
internal readonly record struct TextEdit(TextSpan Span, string Text) : IComparable<TextEdit>
{
    /// <summary>In the order of the text; where two begin at one place, the longer first.</summary>
    public int CompareTo(TextEdit other) =>
        Span.Start != other.Span.Start ? Span.Start.CompareTo(other.Span.Start) : other.Span.Length.CompareTo(Span.Length);

    /// <summary>
    /// Applies those edits that lie within a stretch to it. Where two overlap, the first counts.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="stretch">The stretch of it that is asked for.</param>
    /// <param name="edits">All edits, in order.</param>
    /// <param name="kept">Takes the stretches that stay as they are: where they begin in the result, and where they stand in the text.</param>
    public static string Apply(string text, TextSpan stretch, List<TextEdit> edits, ImmutableArray<TextSegment>.Builder? kept = null)
    {
        var result = new StringBuilder();
        var position = stretch.Start;
        var first = edits.BinarySearch(new(new(stretch.Start, int.MaxValue), ""));
        for (var i = first < 0 ? ~first : first; i < edits.Count && edits[i].Span.Start <= stretch.End; i++)
        {
            var edit = edits[i];
            if (edit.Span.Start < position || edit.Span.End > stretch.End) continue;
            Keep(edit.Span.Start);
            result.Append(edit.Text);
            position = edit.Span.End;
            // A line that becomes empty between CR and LF must not make one line break of the two.
            if (result.Length > 0 && result[^1] == '\r' && position < text.Length && text[position] == '\n') result.Append(' ');
        }
        Keep(stretch.End);
        return result.ToString();

        void Keep(int end)
        {
            if (end > position) kept?.Add(new(result.Length, TextSpan.FromBounds(position, end)));
            result.Append(text, position, end - position);
        }
    }
}
