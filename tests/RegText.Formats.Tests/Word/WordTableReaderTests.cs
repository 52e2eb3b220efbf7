using System.Text;
using RegText.Formats.Reading.Word;
using RegText.Formats.Writing.Word;
using RegText.Testing;
using static RegText.Formats.Tests.Word.DocxFile;

namespace RegText.Formats.Tests.Word;

public class WordTableReaderTests
{
    public static string Data(string name) => Path.Combine(Repository.Root, "tests", "RegText.Formats.Tests", "data", name);

    [Fact]
    public void Reads_back_what_the_writer_wrote()
    {
        var content = WordTableReader.Read(WordWriter.Write(Samples.Comparison)).Value!;
        Assert.Equal("""
            龍ヶ崎市コンピュータ等運用管理規程新旧対照表
            （下線部分は改正部分）
            # 改正後 | 改正前
            （私用コンピュータ等及びソフトウェアの持込禁止） | （私用コンピュータ等及びソフトウェアの持込禁止）
            第12条　（略） | 第12条　（略）
            2　_職員は、_前項ただし書の規定により持ち込んだ私用コンピュータ等及びソフトウェアを、_勤務時間中に私用で_使用してはならない。 | 2　前項ただし書の規定により持ち込んだ私用コンピュータ等及びソフトウェアを、_勤務時間中は_使用してはならない。
            _(3)　前２号に掲げるもののほか、情報統括管理者が必要と認める措置を講ずること。_ | （新設）
             | 


            """.ReplaceLineEndings("\n"), Print(content));
    }

    /// <summary>Both files were made from data/foreign.html, by LibreOffice 7.4 and by pandoc.</summary>
    [Theory]
    [InlineData("foreign-libreoffice.docx")]
    [InlineData("foreign-pandoc.docx")]
    public void Reads_files_of_other_programs(string name)
    {
        var content = WordTableReader.Read(File.ReadAllBytes(Data(name))).Value!;
        Assert.Contains("""
            ○○市文書管理規程新旧対照表
            # 改正後 | 改正前
            （文書の保存）/第5条　課長は、_完結した文書_を保存しなければならない。 | （文書の保存）/第5条　課長は、_文書_を保存しなければならない。
            2　前項の期間は、_10年_とする。/ただし、軽易なものを除く。 | 2　前項の期間は、_５年_とする。
            備考　（略）
            """.ReplaceLineEndings("\n"), Print(content), StringComparison.Ordinal);
        Assert.Equal([(0, 2)], content.Tables.Single().Rows[^1].Cells.Select(c => (c.Column, c.Span)));
    }

    [Theory]
    [InlineData("<w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:cr/><w:t>四</w:t></w:r>", "一\t二\n三\n四")]
    [InlineData("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>", "A\u2011B\uF0FE")]
    [InlineData("<w:r><w:t> 一 </w:t><w:t xml:space='preserve'> 二 </w:t><w:t>\u3000三</w:t></w:r>", "一 二 \u3000三")]
    [InlineData("<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>", "新")]
    [InlineData("<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo>", "新")]
    [InlineData("<w:hyperlink><w:r><w:t>一</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>二</w:t></w:r></w:sdtContent></w:sdt>", "一二")]
    [InlineData("<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:t>x</w:t><w:fldChar w:fldCharType='separate'/><w:t>7</w:t><w:fldChar w:fldCharType='end'/><w:t>頁</w:t></w:r>", "7頁")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>るび</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r>", "字")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隠</w:t></w:r><w:r><w:t>見</w:t></w:r>", "見")]
    [InlineData("<mc:AlternateContent><mc:Choice><w:r><w:t>一</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>一</w:t></w:r></mc:Fallback></mc:AlternateContent>", "一")]
    public void Reads_every_way_to_write_text(string runs, string expected)
        => Assert.Equal(expected, Assert.Single(WordTableReader.Read(FromBody($"<w:p>{runs}</w:p>")).Value!.Paragraphs).Text);

    [Theory]
    [InlineData("<w:rPr><w:u w:val='single'/></w:rPr>", "", true)]
    [InlineData("<w:rPr><w:u w:val='wavyDouble'/></w:rPr>", "", true)]
    [InlineData("<w:rPr><w:u w:val='none'/></w:rPr>", "<w:pPr><w:pStyle w:val='p'/></w:pPr>", false)]
    [InlineData("<w:rPr><w:rStyle w:val='c'/></w:rPr>", "", true)]
    [InlineData("<w:rPr><w:rStyle w:val='c2'/></w:rPr>", "", true)]
    [InlineData("<w:rPr><w:rStyle w:val='off'/></w:rPr>", "<w:pPr><w:pStyle w:val='p'/></w:pPr>", false)]
    [InlineData("", "<w:pPr><w:pStyle w:val='p'/></w:pPr>", true)]
    [InlineData("<w:rPr><w:rStyle w:val='circle'/></w:rPr>", "", false)]
    [InlineData("", "<w:pPr><w:rPr><w:u w:val='single'/></w:rPr></w:pPr>", false)]
    [InlineData("", "", false)]
    public void Finds_underlines_in_formatting_and_in_styles(string run, string paragraph, bool underlined)
    {
        var docx = FromBody($"<w:p>{paragraph}<w:r>{run}<w:t>字</w:t></w:r></w:p>", """
            <w:style w:type='character' w:styleId='c'><w:rPr><w:u w:val='single'/></w:rPr></w:style>
            <w:style w:type='character' w:styleId='c2'><w:basedOn w:val='c'/></w:style>
            <w:style w:type='character' w:styleId='off'><w:rPr><w:u w:val='none'/></w:rPr></w:style>
            <w:style w:type='character' w:styleId='circle'><w:basedOn w:val='circle'/></w:style>
            <w:style w:type='paragraph' w:styleId='p'><w:rPr><w:u w:val='single'/></w:rPr></w:style>
            """);
        Assert.Equal(underlined, WordTableReader.Read(docx).Value!.Paragraphs.Single().Runs.Single().Underlined);
    }

    [Fact]
    public void Deleted_paragraph_ends_rows_and_cells_are_gone()
    {
        var content = WordTableReader.Read(FromBody("""
            <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p><w:p><w:r><w:t>後</w:t></w:r></w:p>
            <w:tbl>
              <w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>
              <w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>外</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc>
                <w:sdt><w:sdtContent><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:sdtContent></w:sdt></w:tr>
            </w:tbl>
            """)).Value!;
        Assert.Equal("前後", content.Paragraphs.Single().Text);
        var row = Assert.Single(content.Tables.Single().Rows);
        Assert.Equal([(1, true, "外\n内\n"), (2, false, "")], row.Cells.Select(c => (c.Column, c.ContinuesAbove, c.Text)));
    }

    [Fact]
    public void Tells_that_Word_numbers_a_paragraph_itself()
    {
        var content = WordTableReader.Read(FromBody(
            "<w:p><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val='n'/></w:pPr></w:p><w:p/>",
            "<w:style w:type='paragraph' w:styleId='n'><w:name w:val='番号'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")).Value!;
        Assert.Equal([(true, null), (true, "番号"), (false, null)], content.Paragraphs.Select(p => (p.AutoNumbered, p.StyleName)));
    }

    internal static string Print(WordContent content)
    {
        var output = new StringBuilder();
        foreach (var block in content.Blocks)
        {
            if (block is WordParagraph paragraph) output.Append(Of(paragraph)).Append('\n');
            if (block is not WordTable table) continue;
            foreach (var row in table.Rows)
            {
                output.Append(row.IsHeading ? "# " : "")
                    .AppendJoin(" | ", row.Cells.Select(c => string.Join('/', c.Paragraphs.Select(Of)))).Append('\n');
            }
        }
        return output.ToString();

        static string Of(WordParagraph p) => string.Concat(p.Runs.Select(r => r.Underlined ? $"_{r.Text}_" : r.Text)).Replace('\n', '/');
    }
}
