using System.Collections.Immutable;
using RegText.Comparing;

namespace RegText.Tests.Comparing.Figures;

/// <summary>What RegText is measured against: a baseline of forty lines, captions alone, and BM25.</summary>
internal static class PlainMethods
{
    /// <summary>0.6 × cosine of pairs of characters + 0.3 × likeness of captions + 0.1 × place; the best each way, from 0.3 on.</summary>
    public static IEnumerable<(string, string)> FortyLines(AlignmentGold pair)
    {
        var table = Table(pair);
        return BestEachWay(pair, 0.3, (i, j) => 0.6 * table[i, j].Wording + 0.3 * Captions(table, i, j) + 0.1 * table[i, j].Order);
    }

    /// <summary>Dice's coefficient of the captions' pairs of characters, the best each way, from 0.3 on.</summary>
    public static IEnumerable<(string, string)> HeadingOnly(AlignmentGold pair)
    {
        var table = Table(pair);
        return BestEachWay(pair, 0.3, (i, j) => Captions(table, i, j));
    }

    /// <summary>BM25 (k1 = 1.2, b = 0.75) of pairs of characters in both directions, each measured by what a text scores with itself; the best each way, from 0.15 on.</summary>
    public static IEnumerable<(string, string)> Bm25(AlignmentGold pair)
    {
        var table = Table(pair);
        var (left, right) = (table.Left.Select(p => p.Terms.Pairs).ToList(), table.Right.Select(p => p.Terms.Pairs).ToList());
        var all = left.Concat(right).ToList();
        var average = all.Average(d => d.Values.Sum());
        var frequency = all.SelectMany(d => d.Keys).CountBy(k => k).ToDictionary(c => c.Key, c => c.Value);
        double Points(IReadOnlyDictionary<int, int> query, IReadOnlyDictionary<int, int> document) => query.Keys.Where(document.ContainsKey).Sum(k =>
            Math.Log(1 + (all.Count - frequency[k] + 0.5) / (frequency[k] + 0.5)) * document[k] * 2.2 / (document[k] + 1.2 * (0.25 + 0.75 * document.Values.Sum() / average)));
        var (ofLeft, ofRight) = (left.Select(d => Points(d, d)).ToList(), right.Select(d => Points(d, d)).ToList());
        return BestEachWay(pair, 0.15, (i, j) => (Points(left[i], right[j]) / ofLeft[i] + Points(right[j], left[i]) / ofRight[j]) / 2);
    }

    /// <summary>RegText with given weights.</summary>
    public static IEnumerable<(string, string)> RegText(AlignmentGold pair, Weights weights) =>
        new BaselineComparer([.. pair.Left], weights).Compare([.. pair.Right]).Links.Select(l => (l.Baseline.Id, l.Unit.Id));

    /// <summary>All pairs whose answer counts, with their features.</summary>
    public static IEnumerable<(double[] Features, bool Answer)> Examples(AlignmentGold pair, Func<Provision, bool>? isTaken = null)
    {
        var table = Table(pair);
        for (var i = 0; i < pair.Left.Count; i++)
            for (var j = 0; j < pair.Right.Count && isTaken?.Invoke(pair.Left[i]) is not false; j++)
                if (!pair.Links.TryGetValue((pair.Left[i].Id, pair.Right[j].Id), out var counts)) yield return (table[i, j].ToArray(), false);
                else if (counts) yield return (table[i, j].ToArray(), true);
    }

    /// <summary>Weights fitted on pairs.</summary>
    public static Weights Fitted(params AlignmentGold[] pairs) => Weights.Standard.With(LogisticFit.Fit([.. pairs.SelectMany(p => Examples(p))]));

    private static PairTable Table(AlignmentGold pair) => PairTable.Of([.. pair.Left.Select(ProvisionTerms.Of)], [.. pair.Right.Select(ProvisionTerms.Of)]);

    private static double Captions(PairTable table, int i, int j)
    {
        var (a, b) = (table.Left[i].Terms.HeadingPairs, table.Right[j].Terms.HeadingPairs);
        return a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }

    private static HashSet<(string, string)> BestEachWay(AlignmentGold pair, double least, Func<int, int, double> score)
    {
        var (rows, columns) = (Enumerable.Range(0, pair.Left.Count).ToImmutableArray(), Enumerable.Range(0, pair.Right.Count).ToImmutableArray());
        var best = rows.Select(i => (i, j: columns.MaxBy(j => score(i, j)))).Concat(columns.Select(j => (i: rows.MaxBy(i => score(i, j)), j)));
        return [.. best.Where(p => score(p.i, p.j) >= least).Select(p => (pair.Left[p.i].Id, pair.Right[p.j].Id))];
    }
}
