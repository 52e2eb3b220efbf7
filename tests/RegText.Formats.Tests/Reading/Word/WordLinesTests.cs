using RegText.Formats.Reading;
using static RegText.Formats.Tests.Reading.Word.SmallDocx;

namespace RegText.Formats.Tests.Reading.Word;

/// <summary>What stands in a Word file besides plain paragraphs, and the lines that become of it.</summary>
public class WordLinesTests
{
    [Theory]
    [InlineData("<w:ind w:leftChars='200' w:left='420' w:hangingChars='100' w:hanging='210'/>", "　(1)　甲")]
    [InlineData("<w:ind w:left='420' w:hanging='210'/>", "　(1)　甲")]
    [InlineData("<w:ind w:start='420' w:hanging='210'/>", "　(1)　甲")]
    [InlineData("<w:ind w:firstLineChars='100' w:firstLine='999'/>", "　(1)　甲")]
    [InlineData("<w:ind w:leftChars='0' w:left='630'/>", "　　　(1)　甲")]
    [InlineData("<w:ind w:left='-400' w:firstLine='-5'/>", "(1)　甲")]
    [InlineData("<w:ind w:left='999999' w:hanging='x'/>", "　　　　　　　　　　　　　　　　　　　　(1)　甲")]
    public void Indents_become_blanks(string indent, string expected) => Assert.Equal(expected, Read(Make(P("(1)　甲", indent),
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='21'/></w:rPr></w:rPrDefault></w:docDefaults>")));

    [Fact]
    public void An_indent_may_come_from_styles_and_from_the_number()
    {
        const string Styles = "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='A'/><w:pPr><w:ind w:leftChars='300'/></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='B'><w:name w:val='B'/><w:basedOn w:val='A'/><w:pPr><w:ind w:hangingChars='100'/></w:pPr></w:style>";
        Assert.Equal("　　甲⏎乙", Read(Make(P("甲", "<w:pStyle w:val='B'/>") + P("乙", "<w:pStyle w:val='B'/><w:ind w:leftChars='100'/>"), Styles)));
        var numbering = List(1, Level(0, "decimal", "(%1)", "<w:pPr><w:ind w:leftChars='200' w:hangingChars='100'/></w:pPr>")) + Num(1, 1);
        Assert.Equal("　(1)　甲", Read(Make(Numbered("甲"), Styles, numbering)));
    }

    [Fact]
    public void A_line_break_begins_a_line()
    {
        const string Broken = "<w:p><w:pPr><w:ind w:leftChars='100' w:hangingChars='100'/></w:pPr><w:r><w:t>第1条　甲</w:t><w:br/><w:t>乙</w:t><w:br/><w:t>2　丙</w:t><w:cr/><w:t>丁</w:t></w:r></w:p>";
        Assert.Equal("第1条　甲⏎　乙⏎2　丙⏎　丁", ReadBody(Broken));
    }

    [Theory]
    [InlineData("第1条\t甲", "第1条　甲")]
    [InlineData("第1条　\t甲", "第1条　甲")]
    [InlineData("\t(1)\t個人情報\t個人に関する情報", "　(1)　個人情報　個人に関する情報")]
    [InlineData("ア\t甲", "ア　甲")]
    [InlineData("(2)　甲\t乙", "(2)　甲　乙")]
    [InlineData("2\t前項", "2　前項")]
    [InlineData("第1章\t総則\t1", "第1章　総則\t1")]
    [InlineData("第1章　総則\t12", "第1章　総則\t12")]
    [InlineData("区分\t金額", "区分\t金額")]
    [InlineData("甲\t", "甲")]
    [InlineData("\t\t", "")]
    public void Tabs_behind_labels_are_blanks_and_others_divide_cells(string text, string expected)
    {
        var runs = string.Join("<w:tab/>", text.Split('\t').Select(t => $"<w:t xml:space='preserve'>{t}</w:t>"));
        Assert.Equal(expected, Read(Make($"<w:p><w:r>{runs}</w:r></w:p>{P("丙")}"))[..^2]);
    }

    [Fact]
    public void Ruby_has_its_base_and_hidden_text_is_not_there() => Assert.Equal("規程を定める", ReadBody(
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>きてい</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>規程</w:t></w:r></w:rubyBase></w:ruby></w:r>"
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>秘</w:t></w:r><w:r><w:t>を定める</w:t></w:r></w:p>"));

    [Fact]
    public void Fields_show_their_results()
    {
        static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType='{type}'/></w:r>";
        static string Code(string text) => $"<w:r><w:instrText>{text}</w:instrText></w:r>";
        Assert.Equal("別表12を見る㊟印規程", ReadBody($"<w:p>{Run("別表")}{Mark("begin")}{Code(" PAGE ")}{Mark("separate")}{Run("12")}{Mark("end")}{Run("を見る")}"
            + $"<w:fldSimple w:instr='X'>{Run("㊟")}</w:fldSimple>{Mark("begin")}{Code("EQ \\o\\ac(○,")}{Code("印)")}{Mark("end")}"
            + $"{Mark("begin")}{Code("EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(きてい),規程)")}{Mark("end")}</w:p>"));
        Assert.Equal("乙", ReadBody($"<w:p>{Mark("begin")}{Code("IF ")}{Mark("begin")}{Code("X")}{Mark("separate")}{Run("甲")}{Mark("end")}{Mark("separate")}{Run("乙")}{Mark("end")}</w:p>"));
    }

    [Fact]
    public void Text_boxes_follow_the_paragraph_that_holds_them_once()
    {
        var box = $"<w:txbxContent>{P("枠1")}{P("枠2")}</w:txbxContent>";
        var drawing = $"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        Assert.Equal("甲丙⏎枠1⏎枠2⏎乙", ReadBody($"<w:p>{Run("甲")}{drawing}{Run("丙")}</w:p>{P("乙")}"));
        Assert.Equal("甲⏎枠1⏎枠2", ReadBody($"<w:p>{Run("甲")}<w:r><w:pict><v:group><v:shape><v:textbox>{box}</v:textbox></v:shape></v:group></w:pict></w:r></w:p>"));
    }

    [Fact]
    public void What_is_no_text_is_told()
    {
        const string Body = "<w:p><w:r><w:t>甲</w:t><w:drawing><pic:pic/></w:drawing></w:r></w:p><w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>"
            + "<w:altChunk/><w:p><w:r><w:object/></w:r></w:p><w:p><w:r><w:drawing><wps:line/></w:drawing></w:r></w:p>";
        var read = SourceReader.Read(Make(Body), "x.docx").Value!;
        Assert.Equal(["F02 1", "F03 2", "F04 3", "F04 4"], read.Diagnostics.Select(d => $"{d.Code} {read.Text.Position(d.Span.Start).Line}"));
    }

    [Fact]
    public void Rows_are_lines_with_tabs_and_empty_edges_keep_their_place() => Assert.Equal(
        "区分\t金額⏎｜300円⏎甲　乙\t200円⏎その他│⏎合計│⏎別紙",
        ReadBody(Table(["区分", "金額"], ["", "300円"], ["甲</w:t><w:br/><w:t>乙", "200円"], ["その他", ""], ["", ""], ["合計"]) + P("別紙")));

    [Fact]
    public void A_box_of_one_column_is_paragraphs() =>
        Assert.Equal("第1条　甲⏎2　乙⏎区分\t金額", ReadBody($"<w:tbl><w:tr><w:tc>{P("第1条　甲")}{P("2　乙")}{Table(["区分", "金額"])}<w:p/></w:tc></w:tr></w:tbl>"));

    [Fact]
    public void A_table_in_a_cell_is_part_of_its_text() =>
        Assert.Equal("甲　1　2　3　4\t乙", ReadBody($"<w:tbl><w:tr><w:tc>{P("甲")}{Table(["1", "2"], ["3", "4"])}<w:p/></w:tc><w:tc>{P("乙")}</w:tc></w:tr></w:tbl>"));

    [Theory]
    [InlineData("改正後", "改正前")]
    [InlineData("改 正 案", "現　　行")]
    [InlineData("新", "旧")]
    public void A_comparison_keeps_the_paragraphs_of_its_cells(string left, string right)
    {
        var row = $"<w:tr><w:tc>{P("第1条　甲")}{P("(1)</w:t><w:tab/><w:t>乙")}</w:tc><w:tc>{P("第1条　丙")}{Table(["1", "2"])}<w:p/></w:tc></w:tr>";
        var cover = $"<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{P("附則")}</w:tc></w:tr>";
        var table = Table([left, right]).Replace("</w:tbl>", row + cover + "<w:tr><w:tc><w:p/></w:tc><w:tc>" + P("丁") + "</w:tc></w:tr></w:tbl>", StringComparison.Ordinal);
        Assert.Equal($"{left}\t{right}⏎第1条　甲\u2029(1)　乙\t第1条　丙\u20291｜2⏎附則\t附則⏎\t丁", ReadBody(table));
    }

    [Fact]
    public void The_heading_of_a_comparison_may_stand_below_a_title_and_come_again()
    {
        var title = $"<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{P("新旧対照表")}</w:tc></w:tr>";
        var table = Table(["改正後", "改正前"], ["甲", "乙"], ["改正後", "改正前"], ["丙", "丁"]).Replace("<w:tbl>", "<w:tbl>" + title, StringComparison.Ordinal);
        Assert.Equal("新旧対照表⏎改正後\t改正前⏎甲\t乙⏎丙\t丁", ReadBody(table));
    }

    private static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static string Table(params string[][] rows) =>
        "<w:tbl>" + string.Concat(rows.Select(r => "<w:tr>" + string.Concat(r.Select(c => $"<w:tc>{P(c)}</w:tc>")) + "</w:tr>")) + "</w:tbl>";
}
