using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Reading;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;
using static RegText.Formats.Tests.Word.DocxFile;

namespace RegText.Formats.Tests.Proving;

/// <summary>Word documents with tracked changes: accepted they are the new text, rejected the old one; the proof tells when they are not.</summary>
public class RedlineTests
{
    private static readonly string Tracked = Path.Combine(Repository.Root, "tests", "RegText.Formats.Tests", "data", "libreoffice", "tracked.docx");

    [Fact]
    public void Every_law_pair_is_proved_and_its_file_accepted_and_rejected_is_the_source()
    {
        if (Repository.Shared is null) Assert.Skip("../shared is not here");
        var count = 0;
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared, "cases", "law-pairs")).Order(StringComparer.Ordinal))
        {
            var (oldText, newText) = (File.ReadAllText(Path.Combine(folder, "before.txt")), File.ReadAllText(Path.Combine(folder, "after.txt")));
            var (old, @new) = (Parse(oldText), Parse(newText));
            var docx = Write(old, @new);
            Assert.Empty(WrittenRedline.Check(docx, old, @new));
            Assert.Equal(WhiteSpace.Remove(newText), Flat(docx, accept: true));
            Assert.Equal(WhiteSpace.Remove(oldText), Flat(docx, accept: false));
            // The validator takes its time; one file in six shows what all are made of. REGTEXT_CASES looks at all.
            if (count++ % (Environment.GetEnvironmentVariable("REGTEXT_CASES") is null ? 6 : 1) == 0) Assert.Empty(new DocxFile(docx).Objections());
        }
        Assert.Equal(62, count);
    }

    [Fact]
    public void Any_two_regulations_give_a_sound_file_that_is_either_text() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).Zip(Gen.Choose(0, 3)).ToArbitrary(), pair =>
        {
            var (seed, kind) = pair;
            var old = new RandomTree(seed).Make();
            var @new = kind == 0 ? new RandomTree(seed + 1).Make() : new RandomEdit(seed).Of(old);
            var docx = Write(old, @new);
            Assert.Empty(WrittenRedline.Check(docx, old, @new));
            Assert.Equal(Printed(@new), Flat(docx, accept: true));
            Assert.Equal(Printed(old), Flat(docx, accept: false));
            if (seed % 4 == 0) Assert.Empty(new DocxFile(docx).Objections());
        }).Holds(200);

    [Fact]
    public void A_regulation_against_itself_has_no_tracked_change() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var tree = new RandomTree(seed).Make();
            var docx = Write(tree, tree);
            Assert.DoesNotContain(new DocxFile(docx).Main.Descendants(), e => e.Name == W + "ins" || e.Name == W + "del");
            Assert.Empty(WrittenRedline.Check(docx, tree, tree));
        }).Holds(50);

    [Theory]
    [InlineData("企画部長", "人事部長", "改正後")]
    [InlineData("総務部長", "人事部長", "改正前")]
    [InlineData("公開する", "公表する", "改正後")]
    [InlineData("<w:ins ", "<w:del ", "改正")]
    public void A_file_that_says_something_else_is_not_proved(string from, string to, string version)
    {
        var (old, @new) = LibreOffice();
        var docx = Write(old, @new);
        Assert.Empty(WrittenRedline.Check(docx, old, @new));
        var changed = DocxFile.With(docx, "word/document.xml", xml =>
        {
            Assert.Contains(from, xml, StringComparison.Ordinal);
            return to.StartsWith('<') ? Swap(xml) : xml.Replace(from, to, StringComparison.Ordinal);
        });
        Assert.Contains(WrittenRedline.Check(changed, old, @new), p => p.StartsWith(version, StringComparison.Ordinal));
    }

    [Fact]
    public void A_lost_mark_of_a_paragraph_or_a_row_is_found()
    {
        var (old, @new) = LibreOffice();
        var docx = Write(old, @new);
        var marks = new DocxFile(docx).Main.Descendants().Count(IsMark);
        Assert.True(marks >= 6);
        for (var i = 0; i < marks; i++)
        {
            var damaged = DocxFile.With(docx, "word/document.xml", xml =>
            {
                var main = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
                main.Descendants().Where(IsMark).ElementAt(i).Remove();
                return main.ToString(SaveOptions.DisableFormatting);
            });
            var isCell = new DocxFile(docx).Main.Descendants().Where(IsMark).ElementAt(i).Ancestors(W + "tc").Any();
            Assert.Equal(isCell, WrittenRedline.Check(damaged, old, @new).IsEmpty);
        }

        static bool IsMark(XElement e) => (e.Name == W + "ins" || e.Name == W + "del") && (e.Parent!.Name == W + "trPr" || e.Parent.Name == W + "rPr");
    }

    [Fact]
    public void The_marks_are_those_of_the_program_and_the_same_each_time()
    {
        var (old, @new) = LibreOffice();
        var docx = Write(old, @new);
        Assert.Equal(docx, Write(old, @new));
        var marks = new DocxFile(docx).Main.Descendants().Where(e => e.Name == W + "ins" || e.Name == W + "del").ToList();
        Assert.All(marks, m => Assert.Equal("RegText", (string?)m.Attribute(W + "author")));
        Assert.All(marks, m => Assert.Null(m.Attribute(W + "date")));
        Assert.Equal(marks.Count, marks.Select(m => (string?)m.Attribute(W + "id")).Distinct().Count());
        Assert.Empty(new DocxFile(docx).Objections());
    }

    [Fact]
    public void A_number_that_only_the_front_matter_gives_is_no_text()
    {
        const string Head = "---\n番号: 平成20年見本市訓令第5号\n---\n";
        const string Text = "見本市規程\n\n第1条　甲\n";
        var (old, @new) = (Read(Head + Text), Read(Text.Replace("甲", "乙", StringComparison.Ordinal)));
        var docx = Write(old, @new);
        Assert.Empty(WrittenRedline.Check(docx, old, @new));
        Assert.Equal("見本市規程第1条甲", Flat(docx, accept: false));
        Assert.Equal("見本市規程第1条乙", Flat(docx, accept: true));

        static Instrument Read(string text) => SourceReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "a.txt").Value!.Parse().Instruments[0];
    }

    private static string Swap(string xml) => xml.Replace("<w:ins ", "<w:DEL ", StringComparison.Ordinal).Replace("</w:ins>", "</w:DEL>", StringComparison.Ordinal)
        .Replace("<w:del ", "<w:ins ", StringComparison.Ordinal).Replace("</w:del>", "</w:ins>", StringComparison.Ordinal)
        .Replace("w:DEL", "w:del", StringComparison.Ordinal);

    [Fact]
    public void A_house_that_writes_its_tables_vertically_has_its_tracked_changes_in_lines_all_the_same()
    {
        var vertical = ProfileKeys.Set(Profile.Standard, "layout", "upper-lower").Profile!;
        var (old, @new) = LibreOffice();
        var changes = ChangeSet.Between(old.AsPrinted(), @new.AsPrinted());
        Assert.Equal(Write(old, @new), WordWriter.Write(RedlineBuilder.Build(changes, vertical, [])));
        Assert.False(ChecklistBuilder.Build(changes, vertical, []).Page.Vertical);
        Assert.False(DifferenceBuilder.Build(changes, vertical, full: false, []).Page.Vertical);
    }

    private static (Instrument Old, Instrument New) LibreOffice()
    {
        var pair = RegText.Formats.Reading.Word.RevisionPair.ReadRevisions(Tracked).Value!;
        return (pair.Old.Parse().Instruments[0], pair.New.Parse().Instruments[0]);
    }

    private static Instrument Parse(string text) => Assert.Single(RegulationParser.Parse(new SourceText(text, "a.txt")).Instruments);

    private static byte[] Write(Instrument old, Instrument @new) =>
        WordWriter.Write(RedlineBuilder.Build(ChangeSet.Between(old.AsPrinted(), @new.AsPrinted()), Profile.Standard, []));

    /// <summary>What the normal form says, without white space and the signs that plain text needs for tables and lists.</summary>
    private static string Printed(Instrument instrument) => WhiteSpace.Remove(PrintableText.Of(string.Concat(RegulationPrinter.Text(instrument).Split('\n')
        .Select(l => l.Trim()).Select(l => l.StartsWith('｜') ? l[1..^1].Replace("｜", "", StringComparison.Ordinal) : l.StartsWith("- ", StringComparison.Ordinal) ? l[2..] : l))));

    /// <summary>The text of the file after all changes are accepted or rejected, by the XML alone and without white space.</summary>
    private static string Flat(byte[] docx, bool accept)
    {
        var body = new XElement(new DocxFile(docx).Main.Root!.Element(W + "body")!);
        var (gone, kept) = accept ? ("del", "ins") : ("ins", "del");
        foreach (var row in body.Descendants(W + "tr").Where(r => r.Element(W + "trPr")?.Element(W + gone) is not null).ToList()) row.Remove();
        foreach (var runs in body.Descendants(W + gone).Where(e => e.Parent!.Name == W + "p").ToList()) runs.Remove();
        Assert.All(body.Descendants(W + kept).Where(e => e.Parent!.Name == W + "p"), e => Assert.NotEmpty(e.Elements(W + "r")));
        return WhiteSpace.Remove(string.Concat(body.Descendants().Where(e => e.Name == W + "t" || e.Name == W + "delText").Select(e => e.Value)));
    }
}
