using System.Collections.Immutable;
using System.Text;
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
    /// <summary>Not made (default) where the text stands in one stretch, as almost every text does: then <see cref="_stretch"/> says all.</summary>
    private readonly ImmutableArray<TextSegment> _segments;
    private readonly TextSpan _stretch;

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
        _segments = segments.IsDefault ? [] : segments;
    }

    /// <summary>Makes a text that stands in the source in one stretch of the same length.</summary>
    internal UnitText(string value, TextSpan stretch)
    {
        Value = value;
        _stretch = stretch;
    }

    /// <summary>The characters, as printed.</summary>
    public string Value { get; }

    /// <summary>Where they stand in the source.</summary>
    public ImmutableArray<TextSegment> Segments => Stretch is { } stretch ? [new(0, stretch)] : _segments;

    /// <summary>The only stretch of the source that the text stands in; null where there are more, or none.</summary>
    internal TextSpan? Stretch => _segments.IsDefault ? _stretch : null;

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Value.Length;

    /// <summary>Whether there is no character.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>From the first to the last character in the source, or null when there is no source.</summary>
    public TextSpan? Span =>
        Stretch is { } stretch ? stretch
        : _segments.IsEmpty ? null
        : TextSpan.FromBounds(_segments[0].Source.Start, _segments[^1].Source.End);

    /// <summary>
    /// The source span of a part of the text; breaks between its segments lie inside it. Null when there is no source.
    /// </summary>
    public TextSpan? SourceOf(TextSpan part)
    {
        if (Stretch is null && _segments.IsEmpty) return null;
        return TextSpan.FromBounds(SourceOffset(part.Start), part.Length == 0 ? SourceOffset(part.Start) : SourceOffset(part.End - 1) + 1);
    }

    /// <summary>A part of the text, with its places in the source.</summary>
    public UnitText Slice(TextSpan part)
    {
        if (part.Start == 0 && part.Length == Length) return this;
        if (part.Length == 0) return Empty;
        var value = Value.Substring(part.Start, part.Length);
        if (Stretch is { } stretch) return new(value, new TextSpan(stretch.Start + part.Start, part.Length));
        var segments = ImmutableArray.CreateBuilder<TextSegment>();
        for (var i = _segments.IsEmpty ? 0 : SegmentAt(part.Start); i < _segments.Length && _segments[i].Start < part.End; i++)
        {
            var segment = _segments[i];
            var start = Math.Max(segment.Start, part.Start);
            var end = Math.Min(segment.Start + segment.Source.Length, part.End);
            segments.Add(new(start - part.Start, new(segment.Source.Start + start - segment.Start, end - start)));
        }
        return new(value, segments.ToImmutable());
    }

    /// <summary>Everything from <paramref name="start"/>.</summary>
    public UnitText From(int start) => Slice(TextSpan.FromBounds(start, Length));

    /// <summary>The texts one behind the other, without a separator. Segments that touch in the source become one.</summary>
    public static UnitText Join(IReadOnlyList<UnitText> texts)
    {
        if (texts.Count == 0) return Empty;
        if (texts.Count == 1) return texts[0];
        var value = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<TextSegment>();
        foreach (var text in texts)
        {
            foreach (var segment in text.Segments)
            {
                var touches = segments.Count > 0 && segments[^1].Source.End == segment.Source.Start;
                if (touches) segments[^1] = segments[^1] with { Source = segments[^1].Source.Union(segment.Source) };
                else segments.Add(new(value.Length + segment.Start, segment.Source));
            }
            value.Append(text.Value);
        }
        return new(value.ToString(), segments.ToImmutable());
    }

    /// <summary>The text without white space of any width.</summary>
    public UnitText WithoutWhiteSpace()
    {
        if (!Value.AsSpan().ContainsWhiteSpace()) return this;
        var parts = new List<UnitText>();
        var start = 0;
        for (var i = 0; i <= Length; i++)
        {
            if (i < Length && !WhiteSpace.Is(Value[i])) continue;
            if (i > start) parts.Add(Slice(TextSpan.FromBounds(start, i)));
            start = i + 1;
        }
        return Join(parts);
    }

    /// <summary>The text without white space at its ends.</summary>
    public UnitText Trim()
    {
        int start = 0, end = Length;
        while (start < end && WhiteSpace.Is(Value[start])) start++;
        while (end > start && WhiteSpace.Is(Value[end - 1])) end--;
        return Slice(TextSpan.FromBounds(start, end));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private int SourceOffset(int offset)
    {
        if (Stretch is { } stretch) return stretch.Start + offset;
        var segment = _segments[SegmentAt(offset)];
        return segment.Source.Start + (offset - segment.Start);
    }

    private int SegmentAt(int offset)
    {
        int low = 0, high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
