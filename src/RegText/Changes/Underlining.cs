namespace RegText.Changes;

/// <summary>What a house underlines: how much around a change, and from where on the whole text.</summary>
/// <param name="Manner">How much is taken around a change.</param>
/// <param name="WholeUnit">
/// The share of a text that must have changed for all of it to be taken as rewritten (SPEC B.4.1 step 6); 1 for never. It holds for
/// <see cref="UnderlineManner.Meaning"/> alone.
/// </param>
public readonly record struct Underlining(UnderlineManner Manner, double WholeUnit = Underlining.StandardWholeUnit)
{
    /// <summary>The share of SPEC B.4.</summary>
    public const double StandardWholeUnit = 0.6;
}
