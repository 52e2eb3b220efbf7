using RegText.Formats.Writing;

namespace RegText.Formats.Tests.Writing;

public class PrintableTextTests
{
    [Theory]
    [InlineData("第1条　（略）\t一\n二", "第1条　（略）\t一\n二")]
    [InlineData("一\r\n二\r三", "一\n二\n三")]
    [InlineData("a\0b\u001Fc\u007Fd\u0085e\uFFFEf", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf")]
    [InlineData("\U00020BB7野家", "\U00020BB7野家")]
    public void Shows_what_a_file_can_hold(string text, string expected) => Assert.Equal(expected, PrintableText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_shows_as_a_replacement()
    {
        Assert.Equal("\uFFFDx", PrintableText.Of("\uD842x"));
        Assert.Equal("x\uFFFD", PrintableText.Of("x\uDFB7"));
        Assert.Equal("\uFFFD\uFFFD", PrintableText.Of("\uDFB7\uD842"));
    }

    [Theory]
    [InlineData("第12条", 6)]
    [InlineData("（略）", 6)]
    [InlineData("ｱｲｳabc", 6)]
    [InlineData("\U00020BB7", 2)]
    [InlineData("葛\U000E0100", 2)]
    [InlineData("か\u3099", 2)]
    public void Counts_places(string text, int width) => Assert.Equal(width, PrintableText.Width(text));
}
