using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>How the words of an article stand to those of the baseline.</summary>
internal static class RelationJudge
{
    /// <summary>A side of which at least this share is in the other is the same but for particles.</summary>
    private const double Same = 0.96;

    /// <summary>A side of which less than this share is in the other has something of its own, however it is scattered.</summary>
    private const double Scattered = 0.75;

    /// <summary>Words of this length that only one side has say something of their own; shorter ones are other words for the same.</summary>
    private const int OwnWords = 7;

    /// <summary>The relation that the words show. 同趣旨 is never found here, and 同一 not where who, how strongly or when differs.</summary>
    public static LinkRelation Of(Provision baseline, Overlap overlap, ImmutableArray<WordingDifference> differences)
    {
        if (!baseline.HasText) return LinkRelation.None;
        if (overlap is { OfBaseline: >= Same, OfUnit: >= Same }) return differences.IsEmpty ? LinkRelation.Same : LinkRelation.Overlaps;
        var missing = overlap.OfBaseline < Scattered || overlap.OnlyBaseline.Any(w => w.Length >= OwnWords);
        var added = overlap.OfUnit < Scattered || overlap.OnlyUnit.Any(w => w.Length >= OwnWords);
        return (missing, added) switch
        {
            (true, false) => LinkRelation.PartOnly,
            (false, true) => LinkRelation.Adds,
            _ => LinkRelation.Overlaps,
        };
    }
}
