using RegText.Formats.Reading.Word.Numbering;
using static RegText.Formats.Tests.Reading.Word.SmallDocx;

namespace RegText.Formats.Tests.Reading.Word;

/// <summary>Automatic numbers become the text that Word shows.</summary>
public class NumberingTests
{
    [Theory]
    [InlineData("decimal", "1 2 10 21 47")]
    [InlineData("decimalZero", "01 02 10 21 47")]
    [InlineData("decimalFullWidth", "１ ２ １０ ２１ ４７")]
    [InlineData("decimalFullWidth2", "１ ２ １０ ２１ ４７")]
    [InlineData("aiueo", "ｱ ｲ ｺ ﾅ ｱｱ")]
    [InlineData("aiueoFullWidth", "ア イ コ ナ アア")]
    [InlineData("iroha", "ｲ ﾛ ﾇ ﾅ ｽ")]
    [InlineData("irohaFullWidth", "イ ロ ヌ ナ ス")]
    [InlineData("japaneseCounting", "一 二 十 二十一 四十七")]
    [InlineData("ideographDigital", "一 二 一〇 二一 四七")]
    [InlineData("japaneseLegal", "壱 弐 拾 弐拾壱 四拾七")]
    [InlineData("decimalEnclosedCircle", "① ② ⑩ ㉑ ㊼")]
    [InlineData("decimalEnclosedParen", "⑴ ⑵ ⑽ (21) (47)")]
    [InlineData("lowerLetter", "a b j u uu")]
    [InlineData("upperLetter", "A B J U UU")]
    [InlineData("lowerRoman", "i ii x xxi xlvii")]
    [InlineData("upperRoman", "I II X XXI XLVII")]
    [InlineData("ideographTraditional", "甲 乙 癸 21 47")]
    [InlineData("none", "    ")]
    [InlineData("anythingElse", "1 2 10 21 47")]
    public void Each_format_writes_its_numbers(string format, string expected) =>
        Assert.Equal(expected, string.Join(' ', new[] { 1, 2, 10, 21, 47 }.Select(n => NumberFormat.Write(n, format))));

    [Fact]
    public void Odd_numbers_are_written_in_digits()
    {
        foreach (var format in new[] { "lowerLetter", "aiueo", "lowerRoman", "japaneseCounting", "decimalEnclosedCircle", "ideographZodiac" })
            Assert.Equal("0", NumberFormat.Write(0, format));
        Assert.Equal("99999", NumberFormat.Write(99_999, "japaneseCounting"));
        Assert.Equal(50, NumberFormat.Write(99_999, "lowerLetter").Length);
    }

    [Fact]
    public void Levels_count_below_each_other_and_begin_again() =>
        Assert.Equal("第１条　甲⏎(1)　乙⏎(2)　丙⏎ア　丁⏎第２条　戊⏎(1)　己⏎ア　庚", Read(Make(
            Numbered("甲") + Numbered("乙", 1) + Numbered("丙", 1) + Numbered("丁", 2) + Numbered("戊") + Numbered("己", 1) + Numbered("庚", 2),
            "", List(1, Level(0, "decimalFullWidth", "第%1条"), Level(1, "decimal", "(%2)"), Level(2, "aiueoFullWidth", "%3")) + Num(1, 1))));

    [Fact]
    public void Labels_may_hold_the_numbers_of_outer_levels() =>
        Assert.Equal("一　甲⏎1-1　乙⏎二　丙⏎2-1　丁", Read(Make(
            Numbered("甲") + Numbered("乙", 1) + Numbered("丙") + Numbered("丁", 1),
            "", List(1, Level(0, "japaneseCounting", "%1"), Level(1, "decimal", "%1-%2", "<w:isLgl/>")) + Num(1, 1))));

    [Fact]
    public void An_outer_level_without_paragraph_counts_as_begun() =>
        Assert.Equal("1.1　甲⏎1.2　乙", Read(Make(
            Numbered("甲", 1) + Numbered("乙", 1), "", List(1, Level(0, "decimal", "%1"), Level(1, "decimal", "%1.%2")) + Num(1, 1))));

    [Fact]
    public void Restarts_follow_lvlRestart() =>
        Assert.Equal("1　甲⏎(1)　乙⏎2　丙⏎(2)　丁", Read(Make(
            Numbered("甲") + Numbered("乙", 1) + Numbered("丙") + Numbered("丁", 1), "",
            List(1, Level(0, "decimal", "%1"), Level(1, "decimal", "(%2)", "<w:lvlRestart w:val='0'/>")) + Num(1, 1))));

    [Fact]
    public void Numberings_of_one_list_go_on_unless_they_override_the_start() =>
        Assert.Equal("1　甲⏎2　乙⏎5　丙⏎6　丁⏎7　戊", Read(Make(
            Numbered("甲") + Numbered("乙", 0, 2) + Numbered("丙", 0, 3) + Numbered("丁", 0, 3) + Numbered("戊"), "",
            List(1, Level(0, "decimal", "%1")) + Num(1, 1) + Num(2, 1)
            + Num(3, 1, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"))));

    [Fact]
    public void An_override_may_bring_a_level_of_its_own() =>
        Assert.Equal("①　甲", Read(Make(Numbered("甲"), "", List(1, Level(0, "decimal", "%1"))
            + Num(1, 1, $"<w:lvlOverride w:ilvl='0'>{Level(0, "decimalEnclosedCircle", "%1")}</w:lvlOverride>"))));

    [Fact]
    public void A_style_may_number_its_paragraphs()
    {
        const string Styles = "<w:style w:type='paragraph' w:styleId='Jo'><w:name w:val='条'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Go'><w:name w:val='号'/><w:basedOn w:val='Jo'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>";
        var numbering = List(1, Level(0, "decimal", "第%1条", "<w:pStyle w:val='Jo'/>"), Level(1, "decimal", "(%2)", "<w:pStyle w:val='Go'/>")) + Num(1, 1);
        Assert.Equal("第1条　甲⏎(1)　乙⏎丙⏎(2)　丁", Read(Make(
            P("甲", "<w:pStyle w:val='Jo'/>") + P("乙", "<w:pStyle w:val='Go'/>") + P("丙", "<w:pStyle w:val='Go'/><w:numPr><w:numId w:val='0'/></w:numPr>")
            + P("丁", "<w:pStyle w:val='Go'/>"), Styles, numbering)));
    }

    [Fact]
    public void A_list_may_be_that_of_a_numbering_style()
    {
        const string Styles = "<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
        Assert.Equal("ア　甲", Read(Make(Numbered("甲"), Styles,
            List(1, "<w:numStyleLink w:val='S'/>") + List(2, "<w:styleLink w:val='S'/>", Level(0, "aiueoFullWidth", "%1")) + Num(1, 1) + Num(2, 2))));
        Assert.Equal("甲", Read(Make(Numbered("甲"), Styles, List(2, "<w:numStyleLink w:val='S'/>") + Num(1, 2) + Num(2, 2))));
    }

    [Theory]
    [InlineData("<w:suff w:val='tab'/>", "第%1条", "甲", "第1条　甲")]
    [InlineData("<w:suff w:val='space'/>", "第%1条", "甲", "第1条 甲")]
    [InlineData("<w:suff w:val='nothing'/>", "第%1条", "甲", "第1条　甲")]
    [InlineData("<w:suff w:val='nothing'/>", "第%1条　", "甲", "第1条　甲")]
    [InlineData("<w:suff w:val='nothing'/>", "第%1条", "　甲", "第1条　甲")]
    [InlineData("<w:suff w:val='tab'/>", "第%1条", "", "第1条　")]
    public void One_blank_stands_behind_a_label(string suffix, string label, string text, string expected) =>
        Assert.Equal(expected.TrimEnd('　'), Read(Make(Numbered(text), "", List(1, Level(0, "decimal", label, suffix)) + Num(1, 1))));

    [Theory]
    [InlineData("・", "・　甲")]
    [InlineData("\uF06C", "•　甲")]
    [InlineData("", "•　甲")]
    public void Bullets_are_signs_that_mean_something_without_their_font(string sign, string expected) =>
        Assert.Equal(expected, Read(Make(Numbered("甲"), "", List(1, Level(0, "bullet", sign)) + Num(1, 1))));

    [Fact]
    public void A_hidden_number_counts_but_does_not_show() =>
        Assert.Equal("甲", Read(Make(Numbered("甲"), "", List(1, Level(0, "decimal", "%1", "<w:rPr><w:vanish/></w:rPr>")) + Num(1, 1))));

    [Fact]
    public void Numbers_go_on_through_tables()
    {
        var cell = $"<w:tbl><w:tr><w:tc>{Numbered("乙")}</w:tc><w:tc>{Numbered("丙")}</w:tc></w:tr></w:tbl>";
        Assert.Equal("1　甲⏎2　乙\t3　丙⏎4　丁", Read(Make(Numbered("甲") + cell + Numbered("丁"), "", List(1, Level(0, "decimal", "%1")) + Num(1, 1))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:num w:numId='1'/>")]
    [InlineData("<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>")]
    [InlineData("<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='99'/><w:lvl/></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>")]
    [InlineData("<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='-5'/><w:lvlText w:val='%'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>")]
    public void Damaged_numbering_leaves_the_text(string numbering) =>
        Assert.Contains("甲", Read(Make(Numbered("甲"), "", numbering)), StringComparison.Ordinal);
}
