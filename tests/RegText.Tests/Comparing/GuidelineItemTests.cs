using RegText.Comparing;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Tests.Comparing.Figures;

namespace RegText.Tests.Comparing;

/// <summary>The shipped list of items, of which only the names are known.</summary>
public class GuidelineItemTests
{
    private static readonly Lazy<IReadOnlyList<Provision>> Items = new(() =>
    {
        var source = TextsAtHand.Read(Directory.GetFiles(Repository.Regulations("guideline"), "*.md").Single(), out var bodyStart);
        return ProvisionReader.Read(RegulationParser.Parse(source, FrontMatter.None, bodyStart).Instruments.Single());
    });

    [Fact]
    public void The_list_holds_the_names_that_the_packet_prints_and_no_other()
    {
        var printed = GuidelineItem.All().Where(i => i.IsPrinted).ToList();
        Assert.Equal(printed.Select(i => i.Id), Items.Value.Select(i => i.Id));
        Assert.All(printed.Zip(Items.Value), p => Assert.Contains(p.Second.Heading, p.First.Printed, StringComparison.Ordinal));
        Assert.All(Items.Value, i => Assert.False(i.HasText));
    }

    [Theory]
    [InlineData("ryugasaki", 0.97)]
    [InlineData("kuki", 0.97)]
    [InlineData("sayama", 0.9)]
    public void Items_find_their_articles_by_name(string city, double least)
    {
        var links = new BaselineComparer([.. Items.Value]).Compare([.. AlignmentGold.Provisions(city)]).Links.Select(l => (l.Baseline.Id, l.Unit.Id)).ToHashSet();
        var gold = new Dictionary<(string, string), bool>();
        foreach (var item in GuidelineItem.All().Where(i => i.IsPrinted))
            foreach (var (article, counts) in item.Articles(city)) gold[(item.Id, article)] = counts;
        var score = new Score(links.Count(l => gold.GetValueOrDefault(l)), links.Count(l => !gold.ContainsKey(l)), gold.Count(g => g.Value && !links.Contains(g.Key)));
        Assert.True(score.F1 >= least, score.ToString());
    }

    [Fact]
    public void A_relation_is_not_said_where_there_is_no_text()
    {
        var comparison = new BaselineComparer([.. Items.Value]).Compare([.. AlignmentGold.Provisions("kuki")]);
        Assert.All(comparison.Links, l => Assert.Equal(LinkRelation.None, l.Relation));
        Assert.All(Items.Value, i => Assert.Null(comparison.Coverage(i)));
    }
}
