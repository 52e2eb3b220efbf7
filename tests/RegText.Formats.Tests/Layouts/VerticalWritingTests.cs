using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;
using RegText.Formats.Writing.Word.Vertical;
using RegText.Testing;
using static RegText.Formats.Tests.Word.DocxFile;

namespace RegText.Formats.Tests.Layouts;

/// <summary>縦書き: each page is a table of strips from right to left, 改正後 above, 改正前 below (SPEC B.1 upper-lower).</summary>
public class VerticalWritingTests
{
    private static readonly Profile Vertical = LayoutCases.Profile("縦書き");

    [Fact]
    public void Every_cell_runs_from_top_to_bottom_and_the_new_text_stands_above_the_old()
    {
        var docx = new DocxFile(WordWriter.Write(LayoutCases.Table(Vertical)));
        Assert.All(docx.Main.Descendants(W + "tc"), c => Assert.Equal("tbRl", (string?)c.Element(W + "tcPr")!.Element(W + "textDirection")!.Attribute(W + "val")));
        foreach (var page in docx.Main.Descendants(W + "tbl"))
        {
            // The rightmost column of the table holds the headings, or title and note stand to the right of it.
            var words = page.Elements(W + "tr").SelectMany(r => r.Elements(W + "tc").Where(c => c.Value is "改正後" or "改正前")).Select(c => c.Value);
            Assert.Equal(["改正後", "改正前"], words);
        }
    }

    [Fact]
    public void A_page_holds_no_more_than_fits_and_its_rows_have_an_exact_height()
    {
        var docx = new DocxFile(WordWriter.Write(LayoutCases.Table(Vertical, Long(40, 300))));
        var (width, height) = (16838 - 2 * 1417, 11906 - 2 * 1417);
        var pages = docx.Main.Descendants(W + "tbl").ToList();
        Assert.True(pages.Count > 5);
        foreach (var page in pages)
        {
            Assert.InRange(page.Element(W + "tblGrid")!.Elements(W + "gridCol").Sum(c => Number(c, "w")), 1, width);
            Assert.InRange(page.Elements(W + "tr").Sum(r => Number(r.Descendants(W + "trHeight").Single(), "val")), height / 2, height - 40);
            Assert.InRange(page.Element(W + "tblGrid")!.Elements(W + "gridCol").Count(), 1, 63);
        }
    }

    [Fact]
    public void A_paragraph_longer_than_a_page_goes_on_on_the_next_one_and_is_proved()
    {
        var changes = Long(1, 4000);
        var docx = WordWriter.Write(LayoutCases.Table(Vertical, changes));
        var file = new DocxFile(docx);
        var continued = file.StyleId("続き");
        Assert.True(file.Main.Descendants(W + "pStyle").Count(s => (string?)s.Attribute(W + "val") == continued) > 2);
        Assert.Empty(WrittenTable.Check(docx, changes.Old, changes.New, Vertical.Table));
        Assert.Empty(file.Objections());
    }

    [Fact]
    public void Short_numbers_and_labels_stand_upright()
    {
        Assert.Equal(["第|12|条第|3|項", "|(1)|　10,000円", "平成|20|年", "ISO27001", "１２"],
            new[] { "第12条第3項", "(1)　10,000円", "平成20年", "ISO27001", "１２" }.Select(Shown));

        static string Shown(string text) => string.Concat(UprightDigits.Split(text).Select(p => p.Upright ? $"|{p.Text}|" : p.Text)).Replace("||", "|", StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_of_amended_laws_are_proved_in_vertical_writing()
    {
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal).Where((_, i) => i % 4 == 0))
        {
            var changes = ChangeSet.Between(LayoutCases.Parse(File.ReadAllText(Path.Combine(folder, "before.txt"))), LayoutCases.Parse(File.ReadAllText(Path.Combine(folder, "after.txt"))));
            var docx = WordWriter.Write(LayoutCases.Table(Vertical, changes));
            Assert.Equal("", string.Join('\n', WrittenTable.Check(docx, changes.Old, changes.New, Vertical.Table).Select(p => folder + " " + p)));
            Assert.Empty(new DocxFile(docx).Objections());
        }
    }

    [Fact]
    public void Lines_are_told_in_advance_for_any_text()
    {
        var texts = from pieces in Gen.ArrayOf(Gen.Elements("第十二条　", "職員は、", "ABC", "12345", "（以下「甲」という。）", " ", "𠮷", "ー"))
                    from room in Gen.Choose(1, 30)
                    select (Text: string.Concat(pieces), room);
        Prop.ForAll(texts.ToArbitrary(), t =>
        {
            var block = new TextBlock(BlockRole.Paragraph, [new Run(t.Text)], 1, 0);
            var breaks = LineBreaks.Of(block, t.room);
            Assert.Equal(breaks.Order().Distinct(), breaks);
            Assert.All(breaks, b => Assert.InRange(b, 0, t.Text.Length));
            foreach (var at in breaks)
            {
                var (first, behind) = LineBreaks.Cut(block, at);
                Assert.Equal(t.Text, first.Text + behind.Text);
                Assert.False(at > 0 && at < t.Text.Length && char.IsLowSurrogate(t.Text[at]));
            }
        }).Holds();
    }

    private static ChangeSet Long(int articles, int letters)
    {
        var text = "　　　甲規程\n" + string.Concat(Enumerable.Range(1, articles).Select(n =>
            string.Create(CultureInfo.InvariantCulture, $"　（見出し）\n第{n}条　{Words(letters)}とする。\n")));
        return ChangeSet.Between(LayoutCases.Parse(text), LayoutCases.Parse(text.Replace("とする。", "とすることができる。", StringComparison.Ordinal)));

        static string Words(int letters) => string.Concat(Enumerable.Repeat("職員は、保有個人情報の取扱いに当たり、", letters / 19 + 1))[..letters];
    }

    private static int Number(XElement element, string attribute) => int.Parse((string)element.Attribute(W + attribute)!, CultureInfo.InvariantCulture);
}
