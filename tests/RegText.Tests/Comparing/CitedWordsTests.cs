using RegText.Comparing;
using RegText.Parsing;
using RegText.Text;
using RegText.Tests.Comparing.Figures;

namespace RegText.Tests.Comparing;

/// <summary>The laws that provisions cite and the terms that they use are evidence of a link.</summary>
public class CitedWordsTests
{
    [Fact]
    public void A_law_counts_by_its_title_however_it_is_named_and_a_term_where_it_is_used()
    {
        var provisions = Read("""
            甲市規程
            （目的）
            第1条　この規程は、個人情報の保護に関する法律（平成15年法律第57号。以下「法」という。）第66条の規定により、保有個人情報（以下「情報」という。）の管理を定める。
            （報告）
            第2条　職員は、情報を漏えいしたときは、法第68条の規定により報告する。
            2　前項の報告は、地方公務員法（昭和25年法律第261号）第34条を妨げない。
            （委任）
            第3条　必要な事項は、市長が定める。情報化推進員は、これに従う。
            """);
        Assert.Equal(["個人情報の保護に関する法律"], provisions[0].Laws);
        Assert.Equal(["個人情報の保護に関する法律", "地方公務員法"], provisions[1].Laws);
        Assert.Equal(["情報"], provisions[1].Terms);
        // 情報化 is another word, and 法 is counted as a law.
        Assert.Empty(provisions[2].Terms);
        Assert.Empty(provisions[2].Laws);
    }

    [Fact]
    public void An_entry_of_a_guideline_has_those_of_all_its_paragraphs()
    {
        var provisions = Read("""
            指針

            第1　管理体制
            （職員の責務）
            1　職員は、個人情報の保護に関する法律（平成15年法律第57号。以下「法」という。）の趣旨にのっとり、保有個人情報（以下「情報」という。）を取り扱う。
            2　職員は、地方公務員法（昭和25年法律第261号）第34条に従い、情報を漏らさない。
            """);
        var entry = Assert.Single(provisions);
        Assert.Equal(["個人情報の保護に関する法律", "地方公務員法"], entry.Laws);
        Assert.Equal(["情報"], entry.Terms);
    }

    [Fact]
    public void A_link_shows_the_laws_and_terms_that_both_sides_have()
    {
        var links = new BaselineComparer([.. AlignmentGold.Provisions("ryugasaki")]).Compare([.. AlignmentGold.Provisions("kuki")]).Links;
        Assert.Contains(links, l => l.Evidence.Laws.Contains("個人情報の保護に関する法律"));
        Assert.Contains(links, l => l.Evidence.Terms.Contains("アクセス記録"));
        Assert.All(links, l => Assert.Subset(l.Unit.Laws.ToHashSet(), l.Evidence.Laws.ToHashSet()));
    }

    private static System.Collections.Immutable.ImmutableArray<Provision> Read(string text) => ProvisionReader.Read(RegulationParser.Parse(new SourceText(text + "\n", "test")).Instruments[0]);
}
