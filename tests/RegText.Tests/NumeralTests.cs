using RegText.Text;

namespace RegText.Tests;

public class NumeralTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("１２", 12)]
    [InlineData("十", 10)]
    [InlineData("百三十二", 132)]
    [InlineData("千百", 1100)]
    [InlineData("二三", 23)]
    [InlineData("一〇五", 105)]
    public void A_number_is_read_in_every_numeral_system(string text, int expected) => Assert.Equal(expected, Numerals.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("十百")]
    [InlineData("1二")]
    [InlineData("第1")]
    [InlineData("99999999")]
    public void What_is_not_a_number_gives_nothing(string text) => Assert.Null(Numerals.Parse(text));

    [Fact]
    public void Kanji_numbers_are_read_back()
    {
        for (var n = 1; n < 3000; n++) Assert.Equal(n, Numerals.Parse(Numerals.ToKanji(n)));
    }
}
