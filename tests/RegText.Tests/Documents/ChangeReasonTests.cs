using RegText.Documents;
using RegText.Syntax;

namespace RegText.Tests.Documents;

/// <summary>Reasons in the head of the new text, for the third column of a committee's table.</summary>
public class ChangeReasonTests
{
    [Theory]
    [InlineData("第12条第2項　私用を禁ずるため", "第12条第2項", "私用を禁ずるため")]
    [InlineData("第１２条：全角の番号", "第12条", "全角の番号")]
    [InlineData("附則第2項: 経過措置", "附則第2項", "経過措置")]
    [InlineData("別表第1　使用料の見直し", "別表第1", "使用料の見直し")]
    [InlineData("様式第1号　押印の廃止", "様式第1号", "押印の廃止")]
    [InlineData("第三者に委ねるため", "", "第三者に委ねるため")]
    [InlineData("国の指針の改正による。", "", "国の指針の改正による。")]
    public void A_line_names_a_place_and_the_reason(string line, string place, string words) =>
        Assert.Equal([new ChangeReason(place, words)], ChangeReason.Of(new FrontMatter(FrontMatter.None.Values.Add("改正理由", line))));

    [Fact]
    public void A_reason_stands_at_the_first_row_of_its_place()
    {
        var changes = Changes();
        var profile = ProfileKeys.Set(Profile.Standard, "remarksColumn", "改正理由").Profile!;
        var table = TaishohyoBuilder.Build(changes, profile, new() { Reasons = [new("第2条第2項", "期限を改める。"), new("", "全体の理由")] })
            .Blocks.OfType<TableBlock>().Single();
        Assert.Equal([("（利用）", "全体の理由"), ("2　5日とする。", "期限を改める。")],
            table.Rows.Skip(1).Where(r => r.Cells[2].Text.Length > 0).Select(r => (r.Cells[0].Text, r.Cells[2].Text)));
    }

    [Fact]
    public void A_reason_for_a_place_without_a_change_is_told() =>
        Assert.Equal(["第1条", "第2条第9項"],
            ChangeReason.Unplaced([new("第1条", "a"), new("第2条", "b"), new("第2条第2項", "c"), new("第2条第9項", "d"), new("", "e")], Changes()).Select(r => r.Place));

    private static RegText.Changes.ChangeSet Changes() => TaishohyoCases.Changes(
        "　　　甲規程\n第1条　甲とする。\n　（利用）\n第2条　乙とする。\n2　3日とする。\n", "　　　甲規程\n第1条　甲とする。\n　（利用）\n第2条　乙とする。\n2　5日とする。\n");
}
