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
    /// <summary>All articles of the regulation.</summary>
    public ImmutableArray<Provision> Units { get; init; } = [];

    /// <summary>Links that a person rejected.</summary>
    public ImmutableArray<ProvisionLink> Rejected { get; init; } = [];

    /// <summary>The same regulation with other links: in the order of the baseline, and what has no partner counted anew.</summary>
    internal RegulationComparison With(ImmutableArray<Provision> items, IReadOnlyList<ProvisionLink> links, IReadOnlyList<ProvisionLink> rejected)
    {
        var (linkedItems, linkedUnits) = (Set(links.Select(l => l.Baseline)), Set(links.Select(l => l.Unit)));
        return this with
        {
            Links = [.. items.SelectMany(i => links.Where(l => ReferenceEquals(l.Baseline, i)))],
            Rejected = [.. rejected],
            Missing = [.. items.Where(i => !linkedItems.Contains(i)).Select(i => Missing.FirstOrDefault(g => ReferenceEquals(g.Provision, i)) ?? new Gap(i, Nearest(i, null)))],
            Added = [.. Units.Where(u => !linkedUnits.Contains(u)).Select(u => Added.FirstOrDefault(g => ReferenceEquals(g.Provision, u)) ?? new Gap(u, Nearest(null, u)))],
        };

        static HashSet<Provision> Set(IEnumerable<Provision> provisions) => new(provisions, ReferenceEqualityComparer.Instance);
    }

    /// <summary>The rejected candidate of a provision.</summary>
    private RunnerUp? Nearest(Provision? item, Provision? unit) =>
        Links.Where(l => ReferenceEquals(l.Baseline, item) || ReferenceEquals(l.Unit, unit)).MaxBy(l => l.Score) is { } link ? new(item is null ? link.Baseline : link.Unit, link.Score) : null;

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
