using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Reading.Sources;

/// <summary>A text as it is written in the file, where reading took marks off it without moving its lines (Markdown).</summary>
/// <param name="Source">The text as written.</param>
/// <param name="Kept">The stretches that are the same in both: where they begin in the text that was read, and where they stand here.</param>
public sealed record WrittenText(SourceText Source, ImmutableArray<TextSegment> Kept)
{
    /// <summary>The place here of a place in the text that was read; of one in a stretch that reading made, the place behind the last kept character.</summary>
    public int OffsetOf(int offset)
    {
        if (Before(offset) is not { } segment) return 0;
        return segment.Source.Start + Math.Min(offset - segment.Start, segment.Source.Length);
    }

    /// <summary>The place here of a stretch of the text that was read; null where reading changed something in it.</summary>
    public TextSpan? Exactly(TextSpan span) =>
        Before(span.Start) is { } segment && span.End - segment.Start <= segment.Source.Length
            ? new TextSpan(segment.Source.Start + span.Start - segment.Start, span.Length)
            : null;

    /// <summary>The last stretch that begins at a place or before it.</summary>
    private TextSegment? Before(int offset)
    {
        int low = 0, high = Kept.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Kept[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : Kept[low - 1];
    }
}
