using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>
/// Chooses for each provision its main partner: in order inside matched 章 (dynamic programming), then the best assignment of what is left. Other
/// pairs may be links too; this says which one a reader looks at first.
/// </summary>
internal static class Aligner
{
    /// <summary>The main pairs, one to one.</summary>
    /// <param name="scores">Probabilities.</param>
    /// <param name="left">The 章 of each provision of the baseline.</param>
    /// <param name="right">The 章 of each article.</param>
    /// <param name="least">Pairs below this probability are none.</param>
    public static ImmutableHashSet<(int Left, int Right)> MainPairs(double[,] scores, IReadOnlyList<string> left, IReadOnlyList<string> right, double least)
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var (a, b) in MatchedGroups(scores, RunsOf(left), RunsOf(right), least)) pairs.UnionWith(InOrder(scores, a, b, least));
        var freeLeft = Enumerable.Range(0, left.Count).Except(pairs.Select(p => p.Item1)).ToList();
        var freeRight = Enumerable.Range(0, right.Count).Except(pairs.Select(p => p.Item2)).ToList();
        pairs.UnionWith(Assignment.Best(freeLeft.Count, freeRight.Count, (a, b) => Gain(scores[freeLeft[a], freeRight[b]], least)).Select(p => (freeLeft[p.Row], freeRight[p.Column])));
        return [.. pairs];
    }

    /// <summary>The stretches of provisions below one heading.</summary>
    private static List<Range> RunsOf(IReadOnlyList<string> groups)
    {
        var runs = new List<Range>();
        for (var i = 0; i < groups.Count;)
        {
            var end = i + 1;
            while (end < groups.Count && string.Equals(groups[i], groups[end], StringComparison.Ordinal)) end++;
            runs.Add(i..end);
            i = end;
        }
        return runs;
    }

    /// <summary>Pairs of 章, each at most once, those first whose provisions have most in common.</summary>
    private static IEnumerable<(Range Left, Range Right)> MatchedGroups(double[,] scores, List<Range> left, List<Range> right, double least)
    {
        var (usedLeft, usedRight) = (new HashSet<Range>(), new HashSet<Range>());
        var pairs = from a in left
                    from b in right
                    let common = Common(scores, a, b, least)
                    where common > 0
                    orderby common descending, a.Start.Value, b.Start.Value
                    select (a, b);
        foreach (var (a, b) in pairs)
            if (!usedLeft.Contains(a) && !usedRight.Contains(b))
            {
                usedLeft.Add(a);
                usedRight.Add(b);
                yield return (a, b);
            }
    }

    private static double Common(double[,] scores, Range left, Range right, double least)
    {
        var sum = 0.0;
        for (var i = left.Start.Value; i < left.End.Value; i++)
        {
            var best = 0.0;
            for (var j = right.Start.Value; j < right.End.Value; j++) best = Math.Max(best, scores[i, j]);
            if (best >= least) sum += best;
        }
        return sum;
    }

    /// <summary>The pairs of two stretches that do not cross and have the greatest sum.</summary>
    private static IEnumerable<(int, int)> InOrder(double[,] scores, Range left, Range right, double least)
    {
        var (i0, j0) = (left.Start.Value, right.Start.Value);
        var (n, m) = (left.End.Value - i0, right.End.Value - j0);
        var best = new double[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
            for (var j = m - 1; j >= 0; j--)
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), Of(i, j) + best[i + 1, j + 1]);
        for (int i = 0, j = 0; i < n && j < m;)
        {
            if (Of(i, j) > 0 && best[i, j] <= Of(i, j) + best[i + 1, j + 1]) yield return (i0 + i++, j0 + j++);
            else if (best[i, j] <= best[i + 1, j]) i++;
            else j++;
        }

        double Of(int i, int j) => Gain(scores[i0 + i, j0 + j], least);
    }

    private static double Gain(double score, double least) => score >= least ? score : 0;
}
