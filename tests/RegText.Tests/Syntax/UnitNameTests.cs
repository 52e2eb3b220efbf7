using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Syntax;

/// <summary>What people call the units of a text.</summary>
public class UnitNameTests
{
    private const string Text = """
        ○○市施設管理規則

        　　　第1章　総則
        　（趣旨）
        第1条　この規則は、管理について定める。
        　（定義）
        第2条　次の各号に掲げる用語の意義は、当該各号に定めるところによる。
        　(1)　施設　次に掲げるものをいう。
        　　ア　庁舎
        　　　(ア)　本庁
        　　イ　公園
        　(1)の2　職員　市の職員をいう。
        2　施設の名称は、次の表のとおりとする。

        |名称|位置|
        |庁舎|中央|

        　　　第2章　管理
        　　　　第1節　庁舎
        第十二条の二　庁舎は、総務課が管理する。
        第13条から第15条まで　削除
        　　　附　則
        　（施行期日）
        1　この規則は、公布の日から施行する。
        　（経過措置）
        2　従前の例による。
        　　　附　則（令和5年3月24日規則第4号）
        　この規則は、公布の日から施行する。
        別表第一（第2条関係）
        |名称|
        備考　この表において本庁とは、中央の庁舎をいう。
        別記（第2条関係）
        第1　基準
        第2　手続
        第1号様式（第12条の2関係）
        """;

    [Fact]
    public void A_unit_is_named_from_its_article_or_its_supplementary_provision_or_its_appendix()
    {
        var names = Paths(Text).All.Select(p => p.Name);

        Assert.Equal(
            [
                "第1章", "第1条", "第1条", "第2条", "第2条第1項", "第2条第1項第1号", "第2条第1項第1号ア", "第2条第1項第1号ア(ア)", "第2条第1項第1号イ",
                "第2条第1項第1号の2", "第2条第2項", "第2条第2項の表", "第2章", "第2章第1節", "第12条の2", "第12条の2", "第13条から第15条まで", "第13条から第15条まで",
                "附則", "附則第1項", "附則第2項", "附則（令和5年3月24日規則第4号）", "附則（令和5年3月24日規則第4号）",
                "別表第1", "別表第1の表", "別表第1備考", "別記", "別記第1", "別記第2", "第1号様式",
            ],
            names);
    }

    [Fact]
    public void Numbers_take_the_form_that_the_text_uses()
    {
        var path = Paths(Text).All.Single(p => p.Name == "第2条第1項第1号の2");

        Assert.Equal("第二条第一項第一号の二", UnitName.Of(path, NumeralForm.Kanji));
        Assert.Equal("第２条第１項第１号の２", UnitName.Of(path, NumeralForm.Full));
        Assert.Equal("第12条の２", UnitName.Of(Paths(Text).All.First(p => p.Name == "第12条の2"), NumeralForm.SingleFull));
    }

    [Fact]
    public void A_path_knows_what_stands_around_it()
    {
        var paths = Paths(Text);
        var item = paths.All.Single(p => p.Name == "第2条第1項第1号ア");

        Assert.Equal("第2条", item.Within<Article>()!.Name);
        Assert.Equal("第1章", item.Top.Name);
        Assert.True(item.IsInBody);
        Assert.True(item.Within<Article>()!.Contains(item));
        Assert.False(paths.All.Single(p => p.Name == "第2条第2項").Contains(item));
        Assert.Same(item, paths[item.Unit]);
    }

    [Fact]
    public void In_every_text_at_hand_the_units_have_names_of_their_own_but_for_the_only_paragraph_of_an_article()
    {
        foreach (var file in TextsAtHand.Paths())
        {
            var source = TextsAtHand.Read(file, out var start);
            foreach (var instrument in RegulationParser.Parse(source, bodyStart: start).Instruments)
            {
                var doubled = UnitPaths.Of(instrument).All.Where(p => !UnitName.IsOnlyParagraph(p)).GroupBy(p => p.Name).Where(g => g.Count() > 1).ToList();
                Assert.True(doubled.Count == 0, $"{file}: {string.Join(" ", doubled.Select(g => g.Key).Take(10))}");
            }
        }
    }

    private static UnitPaths Paths(string text)
    {
        var parsed = RegulationParser.Parse(new SourceText(text, "試験"));
        Assert.Single(parsed.Instruments);
        return UnitPaths.Of(parsed.Instruments[0]);
    }
}
