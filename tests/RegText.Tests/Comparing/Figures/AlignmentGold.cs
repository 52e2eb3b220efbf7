using RegText.Parsing;
using RegText.Comparing;
using RegText.Syntax;
using RegText.Testing;

namespace RegText.Tests.Comparing.Figures;

/// <summary>Two regulations with the links between their articles that people made: true where a link counts, false where it neither counts nor is wrong.</summary>
internal sealed record AlignmentGold(string Name, IReadOnlyList<Provision> Left, IReadOnlyList<Provision> Right, IReadOnlyDictionary<(string Left, string Right), bool> Links)
{
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ryugasaki"] = "保有個人情報安全管理措置規程.txt",
        ["kuki"] = "保有する個人情報の適切な管理のための措置に関する規程.txt",
        ["kameoka"] = "情報セキュリティ対策基準規程.txt",
        ["sayama"] = "特定個人情報等の取扱いに関する管理規程.txt",
    };

    public static string Data(string file) => Path.Combine(Repository.Root, "tests", "data", "comparing", file);

    /// <summary>The provisions of a municipality's regulation.</summary>
    public static IReadOnlyList<Provision> Provisions(string city)
    {
        var source = TextsAtHand.Read(Repository.Regulations(city, Files[city]), out var bodyStart);
        return ProvisionReader.Read(RegulationParser.Parse(source, FrontMatter.None, bodyStart).Instruments[0]);
    }

    /// <summary>A pair of ../shared/gold/alignment.</summary>
    public static AlignmentGold Read(string left, string right) => new(left + "-" + right, Provisions(left), Provisions(right), ReadLinks(left + "-" + right + ".tsv"));

    /// <summary>
    /// 狭山市 and 龍ヶ崎市, joined over the items of the guideline that both answer: a pair on which nothing was tuned. The general clauses, which are no item of
    /// the guideline, do not count.
    /// </summary>
    public static AlignmentGold Sayama()
    {
        var links = new Dictionary<(string, string), bool> { [("第1条", "第1条")] = false, [("第2条", "第2条")] = false, [("第44条", "第43条")] = false };
        foreach (var item in GuidelineItem.All())
            foreach (var (left, leftCounts) in item.Articles("sayama"))
                foreach (var (right, rightCounts) in item.Articles("ryugasaki"))
                    links[(left, right)] = (leftCounts && rightCounts) || links.GetValueOrDefault((left, right));
        return new("sayama-ryugasaki", Provisions("sayama"), Provisions("ryugasaki"), links);
    }

    private static Dictionary<(string, string), bool> ReadLinks(string file)
    {
        var links = new Dictionary<(string, string), bool>();
        foreach (var row in File.ReadLines(Data(file)).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length >= 5 && c[2] is "same" or "partial"))
            links[($"第{row[0]}条", $"第{row[1]}条")] = row[4] is "h" or "m";
        return links;
    }

    /// <summary>How a set of links stands to the gold.</summary>
    public Score Score(IEnumerable<(string Left, string Right)> links)
    {
        var found = links.ToHashSet();
        return new(
            found.Count(l => Links.TryGetValue(l, out var counts) && counts), found.Count(l => !Links.ContainsKey(l)), Links.Count(l => l.Value && !found.Contains(l.Key)));
    }
}

/// <summary>Right, wrong and missed links.</summary>
internal readonly record struct Score(int Right, int Wrong, int Missed)
{
    public double F1 => Right == 0 ? 0 : 2.0 * Right / (2 * Right + Wrong + Missed);

    public int Errors => Wrong + Missed;

    public override string ToString() => FormattableString.Invariant($"F1 {F1:F3} ({Right} right, {Wrong} wrong, {Missed} missed)");
}

/// <summary>An item of the guideline with the articles that answer it, from ../shared/gold/guideline.</summary>
internal sealed record GuidelineItem(string Id, string Group, string Printed, string NameSource, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>Whether its name is printed in the packet.</summary>
    public bool IsPrinted => NameSource is "seed" or "seed+knowledge";

    public static IReadOnlyList<GuidelineItem> All() =>
        [.. File.ReadLines(AlignmentGold.Data("guideline-items.tsv")).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length > 10 && c[0] != "G12-1")
            .Select(c => new GuidelineItem(c[0], c[2], c[4], c[5], new Dictionary<string, string>(StringComparer.Ordinal) { ["ryugasaki"] = c[8], ["kuki"] = c[9], ["sayama"] = c[10] }))];

    /// <summary>The articles of a city, and whether the link counts (~: optional).</summary>
    public IEnumerable<(string Article, bool Counts)> Articles(string city) =>
        Cells[city].Split(',').Where(c => c != "-").Select(c => ($"第{c.TrimStart('~')}条", !c.StartsWith('~')));
}
