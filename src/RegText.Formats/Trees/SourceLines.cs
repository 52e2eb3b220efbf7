using RegText.Text;

namespace RegText.Formats.Trees;

/// <summary>The lines that a span covers, from 1.</summary>
internal readonly record struct SourceLines(int First, int Last)
{
    /// <summary>The lines of a span; null where a unit has no source.</summary>
    public static SourceLines? Of(SourceText source, TextSpan? span) =>
        span is { } place && place.End <= source.Content.Length
            ? new(source.Position(place.Start).Line, source.Position(Math.Max(place.Start, place.End - 1)).Line)
            : null;
}
