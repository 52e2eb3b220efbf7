using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Reading;
using RegText.Formats.Services;
using RegText.Formats.Tests.Word;
using RegText.Syntax;
using RegText.Testing;

namespace RegText.Formats.Tests.Proving;

/// <summary>
/// The main job on the packet's amendment, judged on the finished Word file by code of its own: what the committee would see.
/// </summary>
public sealed partial class PacketTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string Old = Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正前.txt");
    private static readonly string New = Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正後.txt");
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-packet-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Exactly_the_units_of_meaning_are_underlined()
    {
        var rows = Rows(Body(Table()));
        Assert.Equal(["改正後|改正前", "(私用コンピュータ等及びソフトウェアの持込禁止)|(私用コンピュータ等及びソフトウェアの持込禁止)", "第12条　（略）|第12条　（略）"],
            rows.Take(3).Select(r => r.Left + "|" + r.Right));
        Assert.Equal(5, rows.Count);
        Assert.Equal(("", ""), (rows[4].Left, rows[4].Right));
        Assert.Equal(["職員は、", "勤務時間中に私用で"], rows[3].LeftUnderlined);
        Assert.Equal(["勤務時間中は"], rows[3].RightUnderlined);
        Assert.All(rows.Take(3), r => Assert.Empty(r.LeftUnderlined.Concat(r.RightUnderlined)));
        Assert.Equal("2　職員は、前項ただし書の規定により持ち込んだスマートフォン及びタブレットは、原則として、勤務時間中に私用で使用してはならない。", rows[3].Left);
        Assert.Equal("2　前項ただし書の規定により持ち込んだスマートフォン及びタブレットは、原則として、勤務時間中は使用してはならない。", rows[3].Right);
    }

    [Fact]
    public void Minimal_underlines_only_the_words_that_differ()
    {
        var row = Rows(Body(Table(settings: ["underline=minimal"])))[3];
        Assert.Equal(["職員は、", "に私用で"], row.LeftUnderlined);
        Assert.Equal(["は"], row.RightUnderlined);
    }

    [Fact]
    public void Full_shows_the_first_paragraph_in_full()
    {
        var row = Rows(Body(Table(full: true)))[2];
        Assert.StartsWith("第12条　職員は、私物としてのコンピュータ等及びソフトウェアを持ち込んではならない。", row.Left, StringComparison.Ordinal);
        Assert.Equal(row.Left, row.Right);
        Assert.Empty(row.LeftUnderlined);
    }

    [Fact]
    public void The_page_is_A4_landscape_with_title_note_and_a_heading_row_on_every_page()
    {
        var body = Body(Table());
        var size = body.Descendants(W + "pgSz").Single();
        Assert.Equal(("16838", "11906", "landscape"),
            ((string?)size.Attribute(W + "w"), (string?)size.Attribute(W + "h"), (string?)size.Attribute(W + "orient")));
        Assert.Equal(["龍ヶ崎市コンピュータ等運用管理規程新旧対照表", "（下線部分は改正部分）"],
            body.Elements(W + "p").Select(Text).Where(t => t.Length > 0));
        var rows = body.Descendants(W + "tr").ToList();
        Assert.NotNull(rows[0].Element(W + "trPr")?.Element(W + "tblHeader"));
        Assert.All(rows.Skip(1), r => Assert.Null(r.Element(W + "trPr")?.Element(W + "tblHeader")));
    }

    [Fact]
    public void The_amending_instrument_is_the_one_the_packet_prints()
    {
        var body = Body(Amend());
        Assert.Equal(
            [
                "龍ヶ崎市訓令第　　号",
                "龍ヶ崎市コンピュータ等運用管理規程の一部を改正する訓令",
                "龍ヶ崎市コンピュータ等運用管理規程（平成20年龍ヶ崎市訓令第5号）の一部を次のように改正する。",
                "次の表の改正前の欄に掲げる規定を同表の改正後の欄に掲げる規定に下線で示すように改正する。",
                "附　則",
                "この訓令は、令和　　年　　月　　日から施行する。",
            ],
            body.Elements(W + "p").Select(Text).Where(t => t.Length > 0));
        Assert.Equal(["職員は、", "勤務時間中に私用で"], Rows(body)[3].LeftUnderlined);
        var size = body.Descendants(W + "pgSz").Single();
        Assert.Equal("11906", (string?)size.Attribute(W + "w"));
    }

    [Fact]
    public void The_files_are_valid_Word_and_the_same_inputs_give_the_same_bytes()
    {
        Assert.Empty(new DocxFile(Table()).Objections());
        Assert.Empty(new DocxFile(Amend()).Objections());
        Assert.Equal(Table(), Table());
        Assert.Equal(Amend(), Amend());
    }

    [Theory]
    [InlineData("勤務時間中に私用で", "勤務時間中に公用で", "この位置にありません")]
    [InlineData("underline", "", "下線のない違いがあります")]
    [InlineData("（略）", "（略）。", "この位置にありません")]
    public void A_file_that_says_something_else_is_not_proved(string from, string to, string problem)
    {
        var bytes = Table();
        var (old, @new) = (Read(Old), Read(New));
        Assert.Empty(WrittenTable.Check(bytes, old, @new, TableStyleOf()));
        var problems = WrittenTable.Check(Edit(bytes, from, to), old, @new, TableStyleOf());
        Assert.Contains(problems, p => p.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void The_printed_pages_show_both_columns_and_nothing_in_the_margins()
    {
        var table = Assert.Single(WordPicture.Render(Table(), "packet-table").Pages);
        Assert.True(table.IsLandscape);
        Assert.True(table.Ink(25, 40, 147, 80) > 300);
        Assert.True(table.Ink(150, 40, 272, 80) > 300);
        var instrument = Assert.Single(WordPicture.Render(Amend(), "packet-amendment").Pages);
        Assert.False(instrument.IsLandscape);
        Assert.Equal(0, instrument.Ink(0, 0, 18, 297));
        Assert.True(instrument.Ink(25, 25, 185, 150) > 600);
    }

    private static TableStyle TableStyleOf() => Profile.Standard.Table;

    private byte[] Table(bool full = false, string[]? settings = null) =>
        Made(o => TableService.Run(new TableRequest(new(Old), new(New)) { Output = o, Full = full, Style = new(null, settings ?? []) }));

    private byte[] Amend() => Made(o => AmendService.Run(new AmendRequest(new(Old), new(New)) { Output = o, Method = AmendMethod.Table }));

    private byte[] Made(Func<string, ServiceResult> run)
    {
        var path = Path.Combine(_folder, Guid.NewGuid().ToString("N") + ".docx");
        var result = run(path);
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        return File.ReadAllBytes(path);
    }

    private static Instrument Read(string path)
    {
        var file = SourceReader.Read(path).Value!;
        return RegText.Parsing.RegulationParser.Parse(file.Text, file.FrontMatter, file.BodyStart).Instruments.Single();
    }

    private static byte[] Edit(byte[] docx, string from, string to) => new[] { "word/document.xml", "word/styles.xml" }.Aggregate(
        docx, (bytes, part) => DocxFile.With(bytes, part, xml => from == "underline"
            ? Underline().Replace(xml, to)
            : xml.Replace(from, to, StringComparison.Ordinal)));

    [GeneratedRegex("<w:u [^>]*>")]
    private static partial Regex Underline();

    private static XElement Body(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(stream).Root!.Element(W + "body")!;
    }

    private static List<(string Left, string Right, List<string> LeftUnderlined, List<string> RightUnderlined)> Rows(XElement body) =>
        [.. body.Descendants(W + "tr").Select(r => r.Elements(W + "tc").ToList())
            .Select(c => (Text(c[0]), Text(c[1]), Underlined(c[0]), Underlined(c[1])))];

    private static string Text(XElement element) => string.Concat(element.Descendants(W + "t").Select(t => t.Value));

    private static List<string> Underlined(XElement cell) =>
        [.. cell.Descendants(W + "r").Where(r => r.Element(W + "rPr")?.Element(W + "u") is not null).Select(Text)];
}
