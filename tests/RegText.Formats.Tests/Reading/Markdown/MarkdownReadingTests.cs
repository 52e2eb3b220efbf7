using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RegText.Formats.Reading;
using RegText.Testing;

namespace RegText.Formats.Tests.Reading.Markdown;

/// <summary>Markdown keeps its lines; marks that the parser does not know are taken off.</summary>
public class MarkdownReadingTests
{
    [Theory]
    [InlineData("# 甲規程", "# 甲規程")]
    [InlineData("## 第1章　総則 ##", "## 第1章　総則")]
    [InlineData("甲規程\n======\n\n乙\n---", "# 甲規程\n\n\n## 乙\n")]
    [InlineData("- (1)　甲\n  - ア　乙", "- (1)　甲\n  - ア　乙")]
    [InlineData("**第2条**　この*規程*は、_甲_と", "**第2条**　この規程は、_甲_と")]
    [InlineData("この _規程_ は、`x` と [別表](#a \"b\") を\\*除く\\*。", "この 規程 は、x と 別表 を*除く*。")]
    [InlineData("甲\\\n乙  \n丙", "甲\n乙  \n丙")]
    [InlineData("甲&amp;乙&#12288;丙<!-- 注 -->丁", "甲&乙　丙丁")]
    [InlineData("<!-- 注\n注 -->\n\n甲", "\n\n\n甲")]
    [InlineData("<!-- 注\n\n甲", "<!-- 注\n\n甲")]
    [InlineData("> 甲\n> > 乙\n丙", "甲\n乙\n丙")]
    [InlineData("甲\n\n***\n\n乙", "甲\n\n\n\n乙")]
    [InlineData("```\n第1条　*甲*\n```\n乙", "\n第1条　*甲*\n\n乙")]
    [InlineData("![図](x.png)甲", "甲")]
    [InlineData("１　甲\n(1) 乙\n第1条＊", "１　甲\n(1) 乙\n第1条＊")]
    public void Marks_go_and_lines_stay(string markdown, string expected) => Assert.Equal(expected, Read(markdown));

    [Theory]
    [InlineData("| 区分 | 金額 |\n| --- | ---: |\n| *甲* | 1\\|2 |\n| | 丙 |\n| 丁 | |", "区分\t金額\n\n甲\t1|2\n｜｜丙\n丁││")]
    [InlineData("区分 | 金額\n--- | ---\n甲<br>乙 | 丙", "区分\t金額\n\n甲　乙\t丙")]
    [InlineData("| 改正後 | 改正前 |\n| --- | --- |\n| 第1条　甲<br>2　乙 | 第1条　甲 |\n| （新設） | |", "改正後\t改正前\n\n第1条　甲\u20292　乙\t第1条　甲\n（新設）\t")]
    [InlineData("  | a |\n  | - |\n  | b |", "  a\n\n  b")]
    public void Rows_of_tables_stay_lines(string markdown, string expected) => Assert.Equal(expected, Read(markdown));

    [Fact]
    public void Front_matter_is_not_taken_for_a_heading()
    {
        var read = SourceReader.Read("---\n題名: 甲*規*程\n---\n\n# 甲規程\n"u8.ToArray(), "x.md").Value!;
        Assert.Equal(("甲*規*程", 5), (read.FrontMatter["題名"], read.Text.Position(read.Text.Content.IndexOf('#', StringComparison.Ordinal)).Line));
    }

    [Fact]
    public void The_Markdown_regulations_read_as_they_are()
    {
        foreach (var path in Repository.RegulationFiles("*.md"))
            Assert.Equal(File.ReadAllText(path), SourceReader.Read(path).Value!.Text.Content);
    }

    [Fact]
    public void Whatever_the_marks_the_number_of_lines_stays()
    {
        string[] pieces =
        [
            "\n", "\n", "\n\n", "# ", "- ", "> ", "| a | b |\n|---|---|\n", "|", "\\", "*", "**", "_", "`", "```\n", "[", "](", ")", "![", "<!--", "-->", "<br>", "&amp;", "&nbsp;",
            "===\n", "---\n", "第1条　", "甲", " ", "　", "\t", "\r\n", "\r", "1. ", "~~", "<p>", "\u0001", "\uD842", "𠮷", "    ", "\\|", "&#10;", "&#9;",
        ];
        Prop.ForAll(Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(), markdown =>
        {
            var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(markdown));
            var read = SourceReader.Read(Encoding.UTF8.GetBytes(text), "x.md");
            return !read.Succeeded || Breaks(read.Value.Text.Content) == Breaks(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    private static int Breaks(string text) => text.ReplaceLineEndings("\n").Count(c => c == '\n');

    private static string Read(string markdown) => SourceReader.Read(Encoding.UTF8.GetBytes(markdown), "x.md").Value!.Text.Content;
}
