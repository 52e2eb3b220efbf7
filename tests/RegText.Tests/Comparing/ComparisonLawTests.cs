using RegText.Comparing;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;
using RegText.Tests.Comparing.Figures;

namespace RegText.Tests.Comparing;

/// <summary>What holds of every comparison.</summary>
public class ComparisonLawTests
{
    public static TheoryData<string> Cities => [.. AlignmentGold.Files.Keys];

    [Theory]
    [MemberData(nameof(Cities))]
    public void A_regulation_answers_itself_article_by_article(string city)
    {
        var provisions = AlignmentGold.Provisions(city);
        var comparison = new BaselineComparer([.. provisions]).Compare([.. provisions]);
        foreach (var provision in provisions)
        {
            var main = comparison.Of(provision).First();
            Assert.Same(provision, main.Unit);
            Assert.Equal((LinkRelation.Same, 1.0), (main.Relation, main.Evidence.Overlap.OfBaseline));
            Assert.Empty(main.Differences);
        }
    }

    [Fact]
    public void Every_item_and_every_article_is_either_linked_or_named_as_without_partner()
    {
        var texts = TextsAtHand.Paths().Where(p => p.Contains("regulations", StringComparison.Ordinal)).Select(Read).Where(p => p.Length > 0).ToList();
        // The guideline's names, and the longest text.
        foreach (var baseline in new[] { texts.First(t => t.Any(p => !p.HasText)), texts.MaxBy(t => t.Length) })
            foreach (var units in texts)
            {
                var comparison = new BaselineComparer(baseline).Compare(units);
                Assert.Equal(baseline.Select(i => i.Id).Order(), comparison.Links.Select(l => l.Baseline.Id).Distinct().Concat(comparison.Missing.Select(g => g.Provision.Id)).Order());
                Assert.Equal(units.Select(u => u.Id).Order(), comparison.Links.Select(l => l.Unit.Id).Distinct().Concat(comparison.Added.Select(g => g.Provision.Id)).Order());
                Assert.All(comparison.Links, l => Assert.InRange(l.Score, 0.5, 1));
                Assert.All(comparison.Links, l => Assert.NotEqual(LinkRelation.SamePurport, l.Relation));
            }
    }

    [Theory]
    [InlineData("")]
    [InlineData("第")]
    [InlineData("(平成15年法律第57号")]
    [InlineData("以下「保護管理者」という")]
    [InlineData("第1条の2の3第4項各号(平成15年法律第57号。以下「法」という。)の規定により、")]
    public void The_compared_form_of_any_piece_of_text_is_found(string text) => Assert.Equal(ComparedText.Of(text), ComparedText.Of(ComparedText.Of(text)));

    [Fact]
    public void Numbers_of_articles_and_laws_and_abbreviations_do_not_count()
    {
        Assert.Equal("個人情報の保護に関する法律の規定により、保有個人情報を扱う。", ComparedText.Of("個人情報の保護に関する法律（平成１５年法律第57号）第66条第１項の規定により、保有個人情報 を扱う。"));
        Assert.Equal("保護管理者()を置く。", ComparedText.Of("保護管理者（以下「管理者」という。）を置く。"));
    }

    [Fact]
    public void The_hash_of_a_text_does_not_see_its_number_its_blanks_and_its_width()
    {
        Provision Of(string text) => Read(new SourceText(text, "test"))[0];
        var one = Of("甲市規程\n（目的）\n第1条　この規程は、5年保存する。\n");
        Assert.Equal(one.Fingerprint, Of("乙市規程\n(目的)\n第７条　この規程は、 ５年保存する。\n").Fingerprint);
        Assert.NotEqual(one.Fingerprint, Of("甲市規程\n（目的）\n第1条　この規程は、6年保存する。\n").Fingerprint);
        Assert.NotEqual(one.Fingerprint, Of("甲市規程\n（趣旨）\n第1条　この規程は、5年保存する。\n").Fingerprint);
    }

    private static System.Collections.Immutable.ImmutableArray<Provision> Read(string path) => Read(TextsAtHand.Read(path, out var bodyStart), bodyStart);

    private static System.Collections.Immutable.ImmutableArray<Provision> Read(SourceText source, int bodyStart = 0) =>
        RegulationParser.Parse(source, FrontMatter.None, bodyStart).Instruments is [var first, ..] ? ProvisionReader.Read(first) : [];
}
