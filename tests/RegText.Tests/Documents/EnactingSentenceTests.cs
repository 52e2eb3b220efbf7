using RegText.Documents;
using RegText.Syntax;

namespace RegText.Tests.Documents;

/// <summary>The sentence that gives a table its force says what the table shows, and nothing else (SPEC B.5, X08).</summary>
public class EnactingSentenceTests
{
    [Theory]
    [InlineData("3日", "5日", "次の表により、改正前の欄に掲げる規定の下線を付した部分をこれに対応する改正後の欄に掲げる規定の下線を付した部分のように改める。")]
    [InlineData("申請", "書面で申請", "次の表により、改正後の欄に掲げる規定の下線を付した部分を加える。")]
    [InlineData("あらかじめ", "", "次の表により、改正前の欄に掲げる規定の下線を付した部分を削る。")]
    [InlineData("あらかじめ3日", "5日", "次の表により、改正前の欄に掲げる規定の下線を付した部分をこれに対応する改正後の欄に掲げる規定の下線を付した部分のように改める。")]
    [InlineData("3日前までに申請", "5日前までに書面で申請",
        "次の表により、改正前の欄に掲げる規定の下線を付した部分をこれに対応する改正後の欄に掲げる規定の下線を付した部分のように改め、"
        + "改正後の欄に掲げる規定の下線を付した部分で改正前の欄にこれに対応する部分がないものを加える。")]
    [InlineData("あらかじめ3日前までに申請", "3日前までに書面で申請",
        "次の表により、改正後の欄に掲げる規定の下線を付した部分を加え、改正前の欄に掲げる規定の下線を付した部分を削る。")]
    public void The_single_sentence_names_what_the_table_does(string from, string to, string sentence)
    {
        const string old = "　　　会議室規程\n第1条　利用の許可は、あらかじめ3日前までに申請しなければならない。\n";
        Assert.Equal(sentence, Sentences("S5", old, old.Replace(from, to, StringComparison.Ordinal), "underline=minimal").Single());
    }

    [Theory]
    [InlineData("S1", "次の表の改正前の欄に掲げる規定を同表の改正後の欄に掲げる規定に太線で示すように改正する。")]
    [InlineData("S5", "次の表により、改正前の欄に掲げる規定の太線で囲んだ部分をこれに対応する改正後の欄に掲げる規定の太線で囲んだ部分のように改める。")]
    [InlineData("S6", "次の表により、改正前欄に掲げる規定の太線で囲んだ部分をこれに順次対応する改正後欄に掲げる規定の太線で囲んだ部分のように改める。")]
    [InlineData("S7", "次の表の改正前の欄に掲げる規定を同表の改正後の欄に掲げる規定に改正する。なお、改正部分は、太線の部分である。")]
    public void Frames_alone_are_called_frames(string key, string sentence) =>
        Assert.Equal(sentence, Sentences(key, Fees, Fees.Replace("500円", "600円", StringComparison.Ordinal)).First());

    [Fact]
    public void The_name_of_the_frame_is_the_house_s() => Assert.Equal(
        "次の表の現行の欄に掲げる規定を同表の改正案の欄に掲げる規定に太枠で示すように改正する。",
        Sentences("S1", Fees, Fees.Replace("500円", "600円", StringComparison.Ordinal), "frame=太枠", "headings=改正案/現行").Single());

    [Fact]
    public void Vertical_writing_has_its_lines_at_the_side() => Assert.Contains(
        "傍線で示すように", Sentences("S1", "　　　甲規程\n第一条　乙とする。\n", "　　　甲規程\n第一条　丙とする。\n", "layout=upper-lower").Single(), StringComparison.Ordinal);

    [Fact]
    public void S6_marks_labels_twice_whatever_the_profile_says_and_speaks_of_them_only_where_they_are()
    {
        const string old = "　　　会議室規程\n第1条　甲とする。\n第2条　乙とする。\n";
        var moved = Build("S6", old, old.Replace("第2条　乙", "第2条　丁は、丙とする。\n第3条　乙", StringComparison.Ordinal));
        Assert.Contains("対象規定", Enacting(moved)[1], StringComparison.Ordinal);
        Assert.Equal(["第2条", "第3条", "第2条"], moved.Blocks.OfType<TableBlock>().Single().Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks)
            .SelectMany(b => b.Runs).Where(r => r.IsDouble).Select(r => r.Text));
        Assert.DoesNotContain("対象規定", Enacting(Build("S6", old, old.Replace("甲", "丙", StringComparison.Ordinal)))[1], StringComparison.Ordinal);
    }

    private const string Fees = "　　　使用料規程\n第1条　使用料は、別表のとおりとする。\n別表（第1条関係）\n室名｜使用料\n大会議室｜2,000円\n小会議室｜500円\n";

    private static IEnumerable<string> Sentences(string key, string old, string @new, params string[] settings) =>
        Enacting(Build(key, old, @new, settings)).Skip(1).SkipLast(1);

    private static List<string> Enacting(Document document) =>
        [.. document.Blocks.OfType<TextBlock>().Where(b => b.Role == BlockRole.Enacting).Select(b => b.Text)];

    private static Document Build(string key, string old, string @new, params string[] settings)
    {
        var profile = settings.Append("enactingSentence=" + key).Aggregate(Profile.Standard, (p, s) => ProfileKeys.Set(p, s.Split('=')[0], s.Split('=')[1]).Profile!);
        return AmendingInstrumentBuilder.Build([new(TaishohyoCases.Changes(old, @new), FrontMatter.None, [])], profile, new());
    }
}
