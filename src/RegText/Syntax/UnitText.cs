using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Syntax;

/// <summary>A stretch of a <see cref="UnitText"/> that stands in the source without a gap.</summary>
/// <param name="Start">Offset in <see cref="UnitText.Value"/>.</param>
/// <param name="Source">The same characters in the source.</param>
public readonly record struct TextSegment(int Start, TextSpan Source);

/// <summary>
/// Text of a unit in its printed form, wraps joined, with the map back to the source: one segment for each stretch that the source
/// holds without a break. Text that a program made (an applied amendment, a test) has no segments.
/// </summary>
public sealed class UnitText
{
    /// <summary>No text.</summary>
    public static readonly UnitText Empty = new("");

    /// <summary>Makes a text without a source.</summary>
    public UnitText(string value)
        : this(value, [])
    {
    }

    /// <summary>Makes a text whose characters stand in the source at <paramref name="segments"/>, in order and without overlap.</summary>
    public UnitText(string value, ImmutableArray<TextSegment> segments)
    {
        Value = value;
        Segments = segments;
    }

    /// <summary>The characters, as printed.</summary>
    public string Value { get; }

    /// <summary>Where they stand in the source.</summary>
    public ImmutableArray<TextSegment> Segments { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Value.Length;

    /// <summary>Whether there is no character.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>From the first to the last character in the source, or null when there is no source.</summary>
    public TextSpan? Span =>
        Segments.IsEmpty ? null : TextSpan.FromBounds(Segments[0].Source.Start, Segments[^1].Source.End);

    /// <summary>
    /// The source span of a part of the text; breaks between its segments lie inside it. Null when there is no source.
    /// </summary>
    public TextSpan? SourceOf(TextSpan part)
    {
        if (Segments.IsEmpty) return null;
        return TextSpan.FromBounds(SourceOffset(part.Start), part.Length == 0 ? SourceOffset(part.Start) : SourceOffset(part.End - 1) + 1);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private int SourceOffset(int offset)
    {
        int low = 0, high = Segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Segments[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return Segments[low].Source.Start + (offset - Segments[low].Start);
    }
}
