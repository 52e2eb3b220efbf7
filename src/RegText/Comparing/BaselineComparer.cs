using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>Compares regulations with one baseline, whose words are counted once. Immutable: any number of regulations may be compared at the same time.</summary>
public sealed class BaselineComparer
{
    /// <summary>A part with this share of what the whole has in common stands for the whole.</summary>
    private const double AllOfIt = 0.9;

    private readonly Weights _weights;
    private readonly ImmutableArray<ProvisionTerms> _baseline;

    /// <summary>Makes a comparer.</summary>
    /// <param name="baseline">The provisions of the baseline.</param>
    public BaselineComparer(ImmutableArray<Provision> baseline)
        : this(baseline, Weights.Standard)
    {
    }

    internal BaselineComparer(ImmutableArray<Provision> baseline, Weights weights)
    {
        (Baseline, _weights) = (baseline, weights);
        _baseline = [.. baseline.Select(ProvisionTerms.Of)];
    }

    /// <summary>The provisions of the baseline.</summary>
    public ImmutableArray<Provision> Baseline { get; }

    /// <summary>Compares a regulation.</summary>
    public RegulationComparison Compare(ImmutableArray<Provision> units)
    {
        var table = PairTable.Of(_baseline, [.. units.Select(ProvisionTerms.Of)]);
        var scores = Scores(table);
        var main = Aligner.MainPairs(scores, GroupsOf(Baseline), GroupsOf(units), _weights.Linked);
        var links = ImmutableArray.CreateBuilder<ProvisionLink>();
        for (var i = 0; i < Baseline.Length; i++)
        {
            var found = Enumerable.Range(0, units.Length).Where(j => IsLink(scores, i, j, main)).ToList();
            links.AddRange(found.OrderByDescending(j => main.Contains((i, j))).ThenByDescending(j => scores[i, j]).ThenBy(j => j)
                .Select(j => Link(table, scores, i, j, main.Contains((i, j)))));
        }
        // What came nearest is told of everything that has no partner.
        var nothing = new RegulationComparison(
            [], [.. Baseline.Select((item, i) => new Gap(item, Best(units.Length, j => (units[j], scores[i, j]))))],
            [.. units.Select((unit, j) => new Gap(unit, Best(Baseline.Length, i => (Baseline[i], scores[i, j]))))]) { Units = units };
        return nothing.With(Baseline, links, []);
    }

    private double[,] Scores(PairTable table)
    {
        var scores = new double[table.Left.Length, table.Right.Length];
        for (var i = 0; i < table.Left.Length; i++)
            for (var j = 0; j < table.Right.Length; j++)
                scores[i, j] = Baseline[i].HasText
                    ? table[i, j].Probability(_weights)
                    : NameWeights.Standard.Probability(table.Left[i], table.Right[j], table.Order(i, j));
        return scores;
    }

    /// <summary>Any article that is probable enough; where only a name is known, which fits many articles a little, the main one or the most probable.</summary>
    private bool IsLink(double[,] scores, int i, int j, ImmutableHashSet<(int, int)> main)
    {
        if (scores[i, j] < _weights.Linked) return false;
        if (Baseline[i].HasText || main.Contains((i, j))) return true;
        return Enumerable.Range(0, scores.GetLength(1)).All(k => scores[i, k] <= scores[i, j]) && !Enumerable.Range(0, scores.GetLength(1)).Any(k => main.Contains((i, k)));
    }

    private ProvisionLink Link(PairTable table, double[,] scores, int i, int j, bool isMain)
    {
        var (item, unit) = (Baseline[i], table.Right[j].Terms.Provision);
        var overlap = item.HasText ? Overlap.Of(item.Text, unit.Text) : Overlap.None;
        var runnerUp = Best(table.Right.Length, k => (table.Right[k].Terms.Provision, k == j ? -1 : scores[i, k]));
        var evidence = LinkEvidence.Of(item, unit, overlap, Matters(table.Left[i].Terms, table.Right[j].Terms), runnerUp is { Score: < 0 } ? null : runnerUp);
        var link = new ProvisionLink(item, unit, scores[i, j], Band(table, scores, i, j)) { IsMain = isMain, Evidence = evidence };
        if (!item.HasText || !unit.HasText) return link;
        var (left, right) = table[i, j].Parts;
        var differences = DifferenceFinder.Find(item.Parts[left], unit.Parts[right]);
        return link with
        {
            BaselinePart = SaysAll(overlap.OfUnit, item.Parts[left], p => Overlap.Of(p, unit.Text).OfUnit),
            UnitPart = SaysAll(overlap.OfBaseline, unit.Parts[right], p => Overlap.Of(item.Text, p).OfBaseline),
            Differences = differences, Relation = RelationJudge.Of(item, overlap, differences),
        };
    }

    /// <summary>The name of a part that alone has nearly all that the whole shares with the other side; empty where the whole is meant.</summary>
    private static string SaysAll(double whole, ProvisionPart part, Func<string, double> share) =>
        part.Place.Length > 0 && share(part.Text) >= AllOfIt * whole ? part.Place : "";

    private LinkBand Band(PairTable table, double[,] scores, int i, int j)
    {
        var isCertain = Baseline[i].HasText
            ? scores[i, j] >= _weights.Certain && table[i, j].Wording >= _weights.CertainWording
            : scores[i, j] >= _weights.Linked && string.Equals(ComparedText.Of(Baseline[i].Heading), ComparedText.Of(table.Right[j].Terms.Provision.Heading), StringComparison.Ordinal);
        return isCertain ? LinkBand.Certain : LinkBand.ToCheck;
    }

    private static ImmutableArray<string> Matters(ProvisionTerms a, ProvisionTerms b)
    {
        var left = a.Text.All.Concat(a.Heading.All).Select(t => t.Key).Where(t => t.Kind == TermKind.Concept).ToHashSet();
        return [.. b.Text.All.Concat(b.Heading.All).Select(t => t.Key).Where(left.Contains).Select(t => t.Name).Distinct().Order(StringComparer.Ordinal)];
    }

    private static RunnerUp? Best(int count, Func<int, (Provision Unit, double Score)> candidate)
    {
        RunnerUp? best = null;
        for (var k = 0; k < count; k++)
            if (candidate(k) is var (unit, score) && (best is null || score > best.Score)) best = new(unit, score);
        return best;
    }

    private static List<string> GroupsOf(ImmutableArray<Provision> provisions) => [.. provisions.Select(p => p.Groups.FirstOrDefault() ?? "")];
}
