using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Html;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Tests.Reading.Word;
using RegText.Testing;

namespace RegText.Formats.Tests.Reading;

/// <summary>Damaged, random and malicious files: text or a message, never an exception, and what cannot be read in bounded time is refused.</summary>
public class HostileFilesTests
{
    private static readonly string Data = Path.Combine(Repository.Root, "tests", "RegText.Formats.Tests", "data");

    [Theory]
    [InlineData("libreoffice/lists.docx")]
    [InlineData("libreoffice/changes.docx")]
    [InlineData("pandoc/lists.docx")]
    public void Truncated_Word_files_are_refused(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Data, name));
        for (var length = 4; length < bytes.Length; length += 97)
            Assert.Equal(ReadFailureCode.Damaged, SourceReader.Read(bytes[..length], "x.docx").Failure?.Code);
    }

    [Fact]
    public void Word_files_with_flipped_bytes_are_read_or_refused()
    {
        var files = new[] { "libreoffice/lists.docx", "libreoffice/tables.docx", "libreoffice/changes.docx", "pandoc/lists.docx" }
            .Select(n => File.ReadAllBytes(Path.Combine(Data, n))).ToList();
        var random = new Random(20261101);
        for (var round = 0; round < 800; round++)
        {
            var bytes = (byte[])files[round % files.Count].Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.True(IsSound(SourceReader.Read(bytes, "x.docx", (RevisionView)(round % 3))));
        }
    }

    [Fact]
    public void Word_bodies_of_any_elements_are_read()
    {
        string[] names =
        [
            "p", "r", "t", "pPr", "rPr", "tbl", "tr", "tc", "trPr", "tcPr", "ins", "del", "moveFrom", "moveTo", "numPr", "ilvl w:val='1'", "numId w:val='1'", "gridSpan w:val='9'",
            "vMerge", "br", "tab", "fldChar w:fldCharType='begin'", "fldChar w:fldCharType='end'", "instrText", "sdt", "sdtContent", "txbxContent", "drawing", "pict", "ruby", "rubyBase",
            "ind w:left='9999999999' w:leftChars='-100' w:hangingChars='1e9'", "pPrChange", "sym w:char='D800'", "altChunk", "hyperlink", "vanish", "sz w:val='0'",
        ];
        var numbering = SmallDocx.List(1, SmallDocx.Level(0, "decimal", "第%1条"), SmallDocx.Level(1, "aiueo", "%1%2%9")) + SmallDocx.Num(1, 1);
        var trees = Gen.Sized(size => Tree(Math.Min(size, 5)));
        Prop.ForAll(trees.ToArbitrary(), body =>
        {
            foreach (var view in Enum.GetValues<RevisionView>())
                if (!IsSound(SourceReader.Read(SmallDocx.Make(body, "", numbering), "x.docx", view))) return false;
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

        Gen<string> Tree(int depth) => Gen.OneOf(
            Gen.Constant("甲"),
            depth == 0 ? Gen.Constant("第1条\t甲") : Tree(depth - 1).ListOf().Select(list => string.Concat(list.Take(6))),
            from name in Gen.Elements(names)
            from inner in depth == 0 ? Gen.Constant("乙") : Tree(depth - 1).ListOf().Select(list => string.Concat(list.Take(6)))
            select $"<w:{name}>{inner}</w:{name.Split(' ')[0]}>");
    }

    [Fact]
    public void Pages_of_any_pieces_are_read()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<div>", "</div>", "<table>", "</table>", "<tr>", "<td>", "<td rowspan=9 colspan=99>", "<th>改正後", "<th>改正前", "</td>", "<br>", "<li>", "<ul>", "</ul>", "<ol start=x>",
            "<a href=#>", "</a>", "<pre>", "</pre>", "<ruby>", "<rt>", "</ruby>", "<script>", "</script>", "<!--", "-->", "<svg>", "<template>", "<select>", "<b>", "</b>", "&nbsp;", "&#0;", "&#xD800;",
            "第1条　甲", "第1条", "附則", "甲規程", "\n", "\r", "\t", "　", "<", ">", "&", "<p style='text-indent:-9em;margin-left:1e9em;display:none'>", "<frameset>", "<html>", "<body>", "<title>",
        ];
        Prop.ForAll(Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(), page => IsSound(SourceReader.Read(Encoding.UTF8.GetBytes("<html>" + page), "x.html")))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<li><dd>", 100_000)]
    [InlineData("<rt>", 100_000)]
    [InlineData("<ul><li>", 100_000)]
    [InlineData("<svg><g>", 100_000)]
    [InlineData("<p>", HtmlTree.MostElements + 1)]
    [InlineData("<", HtmlTree.MostMarks + 1)]
    public void Pages_made_to_exhaust_time_or_memory_are_refused(string piece, int times)
    {
        var page = new StringBuilder("<html>").Insert(6, piece, times).ToString();
        Assert.Equal(ReadFailureCode.TooLarge, SourceReader.Read(Encoding.UTF8.GetBytes(page), "x.html").Failure?.Code);
    }

    [Fact]
    public void Long_pages_and_many_open_elements_are_no_attack()
    {
        var page = string.Concat(Enumerable.Repeat("<li>第1条　甲<p>乙<option>丙<img>", 20_000));
        Assert.True(SourceReader.Read(Encoding.UTF8.GetBytes(page), "x.html").Succeeded);
        Assert.True(HtmlDepth.IsAtMost("<div><p><br><img></div><ul><li>a<li>b</ul><ruby>a<rt>b</ruby>", 2));
        Assert.False(HtmlDepth.IsAtMost("<div><div><b>", 2));
    }

    [Theory]
    [InlineData("[a](", 50_000)]
    [InlineData("|a", 200_000)]
    [InlineData("> ", 100_000)]
    [InlineData("*a **b _c ", 50_000)]
    [InlineData("`", 200_000)]
    public void Markdown_without_end_stays_as_it_is(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        Assert.Equal(text, SourceReader.Read(Encoding.UTF8.GetBytes(text), "x.md").Value!.Text.Content);
    }

    private static bool IsSound(Outcome<SourceFile, ReadFailure> read) => read.Succeeded
        ? read.Value.Diagnostics.All(d => d.Span.Start >= 0 && d.Span.End <= read.Value.Text.Content.Length)
        : read.Failure.Message.StartsWith("x.", StringComparison.Ordinal);
}
