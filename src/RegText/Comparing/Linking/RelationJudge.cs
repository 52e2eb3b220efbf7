namespace RegText.Comparing;

/// <summary>How the words of an article stand to those of the baseline.</summary>
internal static class RelationJudge
{
    /// <summary>A side of which this share is in the other is counted as wholly there: particles and offices differ between any two houses.</summary>
    private const double Whole = 0.85;

    /// <summary>The relation that the words show. 同趣旨 is never found here.</summary>
    public static LinkRelation Of(Provision baseline, Provision unit, Overlap overlap)
    {
        if (!baseline.HasText) return LinkRelation.None;
        if (string.Equals(ComparedText.Of(baseline.Text), ComparedText.Of(unit.Text), StringComparison.Ordinal)) return LinkRelation.Same;
        return (overlap.OfBaseline >= Whole, overlap.OfUnit >= Whole) switch
        {
            (true, false) => LinkRelation.Adds,
            (false, true) => LinkRelation.PartOnly,
            _ => LinkRelation.Overlaps,
        };
    }
}
