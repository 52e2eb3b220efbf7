using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>From the texts of one tree, by their places in its source, to the same texts of another, and their places in that one's.</summary>
internal sealed class SourcePlaces
{
    private readonly List<(TextSpan Source, int Start, UnitText Own, UnitText Other)> _segments = [];

    /// <summary>Pairs the texts of regulations that are the same, one by one.</summary>
    public SourcePlaces(ImmutableArray<Instrument> own, ImmutableArray<Instrument> other)
    {
        for (var i = 0; i < Math.Min(own.Length, other.Length); i++)
            foreach (var (text, same) in TextsOf.Instrument(own[i]).Zip(TextsOf.Instrument(other[i])))
                foreach (var segment in text.Segments)
                    if (segment.Source.Length > 0 && !same.Segments.IsEmpty) _segments.Add((segment.Source, segment.Start, text, same));
        _segments.Sort((a, b) => a.Source.Start.CompareTo(b.Source.Start));
    }

    /// <summary>The same words in the other source, or the beginning of the next text where they are no part of one.</summary>
    public TextSpan? Find(TextSpan span)
    {
        if (_segments.Count == 0) return null;
        if (First(span.Start) is not { } at) return _segments[^1].Other.Span;
        var (source, start, own, other) = _segments[at];
        if (!string.Equals(own.Value, other.Value, StringComparison.Ordinal)) return other.Span;
        if (source.Start >= span.End) return other.SourceOf(new(start, 1));
        if (other.SourceOf(new(start + Math.Max(0, span.Start - source.Start), span.Length == 0 ? 0 : 1)) is not { } place) return null;
        // Label and text are two texts of one line.
        for (; at < _segments.Count && _segments[at].Source.Start < span.End; at++)
        {
            (source, start, own, other) = _segments[at];
            var last = start + Math.Min(source.Length, span.End - source.Start) - 1;
            if (last < other.Length && other.SourceOf(new(last, 1)) is { } end && end.End > place.Start) place = place.Union(end);
        }
        return place;
    }

    /// <summary>The first stretch that ends behind a place; null behind the last.</summary>
    private int? First(int offset)
    {
        int low = 0, high = _segments.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_segments[middle].Source.End <= offset) low = middle + 1;
            else high = middle;
        }
        return low == _segments.Count ? null : low;
    }
}
