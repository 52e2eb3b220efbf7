using RegText.Formats.Reading.Word;
using RegText.Formats.Writing.Word;
using static RegText.Formats.Tests.Word.DocxFile;

namespace RegText.Formats.Tests.Word;

public class WordTemplateTests
{
    private static readonly byte[] BuiltIn = WordTemplate.BuiltInFile.ToArray();

    [Fact]
    public void A_template_restyled_in_Word_changes_the_output()
    {
        var restyled = With(BuiltIn, "word/styles.xml", xml => xml
            .Replace("<w:u w:val=\"single\" />", "<w:b /><w:u w:val=\"double\" />", StringComparison.Ordinal)
            .Replace("ＭＳ 明朝", "游明朝", StringComparison.Ordinal));
        var docx = new DocxFile(WordWriter.Write(Samples.Comparison, WordTemplate.Read(restyled).Value));

        Assert.Empty(docx.Objections());
        Assert.Contains("游明朝", docx.Text("word/styles.xml"), StringComparison.Ordinal);
        Assert.All(docx.Main.Descendants(W + "u"), u => Assert.Equal("double", (string?)u.Attribute(W + "val")));
    }

    [Fact]
    public void A_template_may_show_changes_without_underline()
    {
        var restyled = With(BuiltIn, "word/styles.xml", xml => xml.Replace("<w:u w:val=\"single\" />", "<w:b />", StringComparison.Ordinal));
        Assert.Empty(new DocxFile(WordWriter.Write(Samples.Comparison, WordTemplate.Read(restyled).Value)).Main.Descendants(W + "u"));
    }

    [Fact]
    public void Styles_are_found_by_name_since_Word_changes_their_ids()
    {
        var renamed = With(BuiltIn, "word/styles.xml", xml => xml.Replace("\"RegArticle\"", "\"a17\"", StringComparison.Ordinal));
        var template = WordTemplate.Read(renamed).Value!;
        Assert.Empty(template.MissingStyles);
        var docx = new DocxFile(WordWriter.Write(Samples.Comparison, template));
        Assert.Contains(docx.Main.Descendants(W + "pStyle"), s => (string?)s.Attribute(W + "val") == "a17");
        Assert.Empty(docx.Objections());
    }

    [Fact]
    public void Styles_that_a_template_lacks_are_added_and_named()
    {
        // Its own style takes the id that ours would have, and its type is larger.
        var foreign = FromBody("", """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='24'/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/></w:style>
            <w:style w:type='paragraph' w:styleId='RegItem'><w:name w:val='何か'/></w:style>
            <w:style w:type='paragraph' w:styleId='b'><w:name w:val='条'/><w:basedOn w:val='a'/></w:style>
            """);
        var template = WordTemplate.Read(foreign).Value!;
        Assert.Contains("号", template.MissingStyles);
        Assert.DoesNotContain("条", template.MissingStyles);

        var docx = new DocxFile(WordWriter.Write(Samples.Comparison, template));
        Assert.Empty(docx.Objections());
        Assert.Equal("RegItem2", docx.StyleId("号"));
        Assert.Equal("480", (string?)docx.Style("号").Element(W + "pPr")!.Element(W + "ind")!.Attribute(W + "left"));
    }

    [Theory]
    [InlineData("foreign-libreoffice.docx")]
    [InlineData("foreign-pandoc.docx")]
    public void Any_Word_file_can_be_a_template(string name)
    {
        var template = WordTemplate.Read(File.ReadAllBytes(WordTableReaderTests.Data(name))).Value!;
        var objections = new DocxFile(WordWriter.Write(Samples.Comparison, template)).Objections();
        // The styles and fonts of another program are its own affair.
        Assert.DoesNotContain(objections, o => !o.Contains("/w:styles", StringComparison.Ordinal) && !o.Contains("/w:fonts", StringComparison.Ordinal));
    }

    [Fact]
    public void What_points_outside_the_styles_is_left_behind()
    {
        var foreign = FromBody("", """
            <w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/>
              <w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style>
            <w:style w:type='paragraph' w:styleId='a'><w:name w:val='twice'/></w:style>
            <w:style w:type='paragraph' w:styleId='noname'/>
            """);
        var docx = new DocxFile(WordWriter.Write(Samples.Comparison, WordTemplate.Read(foreign).Value));
        Assert.Empty(docx.Objections());
        Assert.DoesNotContain("numPr", docx.Text("word/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_based_on_each_other_in_a_circle_do_no_harm()
    {
        var foreign = FromBody("", """
            <w:style w:type='character' w:styleId='x'><w:name w:val='改正部分'/><w:basedOn w:val='y'/></w:style>
            <w:style w:type='character' w:styleId='y'><w:name w:val='例'/><w:basedOn w:val='x'/></w:style>
            """);
        var docx = WordWriter.Write(Samples.Comparison, WordTemplate.Read(foreign).Value);
        Assert.True(WordTableReader.Read(docx).Succeeded);
    }

    [Fact]
    public void A_bad_template_is_a_failure_with_a_reason()
    {
        Assert.Equal(WordReadProblem.NotDocx, Problem("題名"u8.ToArray()));
        Assert.Equal(WordReadProblem.Damaged, Problem(BuiltIn[..(BuiltIn.Length / 2)]));
        Assert.Equal(WordReadProblem.NoStyles, Problem(With(BuiltIn, "word/_rels/document.xml.rels", x => x.Replace("/styles\"", "/other\"", StringComparison.Ordinal))));
        Assert.Equal(WordReadProblem.BadXml, Problem(With(BuiltIn, "word/styles.xml", x => x[..^20])));
        Assert.Equal(WordReadProblem.StrictFormat, Problem(With(BuiltIn, "word/styles.xml",
            x => x.Replace(W.NamespaceName, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal))));
    }

    private static WordReadProblem? Problem(byte[] bytes) => WordTemplate.Read(bytes).Failure?.Problem;
}
