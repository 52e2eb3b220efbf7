using RegText.Parsing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Parsing;

/// <summary>No input takes more than linear time and memory.</summary>
public class LinearTimeTests
{
    private const int Small = 1_500;

    public static TheoryData<string> Units() =>
    [
        "（趣旨）\n", "第1条\n", "第1条　文書は、保存する。\n", "（趣旨）\n第1条　文書は、保存する。\n", "第1章\n", "第1章　総則\n", "第1節　総則\n第1章　総則\n",
        "\t\t\t\n", "\t甲\t乙\n", "1\t甲\n", "甲\n", "文書は、\n", "文書は、文書は、文書は、文書は、文書は、文書は、文\n", "何とか規程\n", "# 何とか規程\n", "何とか規程\n目次\n",
        "何とか指針\n1　目的\n", "目次\n", "目次\n第1章　総則（第1条）\n", "何とか規程\n改正後\t改正前\n", "(1)　職員\n", "1　職員。\n", "ア　甲\nイ　乙\n", "第1　総則\n1　目的\n(1)　対象\n",
        "- **対象**\n", "附　則\n", "別表第1（第3条関係）\n", "様式第1号\n", "備考\n", "備考\n1　甲\n9　乙\n", "（平26訓令5・追加）\n", "- 1 -\n", "○○市例規集\n", "| a | b |\n", "令和6年3月25日\n",
        "○○市条例第5号\n", "※注\n", "<p>甲</p>\n",
        "ア職員\n", "次の各号\n一市の職員\n", "1. 甲\n", "第1号　甲\n", "職 員 は 、 職 員 は\n", "○○市訓令\n第5号\n", "別表\n1　甲\n", "別記\n第1条　甲\n1　乙\n", "（目的）\n第1　甲\n",
        "何とか規程新旧対照表\n", "改正後\t改正前\n甲\u2029乙\t丙\n",
    ];

    public static TheoryData<string> LongLines() =>
    [
        "（", "）", "（趣旨）", "<p>", "<p>甲</p>", "甲<u>乙</u>", "**", "**第1条", "&nbsp;", "甲&nbsp;", "第", "第1", "第1条の2", "の2", "1", "一", "・", "…", "\t", "第1章 ", "- ", "# ", "\u200B", "｜", "| ", "　", "附則 ", "改正", "年", "平追加",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Many_odd_lines(string unit)
    {
        IsLinear(n => "○○市規程\n" + Repeat(unit, n));
    }

    [Theory]
    [MemberData(nameof(LongLines))]
    public void One_line_of_a_megabyte(string unit)
    {
        var size = 27 * Small / unit.Length;
        foreach (var start in (string[])["第1条　", "目次\n第1章　"])
            IsLinear(n => start + Repeat(unit, n * size / Small) + "号");
    }

    [Theory]
    [InlineData("1　甲\n")]
    [InlineData("第1　甲\n（乙）\n")]
    [InlineData("第1条　甲\n")]
    [InlineData("(1)　甲\n一　乙\n")]
    public void Many_first_numbers_in_an_appendix(string unit) => IsLinear(n => "○○市規程\n第1条　文書は、保存する。\n別記\n" + Repeat(unit, n));

    [Fact]
    public void Preface_lines_without_end() => IsLinear(n => "○○市規程\n" + Repeat("市民の権利を尊重し、\n", n) + "第1条　文書は、保存する。\n");

    [Fact]
    public void Depth_is_bounded()
    {
        var text = "○○市指針\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i % 900) + "- 項目\n"));
        var instruments = RegulationParser.Parse(new SourceText(text, "deep")).Instruments;
        Assert.All(instruments.SelectMany(i => i.Body), u => Assert.InRange(Depth(u), 1, 20));
    }

    private static int Depth(RegText.Syntax.Unit unit) => 1 + unit.Children.Select(Depth).DefaultIfEmpty(0).Max();

    private static string Repeat(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));

    private static void IsLinear(Func<int, string> text) => LinearCost.IsLinear(Small, n => new SourceText(text(n), "odd"), s => RegulationParser.Parse(s));
}
