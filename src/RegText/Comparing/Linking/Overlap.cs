using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>
/// Which words of two texts are the same: stretches of at least four characters that stand in both, offices being compared by role (保護管理者 and 情報管理者 are
/// one), wherever they stand. Linear.
/// </summary>
/// <param name="Shared">The words of the baseline that the other text has too, longest first.</param>
/// <param name="OnlyBaseline">Its words that the other text lacks, in order.</param>
/// <param name="OnlyUnit">The words that only the other text has, in order.</param>
/// <param name="OfBaseline">How much of the baseline's text is shared, 0 to 1.</param>
/// <param name="OfUnit">How much of the other text is shared, 0 to 1.</param>
public sealed record Overlap(ImmutableArray<string> Shared, ImmutableArray<string> OnlyBaseline, ImmutableArray<string> OnlyUnit, double OfBaseline, double OfUnit)
{
    private const int Shortest = 4;

    /// <summary>Shorter stretches say nothing to a reader.</summary>
    private const int ShortestShown = 4;

    /// <summary>Nothing is known, or nothing is shared.</summary>
    public static readonly Overlap None = new([], [], [], 0, 0);

    /// <summary>Compares two texts as printed.</summary>
    public static Overlap Of(string baseline, string unit) => Of(baseline, [unit]);

    /// <summary>Compares a text with several that answer it together.</summary>
    internal static Overlap Of(string baseline, IReadOnlyList<string> units)
    {
        var left = OverlapTokens.Of(ComparedText.Of(baseline));
        var right = units.Select(u => OverlapTokens.Of(ComparedText.Of(u))).ToList();
        var inLeft = left.Keys(Shortest).ToHashSet();
        var covered = left.Covered(right.SelectMany(r => r.Keys(Shortest)).ToHashSet(), Shortest);
        var others = right.Select(r => (Tokens: r, Covered: r.Covered(inLeft, Shortest))).ToList();
        var size = others.Sum(o => o.Tokens.Size(o.Covered, null));
        return new(
            [.. left.Stretches(covered, true).Where(s => s.Length >= ShortestShown).Distinct(StringComparer.Ordinal).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal)],
            [.. left.Stretches(covered, false)], [.. others.SelectMany(o => o.Tokens.Stretches(o.Covered, false))],
            left.Size(covered, null) is > 0 and var all ? (double)left.Size(covered, true) / all : 0,
            size > 0 ? (double)others.Sum(o => o.Tokens.Size(o.Covered, true)) / size : 0);
    }
}
