using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>A provision that has no partner.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Nearest">What came nearest, below what counts as a candidate; null where there is nothing on the other side.</param>
public sealed record Gap(Provision Provision, RunnerUp? Nearest);

/// <summary>One regulation against a baseline.</summary>
/// <param name="Links">The links, in the order of the baseline, the main one first.</param>
/// <param name="Missing">Items of the baseline that no article answers.</param>
/// <param name="Added">Articles that answer no item.</param>
public sealed record RegulationComparison(ImmutableArray<ProvisionLink> Links, ImmutableArray<Gap> Missing, ImmutableArray<Gap> Added)
{
    /// <summary>The links of an item, the main one first.</summary>
    public IEnumerable<ProvisionLink> Of(Provision item) => Links.Where(l => ReferenceEquals(l.Baseline, item));

    /// <summary>How much of the words of an item its articles have together, 0 to 1; null where only its name is known.</summary>
    public double? Coverage(Provision item)
    {
        if (!item.HasText) return null;
        var units = Of(item).Select(l => l.Unit.Text).ToList();
        return units.Count == 0 ? 0 : Overlap.Of(item.Text, units).OfBaseline;
    }
}
