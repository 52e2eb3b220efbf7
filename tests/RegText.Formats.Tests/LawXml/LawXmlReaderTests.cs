using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using RegText.Formats.Reading.LawXml;
using RegText.Formats.Writing.LawXml;
using RegText.Syntax;
using RegText.Testing;

namespace RegText.Formats.Tests.LawXml;

/// <summary>What the reader keeps, what the writer does with it after a change, and XML that it refuses.</summary>
public class LawXmlReaderTests
{
    [Fact]
    public void The_tree_alone_gives_almost_all_of_a_law()
    {
        // Markup is kept only where the tree cannot tell: in 行政手続法 the number that a file gives to ニ behind イからハまで.
        var law = Read("gyosei-tetsuzuki.xml");
        Assert.Equal(["イからハまで", "ニ"], law.AllUnits().Where(u => u.SchemaMarkup is not null).Select(u => u.Label.Value));
        Assert.Null(law.Toc!.SchemaMarkup);
    }

    [Fact]
    public void Words_that_changed_are_written_and_what_was_kept_of_the_old_words_is_not()
    {
        var law = Read("all-elements.xml");
        var part = law.Body[0];
        var article = part.Children[0].Children[0];
        Assert.Equal("趣旨", article.Caption!.Text.Value);
        var changed = article with { Caption = article.Caption with { Text = new("目的") } };
        var body = part with { Children = [part.Children[0] with { Children = part.Children[0].Children.SetItem(0, changed) }] };
        var xml = LawXmlWriter.Element(law with { Title = new("新例規則"), Body = [body] });

        Assert.Equal("（目的）", xml.Descendants("ArticleCaption").First().Value);
        Assert.Empty(xml.Descendants("ArticleCaption").First().Elements("Ruby"));
        Assert.Equal("false", (string?)xml.Descendants("Article").First().Attribute("Delete"));
        Assert.Equal("新例規則", xml.Descendants("LawTitle").Single().Value);
        Assert.Equal("例", (string?)xml.Descendants("LawBody").Single().Attribute("Subject"));
    }

    [Fact]
    public void The_words_of_every_structure_are_in_the_tree()
    {
        var law = Read("all-elements.xml");
        var texts = law.AllUnits().SelectMany(TextsOf.Own).Select(t => t.Value).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var words in new[]
                 {
                     "面積は、10m2とし、水はH2Oとする。次の行である。", "区分表", "区分", "甲", "(1)　2円", "表の備考である。", "用語　意味をいう。", "列記", "列記の中", "図", "号のない項である。",
                     "（令六規五・追加）", "第1条中「甲」を「乙」に改める。2新しい項", "附則別表", "前の備考", "第一", "申請書　年　月　日", "別記の文", "A＝B＋C", "書式の文",
                 })
            Assert.Contains(words, texts);
        Assert.Equal(["例に関する規則をここに公布する。", "我らは、誓う。"], law.Preface.Select(l => l.Text.Value));
        Assert.True(law.Body[0].Children[0].Children[0].Children[0].Children[0] is TableUnit { Rows.Length: 3 });
        Assert.Equal(["附則", "附則"], law.Supplementary.Select(s => s.Label.Value));
        Assert.Equal("令和7年規則第1号", law.Supplementary[1].AmendLawNumber.Value);
    }

    [Theory]
    [InlineData("", LawXmlProblem.NotXml, "XMLとして読めません。ファイルが途中で切れていないか、タグの閉じ忘れがないかを確かめてください。")]
    [InlineData("<Law><LawNum>平成", LawXmlProblem.NotXml, "XMLとして読めません（1行16字目）。ファイルが途中で切れていないか、タグの閉じ忘れがないかを確かめてください。")]
    [InlineData("<Law><LawNum/>&eacute;</Law>", LawXmlProblem.NotXml, "XMLとして読めません（1行16字目）。ファイルが途中で切れていないか、タグの閉じ忘れがないかを確かめてください。")]
    [InlineData("<!DOCTYPE Law [<!ENTITY a 'b'>]><Law/>", LawXmlProblem.HasDtd, "DTD（<!DOCTYPE …>）があります。安全のため、DTDやエンティティのあるXMLは読みません。その部分を削って保存し直してください。")]
    [InlineData("<html><body/></html>", LawXmlProblem.NotLaw, "法令標準XMLではありません（最初の要素が<html>です）。e-Gov法令検索などの法令標準XML（<Law>で始まるもの）を指定してください。")]
    [InlineData("<Law><LawNum/></Law>", LawXmlProblem.NotLaw, "法令標準XMLではありません（<LawBody>がありません）。e-Gov法令検索などの法令標準XML（<Law>で始まるもの）を指定してください。")]
    public void Bad_XML_gets_one_clear_message(string xml, LawXmlProblem problem, string message)
    {
        var read = LawXmlReader.Read(Encoding.UTF8.GetBytes(xml));
        Assert.Equal((problem, message), (read.Failure?.Problem, read.Failure?.Message));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var read = LawXmlReader.Read(string.Concat(Enumerable.Repeat("<Law>", 1_000_000)));
        Assert.Equal((LawXmlProblem.TooLarge, "要素の入れ子が200段を超えています。法令標準XMLか確かめてください。"), (read.Failure?.Problem, read.Failure?.Message));
    }

    [Fact]
    public void XML_without_end_is_read_no_further_than_the_limit()
    {
        // The limit itself is 64 million characters; a smaller one is held in the same way, without their memory.
        using var endless = new EndlessXml();
        var read = LawXmlReader.Read(endless, characters: 100_000);
        Assert.Equal((LawXmlProblem.TooLarge, "大きすぎます。読めるのは64百万字までです。"), (read.Failure?.Problem, read.Failure?.Message));
        Assert.InRange(endless.Given, 100_000, 200_000);
        Assert.Equal(64 << 20, LawXmlLimits.Characters);
    }

    [Fact]
    public void XML_up_to_the_limit_is_read()
    {
        const string law = "<Law><LawBody/></Law>";
        Assert.True(LawXmlReader.Read(new StringReader(law), law.Length).Succeeded);
        Assert.Equal(LawXmlProblem.TooLarge, LawXmlReader.Read(new StringReader(law), law.Length - 1).Failure?.Problem);
    }

    [Theory]
    [InlineData("<Law><LawBody/></Law>")]
    [InlineData("<Law><LawBody><MainProvision><Article><Paragraph/></Article><Unknown><b>あ</b></Unknown></MainProvision><SupplProvision/><AppdxTable/><Appdx/></LawBody></Law>")]
    [InlineData("<Law Num='x'><LawBody><TOC><TOCChapter/><TOCSupplProvision/></TOC><MainProvision><Chapter Num='1_'/><Item Num='a:b:c'><ItemTitle>ア</ItemTitle></Item></MainProvision></LawBody></Law>")]
    [InlineData("<Law><LawBody><MainProvision><Paragraph><ParagraphSentence>裸の文<Table/></ParagraphSentence><TableStruct/><Remarks/></Paragraph></MainProvision></LawBody></Law>")]
    public void XML_that_is_not_valid_is_read_without_an_exception_and_comes_back(string xml)
    {
        var read = LawXmlReader.Read(xml);
        Assert.True(read.Succeeded);
        Assert.NotEmpty(LawXmlWriter.Write(read.Value));
        Assert.Contains(XDocument.Parse(xml).Root!.Value, LawXmlWriter.Element(read.Value).Value, StringComparison.Ordinal);
    }

    /// <summary>A law that is followed by articles for ever.</summary>
    private sealed class EndlessXml : TextReader
    {
        private const string Start = "<Law><LawBody><MainProvision>";
        private const string Unit = "<Article><Paragraph>文</Paragraph></Article>";

        public int Given { get; private set; }

        public override int Peek() => At(Given);

        public override int Read() => At(Given++);

        private static int At(int i) => i < Start.Length ? Start[i] : Unit[(i - Start.Length) % Unit.Length];
    }

    private static Instrument Read(string name) => LawXmlReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "data", name))).Value!;
}
