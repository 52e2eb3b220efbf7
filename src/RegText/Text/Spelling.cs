namespace RegText.Text;

/// <summary>Finds what somebody probably meant to type.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate that differs in the fewest letters, the first among equals, whatever its case; null when none is near enough to have been meant.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) =>
        candidates.MinBy(c => Distance(word, c)) is { } nearest && Distance(word, nearest) <= 1 + nearest.Length / 3 ? nearest : null;

    /// <summary>「標準」ではありませんか。 of the nearest candidate; empty when there is none.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) => Nearest(word, candidates) is { } nearest ? $"「{nearest}」ではありませんか。" : "";

    /// <summary>How many letters must be added, taken out or replaced (Levenshtein). Words count up to 100 letters.</summary>
    public static int Distance(string a, string b)
    {
        var left = a.AsSpan(0, Math.Min(a.Length, 100));
        var right = b.AsSpan(0, Math.Min(b.Length, 100));
        var costs = new int[right.Length + 1];
        for (var j = 0; j < costs.Length; j++) costs[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(replaced, Math.Min(costs[j], costs[j - 1]) + 1);
            }
        }
        return costs[right.Length];
    }
}
