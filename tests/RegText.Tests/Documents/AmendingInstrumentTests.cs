using RegText.Documents;
using RegText.Syntax;
using RegText.Testing;

namespace RegText.Tests.Documents;

/// <summary>The instrument around the tables (SPEC B.5, C.11).</summary>
public class AmendingInstrumentTests
{
    [Fact]
    public void Several_regulations_are_amended_by_an_article_each() =>
        Golden.Equal("instruments/two.txt", Build(Profile.Standard, "甲規程", "乙規程").DebugPrint());

    [Fact]
    public void In_vertical_writing_articles_and_dates_are_in_kanji() =>
        Golden.Equal("instruments/two-vertical.txt", Build(ProfileKeys.Set(Profile.Standard, "layout", "upper-lower").Profile!, "甲規程", "乙規程").DebugPrint());

    [Theory]
    [InlineData("甲規程の一部を改正する訓令", "甲規程")]
    [InlineData("甲規程及び乙規程の一部を改正する訓令", "甲規程", "乙規程")]
    [InlineData("甲規程等の一部を改正する訓令", "甲規程", "乙規程", "丙規程")]
    public void The_title_names_two_regulations_and_the_first_of_more(string title, params string[] names) =>
        Assert.Equal(title, Build(Profile.Standard, names).Title);

    private static Document Build(Profile profile, params string[] names) => AmendingInstrumentBuilder.Build(
        [
            .. names.Select((name, i) => new AmendedRegulation(
                TaishohyoCases.Changes($"　　　{name}\n第1条　甲とする。\n第2条　乙とする。\n", $"　　　{name}\n第1条　甲とする。\n第2条　丙とする。\n"),
                new FrontMatter(FrontMatter.None.Values.Add("番号", $"平成2{i}年見本市訓令第{i + 1}号").Add("種別", "訓令").Add("自治体", "見本市")),
                [])),
        ],
        profile, new() { Enforcement = EnforcementDate.Read("令和7年4月1日") });
}
