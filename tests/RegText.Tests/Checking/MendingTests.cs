using RegText.Checking;
using RegText.Parsing;
using RegText.Text;

namespace RegText.Tests.Checking;

/// <summary>Which fixes are made together, and the check that they change nothing else.</summary>
public class MendingTests
{
    private const string Text = "　　　例文規程\n\n第1条　職員は、甲および乙を届け出る。\n2　課長は、丙を承認する。\n";

    [Fact]
    public void Of_fixes_that_overlap_the_first_is_made_and_the_others_wait()
    {
        var source = new SourceText("甲及び乙を届け出る。", "text");
        var chosen = Mending.Chosen([Fix(0, 4, "丁"), Fix(3, 2, "戊"), Fix(5, 1, "己"), Fix(5, 2, "庚"), Fix(8, 1, "辛", isCertain: false)], source);
        Assert.Equal([0, 5], chosen.Select(f => f.Fix!.Span.Start));
    }

    [Fact]
    public void A_fix_over_a_line_break_is_not_made()
    {
        var source = new SourceText("甲および\n乙を届け出る。", "text");
        Assert.Empty(Mending.Chosen([Fix(3, 3, "丁"), Fix(0, 1, "甲\n")], source));
    }

    [Theory]
    [InlineData("および", "及び", true)]
    [InlineData("乙を届け出る。", "乙を届け出る。\n3　何もしない。", false)]
    [InlineData("2　課長", "3　課長", false)]
    public void Only_the_words_themselves_may_become_different(string old, string @new, bool isClean)
    {
        var span = new TextSpan(Text.IndexOf(old, StringComparison.Ordinal), old.Length);
        Assert.Equal(isClean, Mending.LeavesTheRest(Parse(Text), Parse(Text.Replace(old, @new, StringComparison.Ordinal)), [new(span, @new, true)]));
    }

    [Fact]
    public void A_word_that_changed_elsewhere_is_seen() =>
        Assert.False(Mending.LeavesTheRest(Parse(Text), Parse(Text.Replace("丙", "丁", StringComparison.Ordinal)), [new(new(Text.IndexOf("および", StringComparison.Ordinal), 3), "及び", true)]));

    private static Finding Fix(int start, int length, string replacement, bool isCertain = true) =>
        new("U00", Severity.Info, "例", new(start, length), "第1条", new(new(start, length), replacement, isCertain));

    private static ParseResult Parse(string text) => RegulationParser.Parse(new SourceText(text, "text"));
}
