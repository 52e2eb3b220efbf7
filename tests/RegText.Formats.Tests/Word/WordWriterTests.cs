using System.Text;
using System.Xml.Linq;
using RegText.Documents;
using RegText.Formats.Writing.Word;
using RegText.Testing;
using static RegText.Formats.Tests.Word.DocxFile;

namespace RegText.Formats.Tests.Word;

public class WordWriterTests
{
    private static readonly DocxFile Comparison = new(WordWriter.Write(Samples.Comparison));
    private static readonly DocxFile Instrument = new(WordWriter.Write(Samples.Instrument));

    [Fact]
    public void Word_finds_nothing_to_repair()
    {
        Assert.Empty(Comparison.Objections());
        Assert.Empty(Instrument.Objections());
        Assert.Empty(new DocxFile(WordTemplate.BuiltInFile.ToArray()).Objections());
    }

    [Fact]
    public void The_parts_of_a_comparison_are_as_reviewed()
    {
        // Also the proof that another process on another day writes the same.
        var text = new StringBuilder();
        foreach (var (name, _) in Comparison.Entries.Where(e => e.Name != "word/styles.xml"))
            text.Append("=== ").Append(name).Append('\n').Append(Comparison.Part(name)).Append("\n\n");
        Golden.Equal("comparison.docx.txt", text.ToString());
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
        => Assert.Equal(WordWriter.Write(Samples.Comparison), WordWriter.Write(Samples.Of([.. ((TableBlock)Samples.Comparison.Blocks[2]).Rows.Skip(1)])));

    [Fact]
    public void Nothing_in_the_file_tells_when_it_was_written()
    {
        Assert.All(Comparison.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.Date));
        Assert.Equal(["[Content_Types].xml", "_rels/.rels"], Comparison.Entries.Take(2).Select(e => e.Name));
        Assert.DoesNotContain(Comparison.Entries, e => e.Name.Contains("docProps", StringComparison.Ordinal) || e.Name.EndsWith(".psmdcp", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_tells_what_it_was_made_from()
    {
        var origin = Comparison.Part("customXml/item.xml").Root!;
        XNamespace ns = "urn:regtext:origin:1";
        Assert.Equal("龍ヶ崎市コンピュータ等運用管理規程新旧対照表", (string?)origin.Element(ns + "title"));
        Assert.Equal([("改正後", "新.txt", new string('a', 64)), ("改正前", "旧.txt", new string('b', 64))],
            origin.Elements(ns + "source").Select(s => ((string)s.Attribute("role")!, (string)s.Attribute("name")!, (string)s.Attribute("sha256")!)));
    }

    [Fact]
    public void Paper_margins_and_grid_are_those_of_the_page()
    {
        var section = Comparison.Main.Descendants(W + "sectPr").Single();
        Assert.Equal(("16838", "11906", "landscape"), Attributes(section.Element(W + "pgSz")!, "w", "h", "orient"));
        Assert.Equal(("1134", "1134", "1134"), Attributes(section.Element(W + "pgMar")!, "top", "left", "right"));
        Assert.Equal("lines", Value(section.Element(W + "docGrid")!, "type"));
        var portrait = Instrument.Main.Descendants(W + "sectPr").Single();
        Assert.Equal(("11906", "16838", null), Attributes(portrait.Element(W + "pgSz")!, "w", "h", "orient"));
    }

    [Fact]
    public void The_page_number_is_a_field_in_the_footer_unless_it_is_switched_off()
    {
        Assert.Contains("PAGE", Comparison.Text("word/footer1.xml"), StringComparison.Ordinal);
        Assert.Equal("center", Value(Comparison.Style("footer").Element(W + "pPr")!.Element(W + "jc")!, "val"));
        var without = new DocxFile(WordWriter.Write(Samples.Comparison with { Page = new PageSetup { PageNumbers = false } }));
        Assert.DoesNotContain(without.Entries, e => e.Name.Contains("footer", StringComparison.Ordinal));
        Assert.Empty(without.Objections());
    }

    [Fact]
    public void Language_and_font_are_Japanese_everywhere()
    {
        var defaults = Comparison.Styles.Descendants(W + "rPrDefault").Single().Element(W + "rPr")!;
        Assert.Equal(("ＭＳ 明朝", "ＭＳ 明朝", "ＭＳ 明朝"), Attributes(defaults.Element(W + "rFonts")!, "ascii", "hAnsi", "eastAsia"));
        Assert.Equal(("ja-JP", "ja-JP"), (Value(defaults.Element(W + "lang")!, "val"), Value(defaults.Element(W + "lang")!, "eastAsia")));
        Assert.Equal("21", Value(defaults.Element(W + "sz")!, "val"));
        Assert.Contains("w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"", Comparison.Text("word/settings.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_role_has_a_style_that_a_clerk_recognises()
    {
        var names = Instrument.Main.Descendants(W + "pStyle").Concat(Comparison.Main.Descendants(W + "pStyle"))
            .Select(s => Value(s, "val"))
            .Select(id => Comparison.Styles.Root!.Elements(W + "style").Single(s => Value(s, "styleId") == id))
            .Select(s => Value(s.Element(W + "name")!, "val")).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(new[]
        {
            "Body Text", "改正文", "欄の見出し", "見出し", "号", "号の細分", "号の細分２", "号の細分３", "号の細分４", "項", "章名", "条", "題名",
            "題名（中央）", "注記", "表の後", "附則", "別表",
        }.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Headings_show_in_the_navigation_pane()
    {
        var levels = Instrument.Main.Descendants(W + "outlineLvl").Select(o => (Paragraph(o).Value, Value(o, "val")));
        Assert.Equal([("龍ヶ崎市情報公開条例の一部を改正する条例", "0"), ("第1章　総則", "1"), ("第1節　通則", "2"), ("附　則", "1"), ("別表第1（第3条関係）", "1")], levels);
    }

    [Theory]
    [InlineData("条", "left=210 leftChars=0 hanging=210 hangingChars=100")]
    [InlineData("号", "left=420 leftChars=100 hanging=210 hangingChars=100")]
    [InlineData("改正文", "left=0 leftChars=0 firstLine=210 firstLineChars=100")]
    [InlineData("題名", "left=630 leftChars=300 firstLine=0 firstLineChars=0")]
    public void Indents_are_written_in_characters_as_Word_counts_them_and_in_twips(string style, string expected)
        => Assert.Equal(expected, Indent(Comparison.Style(style).Element(W + "pPr")!));

    [Fact]
    public void An_indent_of_its_own_is_written_on_the_paragraph_and_that_of_the_style_is_not()
    {
        var section = Paragraphs(Instrument).Single(p => p.Value == "第1節　通則");
        Assert.Equal("left=1050 leftChars=400 hanging=210 hangingChars=100", Indent(section.Element(W + "pPr")!));
        var article = Paragraphs(Instrument).Single(p => p.Value.StartsWith("第7条", StringComparison.Ordinal));
        Assert.Null(article.Element(W + "pPr")!.Element(W + "ind"));
    }

    [Fact]
    public void Larger_type_has_wider_indents()
    {
        var large = new DocxFile(WordWriter.Write(Samples.Comparison with { Page = new PageSetup { FontSize = 12, Font = "BIZ UD明朝 Medium" } }));
        Assert.Equal("left=480 leftChars=100 hanging=240 hangingChars=100", Indent(large.Style("号").Element(W + "pPr")!));
        Assert.Contains("BIZ UD明朝 Medium", large.Text("word/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_runs_and_only_they_are_underlined_by_style_and_by_themselves()
    {
        var underlined = Comparison.Main.Descendants(W + "r").Where(r => r.Element(W + "rPr")?.Element(W + "u") is not null).ToList();
        Assert.Equal(["職員は、", "勤務時間中に私用で", "勤務時間中は", "(3)　前２号に掲げるもののほか、情報統括管理者が必要と認める措置を講ずること。"], underlined.Select(r => r.Value));
        Assert.Equal(
            [Comparison.StyleId("改正部分"), Comparison.StyleId("改正部分"), Comparison.StyleId("改正部分（改正前）"), Comparison.StyleId("改正部分")],
            underlined.Select(r => Value(r.Element(W + "rPr")!.Element(W + "rStyle")!, "val")));
        Assert.Equal(2, Comparison.Main.Descendants(W + "rStyle").Count(s => Value(s, "val") == Comparison.StyleId("略")));
        Assert.Equal(1, Comparison.Main.Descendants(W + "rStyle").Count(s => Value(s, "val") == Comparison.StyleId("新設・削る")));
    }

    [Theory]
    [InlineData(new[] { 1.0, 1.0 })]
    [InlineData(new[] { 1.0, 1.0, 1.0 })]
    [InlineData(new[] { 0.3, 7.0, 2.1, 0.45, 3.14 })]
    public void Columns_fill_the_text_exactly(double[] columns)
    {
        var table = new TableBlock([.. columns], 0, [new TableRow([])]);
        var docx = new DocxFile(WordWriter.Write(new Document("", new PageSetup(), [table])));
        var widths = docx.Main.Descendants(W + "gridCol").Select(g => int.Parse(Value(g, "w")!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(11906 - 2 * 1417, widths.Sum());
        Assert.Equal("9072", Value(docx.Main.Descendants(W + "tblW").Single(), "w"));
        Assert.Empty(docx.Objections());
    }

    [Fact]
    public void The_heading_row_repeats_and_the_table_is_described()
    {
        var rows = Comparison.Main.Descendants(W + "tr").ToList();
        Assert.NotNull(rows[0].Element(W + "trPr")!.Element(W + "tblHeader"));
        Assert.All(rows.Skip(1), r => Assert.Null(r.Element(W + "trPr")?.Element(W + "tblHeader")));
        Assert.Equal("龍ヶ崎市コンピュータ等運用管理規程新旧対照表", Value(Comparison.Main.Descendants(W + "tblCaption").Single(), "val"));
        Assert.Equal("左の欄は改正後、右の欄は改正前の規定。", Value(Comparison.Main.Descendants(W + "tblDescription").Single(), "val"));
    }

    [Fact]
    public void Rows_without_a_line_above_have_none_and_rows_with_one_have_it_on_both_sides()
    {
        var docx = new DocxFile(WordWriter.Write(Samples.Long(2)));
        Assert.Equal("nil", Value(docx.Main.Descendants(W + "tblBorders").Single().Element(W + "insideH")!, "val"));
        var rows = docx.Main.Descendants(W + "tr").ToList();
        var lines = rows.Select(r => (Above: Has(r, "top"), Below: Has(r, "bottom"))).ToList();
        Assert.Equal((false, true), lines[0]);
        Assert.Equal((true, false), lines[1]);
        Assert.Equal((false, false), lines[2]);
        var second = rows.FindLastIndex(r => r.Value.StartsWith("（情報", StringComparison.Ordinal));
        Assert.Equal(((false, true), (true, false)), (lines[second - 1], lines[second]));

        static bool Has(XElement row, string side)
            => row.Elements(W + "tc").All(c => c.Element(W + "tcPr")!.Element(W + "tcBorders")?.Element(W + side) is not null);
    }

    [Fact]
    public void A_caption_stays_on_the_page_of_its_article()
    {
        var rows = Comparison.Main.Descendants(W + "tr").ToList();
        Assert.All(rows[1].Descendants(W + "p"), p => Assert.NotNull(p.Element(W + "pPr")!.Element(W + "keepNext")));
        Assert.All(rows[2].Descendants(W + "p"), p => Assert.Null(p.Element(W + "pPr")!.Element(W + "keepNext")));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(2000, false)]
    public void Rows_stay_together_up_to_half_a_page(int characters, bool together)
    {
        var row = Samples.Row(Samples.Text(BlockRole.Paragraph, new string('条', characters), 1), null);
        var docx = new DocxFile(WordWriter.Write(Samples.Of(row)));
        Assert.Equal(together, docx.Main.Descendants(W + "tr").Last().Element(W + "trPr")?.Element(W + "cantSplit") is not null);
    }

    [Fact]
    public void A_page_break_leaves_no_empty_line()
    {
        var broken = Paragraphs(Instrument).Single(p => p.Element(W + "pPr")!.Element(W + "pageBreakBefore") is not null);
        Assert.Equal("別表第1（第3条関係）", broken.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Odd_sequences_of_blocks_are_sound(int which)
    {
        var table = new TableBlock([1], 0, [Samples.Row(Samples.Text(BlockRole.Body, "表"))]);
        Block[] blocks = which switch
        {
            0 => [],
            1 => [table, table, new PageBreakBlock(), table],
            2 => [new PageBreakBlock(), new PageBreakBlock()],
            _ => [new TableBlock([1], 1, []), new TextBlock(BlockRole.Body, []), table],
        };
        Assert.Empty(new DocxFile(WordWriter.Write(new Document("", new PageSetup(), [.. blocks]))).Objections());
    }

    [Fact]
    public void A_document_that_cannot_be_laid_out_is_a_mistake_of_the_program()
    {
        Assert.Throws<ArgumentException>(() => WordWriter.Write(new Document("", new PageSetup { MarginLeft = 100, MarginRight = 100 }, [])));
        Assert.Throws<ArgumentException>(() => WordWriter.Write(new Document("", new PageSetup(), [new TableBlock([1, 0], 0, [new TableRow([])])])));
        Assert.Throws<ArgumentException>(() => WordWriter.Write(new Document("", new PageSetup(), [new TableBlock([1], 0, [Samples.Row(null, null)])])));
    }

    private static IEnumerable<XElement> Paragraphs(DocxFile docx) => docx.Main.Descendants(W + "p");

    private static XElement Paragraph(XElement inside) => inside.Ancestors(W + "p").First();

    private static string? Value(XElement element, string attribute) => (string?)element.Attribute(W + attribute);

    private static (string?, string?, string?) Attributes(XElement element, string a, string b, string c)
        => (Value(element, a), Value(element, b), Value(element, c));

    private static string Indent(XElement properties)
        => string.Join(' ', properties.Element(W + "ind")!.Attributes().Select(a => $"{a.Name.LocalName}={a.Value}"));
}
