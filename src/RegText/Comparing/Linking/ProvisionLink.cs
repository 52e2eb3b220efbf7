using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>How sure a link is.</summary>
public enum LinkBand
{
    /// <summary>確実: matters and words agree, and no other candidate is near.</summary>
    Certain,

    /// <summary>要確認: a person has to look.</summary>
    ToCheck,
}

/// <summary>How an article stands to what the baseline asks. What is found by itself is about the words (文言上の候補), never a legal conclusion.</summary>
public enum LinkRelation
{
    /// <summary>同一: the same words.</summary>
    Same,

    /// <summary>同趣旨: other words, the same sense. Only a person says so.</summary>
    SamePurport,

    /// <summary>一部のみ規定: it has a part of what the baseline says, and little else.</summary>
    PartOnly,

    /// <summary>上乗せ・追加: it has what the baseline says, and more.</summary>
    Adds,

    /// <summary>一部重複: each says something that the other does not.</summary>
    Overlaps,

    /// <summary>候補なし, or that the baseline's item has only a name, so that there is nothing to compare.</summary>
    None,
}

/// <summary>The Japanese words for bands and relations, as all reports print them.</summary>
public static class LinkWords
{
    /// <summary>What every automatic result is.</summary>
    public const string Candidate = "文言上の候補";

    /// <summary>No article answers.</summary>
    public const string NoCandidate = "候補なし";

    /// <summary>The word for a band.</summary>
    public static string Of(LinkBand band) => band == LinkBand.Certain ? "確実" : "要確認";

    /// <summary>The word for a relation.</summary>
    public static string Of(LinkRelation relation) => relation switch
    {
        LinkRelation.Same => "同一",
        LinkRelation.SamePurport => "同趣旨",
        LinkRelation.PartOnly => "一部のみ規定",
        LinkRelation.Adds => "上乗せ・追加",
        LinkRelation.Overlaps => "一部重複",
        _ => "項目名のみ",
    };

    /// <summary>The relation of a word; null where it is none.</summary>
    public static LinkRelation? RelationOf(string word) =>
        Enum.GetValues<LinkRelation>().Where(r => r != LinkRelation.None && string.Equals(Of(r), word, StringComparison.Ordinal)).Select(r => (LinkRelation?)r).FirstOrDefault();
}

/// <summary>A difference that matters, in both texts.</summary>
/// <param name="Kind">主体, 義務の強さ, 数値・期間, 条件, 例外.</param>
/// <param name="Baseline">The words of the baseline; 「なし」 where it has none.</param>
/// <param name="Unit">The words of the article; 「なし」 where it has none.</param>
public sealed record WordingDifference(string Kind, string Baseline, string Unit);

/// <summary>Another candidate.</summary>
/// <param name="Unit">The article.</param>
/// <param name="Score">Its probability.</param>
public sealed record RunnerUp(Provision Unit, double Score);

/// <summary>Why two provisions are linked.</summary>
/// <param name="Overlap">The words that are shared, and those that are not.</param>
/// <param name="Matters">The matters (terms of the thesaurus) that both speak of.</param>
/// <param name="RunnerUp">The next candidate of the baseline's provision; null where there is none.</param>
public sealed record LinkEvidence(Overlap Overlap, ImmutableArray<string> Matters, RunnerUp? RunnerUp)
{
    /// <summary>The laws that both cite.</summary>
    public ImmutableArray<string> Laws { get; init; } = [];

    /// <summary>The terms that both regulations define and both provisions use.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>The evidence of a pair.</summary>
    internal static LinkEvidence Of(Provision baseline, Provision unit, Overlap overlap, ImmutableArray<string> matters, RunnerUp? runnerUp) =>
        new(overlap, matters, runnerUp) { Laws = Shared(baseline.Laws, unit.Laws), Terms = Shared(baseline.Terms, unit.Terms) };

    private static ImmutableArray<string> Shared(ImmutableArray<string> a, ImmutableArray<string> b) => [.. a.Intersect(b, StringComparer.Ordinal)];
}

/// <summary>An article that answers an item of the baseline, by its words.</summary>
/// <param name="Baseline">The item.</param>
/// <param name="Unit">The article.</param>
/// <param name="Score">The probability, 0 to 1.</param>
/// <param name="Band">How sure.</param>
public sealed record ProvisionLink(Provision Baseline, Provision Unit, double Score, LinkBand Band)
{
    /// <summary>Whether each is the other's main partner.</summary>
    public bool IsMain { get; init; }

    /// <summary>The part of the item that is answered: 第2項; empty for the whole, or the only part.</summary>
    public string BaselinePart { get; init; } = "";

    /// <summary>The part of the article that answers: 第2項第1号.</summary>
    public string UnitPart { get; init; } = "";

    /// <summary>The relation of the words.</summary>
    public LinkRelation Relation { get; init; } = LinkRelation.None;

    /// <summary>Differences that matter.</summary>
    public ImmutableArray<WordingDifference> Differences { get; init; } = [];

    /// <summary>The evidence.</summary>
    public LinkEvidence Evidence { get; init; } = new(Overlap.None, [], null);

    /// <summary>What a person decided; null where nobody did.</summary>
    public AppliedDecision? Decision { get; init; }

    /// <summary>文言上の候補, or what a person decided: 確定（山田、2026-11-20）.</summary>
    public string Status => Decision?.ToString() ?? LinkWords.Candidate;

    /// <summary>A link that a person makes where none was found.</summary>
    internal static ProvisionLink ByPerson(Provision baseline, Provision unit)
    {
        var overlap = baseline.HasText ? Overlap.Of(baseline.Text, unit.Text) : Overlap.None;
        var differences = baseline.HasText && unit.HasText ? DifferenceFinder.Find(baseline.Parts[0], unit.Parts[0]) : [];
        return new(baseline, unit, 0, LinkBand.ToCheck) { Evidence = LinkEvidence.Of(baseline, unit, overlap, [], null), Differences = differences, Relation = RelationJudge.Of(baseline, overlap, differences) };
    }

    /// <summary>The article with its part: 第14条第6号.</summary>
    public string UnitPlace => Unit.Id + UnitPart;
}
