using System.Globalization;
using RegText.Comparing;

namespace RegText.Formats.Comparing;

/// <summary>Words and figures that all reports of a comparison print in the same way.</summary>
internal static class CompareWords
{
    /// <summary>第10条（アクセス制限）.</summary>
    public static string Unit(Provision provision) => $"{provision.Id}（{provision.Heading}）";

    /// <summary>確実　一部重複（文言上の候補）.</summary>
    public static string State(ProvisionLink link) => $"{LinkWords.Of(link.Band)}　{Relation(link)}";

    /// <summary>一部重複（文言上の候補）, or what a person decided.</summary>
    public static string Relation(ProvisionLink link) => (link.Relation, link.Decision) switch
    {
        (LinkRelation.None, null) => $"{link.Status}（{LinkWords.Of(link.Relation)}）",
        (LinkRelation.None, _) => link.Status,
        (_, null) => $"{LinkWords.Of(link.Relation)}（{link.Status}）",
        _ => $"{LinkWords.Of(link.Relation)}　{link.Status}",
    };

    /// <summary>87％.</summary>
    public static string Percent(double share) => Math.Floor(share * 100 + 1e-9).ToString(CultureInfo.InvariantCulture) + "％";

    /// <summary>あわせて基準の95％: where several articles answer an item together; otherwise empty.</summary>
    public static string Together(RegulationComparison comparison, Provision item) =>
        comparison.Of(item).Skip(1).Any() && comparison.Coverage(item) is { } share ? $"あわせて基準の{Percent(share)}" : "";

    /// <summary>主体：保護管理者 → 職員等.</summary>
    public static string Differences(ProvisionLink link) => string.Join("\n", link.Differences.Select(d => $"{d.Kind}：{d.Baseline} → {d.Unit}"));

    /// <summary>The first words of a list, as many as a reader takes in.</summary>
    public static string Some(IReadOnlyCollection<string> words, int most) =>
        string.Join("／", words.Take(most)) + (words.Count > most ? string.Create(CultureInfo.InvariantCulture, $"／ほか{words.Count - most}箇所") : "");
}
