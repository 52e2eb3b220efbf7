using System.Text;
using RegText.Formats.Services;

namespace RegText.Formats.Tests.Services;

public class OutputFileNameTests
{
    [Theory]
    [InlineData("龍ヶ崎市規程", "新旧対照表_龍ヶ崎市規程.docx")]
    [InlineData("A/B:C*D?\"E\"<F>|\\", "新旧対照表_A／B：C＊D？”E”＜F＞｜＼.docx")]
    [InlineData("規程\r\n\t二行", "新旧対照表_規程   二行.docx")]
    [InlineData("規程. .", "新旧対照表_規程.docx")]
    [InlineData("　", "新旧対照表.docx")]
    [InlineData("", "新旧対照表.docx")]
    public void The_name_is_one_that_Windows_takes(string title, string name) =>
        Assert.Equal(name, OutputFileName.Of("新旧対照表", title, ".docx"));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("新旧対照表_〓規程.docx", OutputFileName.Of("新旧対照表", "\uD83D規程", ".docx"));

    [Fact]
    public void A_long_title_is_cut_between_characters()
    {
        var name = OutputFileName.Of("新旧対照表", string.Concat(Enumerable.Repeat("𠮟る", 100)), ".docx");
        Assert.True(Encoding.UTF8.GetByteCount(name) <= 255);
        Assert.True(name.EnumerateRunes().All(r => r.Value != 0xFFFD));
    }
}
