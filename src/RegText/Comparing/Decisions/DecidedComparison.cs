using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>
/// Applies decisions to a comparison. A decision finds its item and its article by number; where the number now has another text, by the hash of the text it was made about,
/// so that it survives renumbering. Where that text is nowhere, the decision stands at the number and is marked 要再確認.
/// </summary>
public static class DecidedComparison
{
    /// <summary>A matrix with decisions, and what could not be followed.</summary>
    public static (ComparisonMatrix Matrix, ImmutableArray<DecisionProblem> Problems) Apply(ComparisonMatrix matrix, ImmutableArray<LinkDecision> decisions)
    {
        var problems = new List<DecisionProblem>();
        var known = matrix.Documents.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(decisions.Where(d => !known.Contains(d.Document)).Select(d => new DecisionProblem(d.Line, $"文書「{d.Document}」は、今回の比較にありません。")));
        var documents = matrix.Documents
            .Select(d => d with { Comparison = Apply(matrix.Baseline.Items, d.Comparison, decisions.Where(x => string.Equals(x.Document, d.Id, StringComparison.Ordinal)), problems) });
        return (matrix with { Documents = [.. documents] }, [.. problems.OrderBy(p => p.Line)]);
    }

    private static RegulationComparison Apply(ImmutableArray<Provision> items, RegulationComparison comparison, IEnumerable<LinkDecision> decisions, List<DecisionProblem> problems)
    {
        var links = comparison.Links.ToList();
        var rejected = new List<ProvisionLink>();
        var split = new HashSet<(Provision, Provision)>();
        foreach (var decision in decisions)
        {
            var item = Find(items, decision.Baseline, decision.BaselineFingerprint);
            var unit = Find(comparison.Units, decision.Unit, decision.UnitFingerprint);
            if (item is null || unit is null)
            {
                problems.Add(new(decision.Line, item is null ? $"基準の項目「{decision.Baseline}」がありません。番号を確認してください。" : $"条項「{decision.Unit}」がありません。番号を確認してください。"));
                continue;
            }
            var applied = new AppliedDecision(decision, item.Value.IsChanged || unit.Value.IsChanged);
            var at = links.FindIndex(l => ReferenceEquals(l.Baseline, item.Value.Provision) && ReferenceEquals(l.Unit, unit.Value.Provision));
            var link = (at < 0 ? ProvisionLink.ByPerson(item.Value.Provision, unit.Value.Provision) : links[at]) with { Decision = applied };
            if (decision.Kind == DecisionKind.Reject && !applied.IsStale)
            {
                rejected.Add(link);
                if (at >= 0) links.RemoveAt(at);
                continue;
            }
            link = link with { Relation = decision.Relation ?? link.Relation, UnitPart = unit.Value.Part.Length > 0 ? unit.Value.Part : link.UnitPart };
            // The first part of a split takes the place of the whole; the others follow it.
            if (at < 0 || (decision.Kind == DecisionKind.Split && !split.Add((link.Baseline, link.Unit)))) links.Add(link);
            else links[at] = link;
        }
        return comparison.With(items, links, rejected);
    }

    /// <summary>A provision by its number and the hash of its text; the part that the name goes on with.</summary>
    private static (Provision Provision, string Part, bool IsChanged)? Find(ImmutableArray<Provision> provisions, string name, string fingerprint)
    {
        var named = provisions.Where(p => IsIn(p, name)).MaxBy(p => p.Id.Length);
        var part = named is null ? PartOf(name) : name[named.Id.Length..];
        if (named is not null && (fingerprint.Length == 0 || string.Equals(named.Fingerprint, fingerprint, StringComparison.Ordinal))) return (named, part, false);
        if (provisions.FirstOrDefault(p => string.Equals(p.Fingerprint, fingerprint, StringComparison.Ordinal)) is { } moved) return (moved, part, false);
        return named is null ? null : (named, part, true);
    }

    private static bool IsIn(Provision provision, string name) =>
        name.StartsWith(provision.Id, StringComparison.Ordinal) && (name.Length == provision.Id.Length || name[provision.Id.Length] == '第' || (provision.Id[0] == 'G' && name[provision.Id.Length] == 'の'));

    /// <summary>第2項 of 第10条第2項, where there is no 第10条 any more.</summary>
    private static string PartOf(string name) => name.IndexOf('条', StringComparison.Ordinal) is >= 0 and var end && name.IndexOf('第', end) is >= 0 and var start ? name[start..] : "";
}
