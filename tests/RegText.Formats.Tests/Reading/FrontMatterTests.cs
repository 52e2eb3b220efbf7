using System.Globalization;
using RegText.Formats.Reading;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.Reading;

public class FrontMatterTests
{
    [Fact]
    public void Scalars_and_lists_are_read_and_the_body_starts_behind()
    {
        var text = """
            ---
            題名: 龍ヶ崎市規程
            番号: "平成20年龍ヶ崎市訓令第5号"
            補正:
              - 一つ目
              - "二つ目: 引用符"
            空:
            ---

            　　　龍ヶ崎市規程
            """.ReplaceLineEndings("\n");
        var head = Read(text);
        Assert.Empty(head.Diagnostics);
        Assert.Equal("龍ヶ崎市規程", head.FrontMatter.Title);
        Assert.Equal("平成20年龍ヶ崎市訓令第5号", head.FrontMatter.Number);
        Assert.Equal("一つ目\n二つ目: 引用符", head.FrontMatter["補正"]);
        Assert.Null(head.FrontMatter["空"]);
        Assert.Equal("\n　　　龍ヶ崎市規程", text[head.BodyStart..]);
    }

    [Theory]
    [InlineData("第1条　本文")]
    [InlineData("---\n")]
    [InlineData("---\n題名: 規程\n第1条　閉じる行がない")]
    [InlineData("---\n\n議事の記録\n\n---\n第1条　罫線は書誌情報でない")]
    [InlineData(" ---\n題名: 規程\n---\n")]
    public void What_is_no_front_matter_is_left_in_the_text(string text)
    {
        var head = Read(text);
        Assert.Equal(0, head.BodyStart);
        Assert.Empty(head.FrontMatter.Values);
        Assert.Empty(head.Diagnostics);
    }

    [Theory]
    [InlineData("---\r\n題名: 規程\r\n---\r\n本文", "規程")]
    [InlineData("---  \n題名: 規程\n---\t\n本文", "規程")]
    [InlineData("---\r題名: 規程\r---\r本文", "規程")]
    [InlineData("---\n# 注\n題名: 規程 # 注\n---\n本文", "規程")]
    [InlineData("---\n題名: ~\n---\n本文", null)]
    public void Line_ends_and_comments_do_not_matter(string text, string? title)
    {
        var head = Read(text);
        Assert.Equal(title, head.FrontMatter.Title);
        Assert.Equal("本文", text[head.BodyStart..]);
    }

    [Fact]
    public void An_empty_block_is_front_matter_too() => Assert.Equal(8, Read("---\n---\n本文").BodyStart);

    [Fact]
    public void What_cannot_be_read_is_told_with_its_line_and_the_rest_is_kept()
    {
        var told = new System.Text.StringBuilder();
        Tell("bad value", "---\n題名: 規程\n番号: \"閉じない\n種別: 訓令\n---\n本文");
        Tell("tab", "---\n題名: 規程\n\t番号: x\n---\n本文");
        Tell("colon in value", "---\n題名: 規程\n出典: a: b\n---\n本文");
        Tell("nested", "---\n題名: 規程\n版:\n  年: 7\n  月: [1, [2]]\n種別: 訓令\n---\n本文");
        Tell("nested list", "---\n補正:\n  - [a, b]\n  - c\n種別: 訓令\n---\n本文");
        Tell("twice", "---\n題名: 規程\n題名: 条例\n---\n本文");
        Tell("list for a key", "---\n? [a]\n: b\n題名: 規程\n---\n本文");
        Tell("wide colon", "---\n題名：規程\n番号: x\n---\n本文");
        Tell("alias", "---\na: &x [1]\nb: *x\n---\n本文");
        Golden.Equal("front-matter.txt", told.ToString());

        void Tell(string name, string text)
        {
            var head = Read(text);
            told.Append(CultureInfo.InvariantCulture, $"{name}: body at {head.BodyStart}, {string.Join(" ", head.FrontMatter.Values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"[{v.Key}]={v.Value}"))}\n");
            foreach (var d in head.Diagnostics) told.Append(CultureInfo.InvariantCulture, $"  {d.Code} {d.Severity} {d.Span} {d.Message}\n");
        }
    }

    [Fact]
    public void Deep_nesting_and_many_aliases_cost_nothing()
    {
        Assert.Equal("規程", Read($"---\n題名: 規程\na: {new string('[', 20_000)}\n---\n本文").FrontMatter.Title);
        var bomb = "---\na: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 20).Select(i =>
            $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(',', Enumerable.Repeat($"*{(char)('a' + i - 1)}", 9))}]\n")) + "---\n本文";
        Assert.Equal("x\nx\nx\nx\nx\nx\nx\nx\nx", Read(bomb).FrontMatter["a"]);
    }

    private static FileHead Read(string text) => FrontMatterReader.Read(new SourceText(text, "規程.txt"));
}
