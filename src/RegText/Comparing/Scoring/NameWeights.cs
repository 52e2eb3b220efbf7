namespace RegText.Comparing;

/// <summary>How an item of which only the name is known is compared: by name and caption, the 章 and the order.</summary>
internal sealed record NameWeights
{
    /// <summary>The weights in use.</summary>
    public static readonly NameWeights Standard = new();

    /// <summary>Name and caption are alike.</summary>
    public double Name { get; init; } = 0.5;

    /// <summary>The text speaks of the name's matter.</summary>
    public double InText { get; init; } = 0.2;

    /// <summary>The titles of the groups are alike.</summary>
    public double Group { get; init; } = 0.15;

    /// <summary>Near places in the order of the two texts.</summary>
    public double Order { get; init; } = 0.15;

    /// <summary>The sum at which the probability is one half.</summary>
    public double Middle { get; init; } = 0.55;

    /// <summary>How steep the probability rises there.</summary>
    public double Slope { get; init; } = 12;

    /// <summary>The probability that an article answers an item.</summary>
    public double Probability(WeighedProvision item, WeighedProvision unit, double order)
    {
        var name = Math.Max(item.Heading.Cosine(unit.Heading), Likeness(item.Terms.HeadingPairs, unit.Terms.HeadingPairs));
        var sum = Name * name + InText * item.Matter.ShareIn(unit.Text) + Group * item.Group.Cosine(unit.Group) + Order * order;
        return 1 / (1 + Math.Exp(-Slope * (sum - Middle)));
    }

    /// <summary>Dice's coefficient.</summary>
    private static double Likeness(IReadOnlySet<int> a, IReadOnlySet<int> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
}
