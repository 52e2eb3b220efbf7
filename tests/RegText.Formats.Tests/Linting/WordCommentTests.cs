using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Services;
using RegText.Formats.Tests.Reading.Word;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing.Word.Comments;
using RegText.Testing;

namespace RegText.Formats.Tests.Linting;

/// <summary>Findings as comments in the author's own Word file.</summary>
public sealed partial class WordCommentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_comment_stands_at_its_words_with_code_message_and_draft()
    {
        var comment = Assert.Single(Comments(Head + P("第2条　職員は、届出書および同意書を提出する。")));
        Assert.Equal(("RegText", "および", "注意 U03　「および」は、「及び」と書きます。\n案：「および」→「及び」"), comment);
    }

    [Theory]
    [InlineData("in the middle of a run", "<w:r><w:rPr><w:b/></w:rPr><w:t>第2条　職員は、届出書および同意書を提出する。</w:t></w:r>")]
    [InlineData("over three runs", "<w:r><w:t>第2条　職員は、届出書お</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>よ</w:t></w:r><w:r><w:t>び同意書を提出する。</w:t></w:r>")]
    [InlineData("with blanks at the ends", "<w:r><w:t>  第2条　職員は、届出書および</w:t></w:r><w:r><w:t xml:space='preserve'>同意書を提出する。 </w:t></w:r>")]
    [InlineData("behind a tab", "<w:r><w:t>第2条</w:t><w:tab/><w:t>職員は、届出書および同意書を提出する。</w:t></w:r>")]
    [InlineData("behind a manual line break", "<w:r><w:t>第2条　職員は、</w:t><w:br/><w:t>届出書および同意書を提出する。</w:t></w:r>")]
    [InlineData("in a link", "<w:r><w:t>第2条　職員は、</w:t></w:r><w:hyperlink w:anchor='x'><w:r><w:t>届出書および同意書</w:t></w:r></w:hyperlink><w:r><w:t>を提出する。</w:t></w:r>")]
    [InlineData("in an inserted run", "<w:r><w:t>第2条　職員は、届出書</w:t></w:r><w:ins w:id='9' w:author='甲'><w:r><w:t>および同意書</w:t></w:r></w:ins><w:r><w:t>を提出する。</w:t></w:r>")]
    [InlineData("beside a deleted run", "<w:r><w:t>第2条　職員は、届出書</w:t></w:r><w:del w:id='9' w:author='甲'><w:r><w:delText>及び</w:delText></w:r></w:del><w:r><w:t>および同意書を提出する。</w:t></w:r>")]
    [InlineData("in a content control", "<w:r><w:t>第2条　</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>職員は、届出書および同意書を提出する。</w:t></w:r></w:sdtContent></w:sdt>")]
    [InlineData("in the result of a field", "<w:r><w:t>第2条　職員は、</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>届出書および同意書</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>を提出する。</w:t></w:r>")]
    public void Wherever_the_words_stand_in_a_paragraph(string where, string runs)
    {
        var comment = Assert.Single(Comments(Head + $"<w:p>{runs}</w:p>"));
        Assert.True(comment.Words == "および", $"{where}: {comment.Words}");
    }

    [Fact]
    public void In_ruby_and_in_a_text_box_the_comment_stands_around_what_holds_the_words()
    {
        var ruby = "<w:p><w:r><w:t>第2条　職員は、届出書</w:t></w:r><w:r><w:ruby><w:rubyPr><w:rubyAlign w:val='center'/><w:hps w:val='10'/><w:hpsRaise w:val='10'/><w:hpsBaseText w:val='20'/><w:lid w:val='ja-JP'/></w:rubyPr>"
            + "<w:rt><w:r><w:t>あ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>および</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>同意書を提出する。</w:t></w:r></w:p>";
        Assert.Equal("あおよび", Assert.Single(Comments(Head + ruby)).Words);
    }

    [Fact]
    public void In_cells_lists_and_repeated_words_each_comment_stands_at_its_own()
    {
        var body = Head
            + P("第2条　職員は、届出書および同意書および誓約書を提出する。")
            + P("　（別表の書類）") + P("第3条　職員は、別表の書類を提出する。") + P("別表（第3条関係）")
            + Table(["区分", "書類"], ["新規", "届出書および同意書"], ["および", "誓約書および同意書"]);
        var comments = Comments(body);
        Assert.Equal(["および", "および", "および", "および", "および"], comments.Select(c => c.Words));
    }

    [Fact]
    public void Numbers_that_Word_itself_shows_do_not_shift_the_words()
    {
        var list = SmallDocx.List(1, SmallDocx.Level(0, "decimal", "(%1)")) + SmallDocx.Num(1, 1);
        var bytes = WithStyles(Head + P("第2条　職員は、次に掲げる書類を提出する。") + SmallDocx.Numbered("1(1)届出書および同意書") + SmallDocx.Numbered("誓約書および宣誓書"), list);
        Assert.Equal(["および", "および"], OfU03(new CommentedFile(Run(bytes)).Comments()).Select(c => c.Words));
    }

    [Fact]
    public void Comments_that_are_there_stay_and_ours_have_ids_of_their_own()
    {
        var first = Run(Make(Head + P("第2条　職員は、届出書および同意書を提出する。")));
        var again = OfU03(new CommentedFile(Run(first)).Comments());
        Assert.Equal(2, again.Count);
        Assert.Equal(again[0], again[1]);
    }

    [Fact]
    public void Nothing_else_of_the_file_changes()
    {
        var bytes = Make(Head + P("第2条　職員は、届出書および同意書を提出する。"));
        var commented = Run(bytes);
        var (before, after) = (new DocxFile(bytes), new DocxFile(commented));
        foreach (var (name, _) in before.Entries.Where(e => e.Name is not ("word/document.xml" or "[Content_Types].xml" or "word/_rels/document.xml.rels")))
            Assert.Equal(before.Text(name), after.Text(name));
        Assert.Equal(Plain(before.Main), Plain(after.Main));
        Assert.Equal(commented, Run(bytes));
    }

    [Fact]
    public void Either_text_of_a_file_with_tracked_changes_can_be_reviewed()
    {
        var body = Head + "<w:p><w:r><w:t>第2条　職員は、届出書</w:t></w:r><w:del w:id='8' w:author='甲'><w:r><w:delText>および</w:delText></w:r></w:del>"
            + "<w:ins w:id='9' w:author='甲'><w:r><w:t>または</w:t></w:r></w:ins><w:r><w:t>同意書を提出する。</w:t></w:r></w:p>";
        Assert.Equal("および", OfU03(new CommentedFile(Run(Make(body), RevisionView.Old)).Comments()).Single().Words);
        Assert.Equal("または", OfU03(new CommentedFile(Run(Make(body), RevisionView.New)).Comments()).Single().Words);
    }

    public static TheoryData<string> FilesOfOtherPrograms =>
        [.. new[] { "libreoffice", "pandoc", "." }.SelectMany(f => Directory.GetFiles(Path.Combine(Repository.Root, "tests", "RegText.Formats.Tests", "data", f), "*.docx")).Order(StringComparer.Ordinal)];

    /// <summary>Files of Word's rivals: comments bring no new objection of the validator and take no character.</summary>
    [Theory]
    [MemberData(nameof(FilesOfOtherPrograms))]
    public void Files_of_other_programs_take_comments(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var read = SourceReader.Read(bytes, "規程.docx", RevisionView.New).Value!;
        var words = Enumerable.Range(0, Math.Min(40, read.Text.Content.Length / 7)).Select(i => new WordComment(new(i * 7, 4), ["所見"])).ToList();
        var commented = CommentedWord.Write(bytes, RevisionView.New, words).Value!;
        Assert.Equal(read.Text.Content, SourceReader.Read(commented, "規程.docx", RevisionView.New).Value!.Text.Content);
        Assert.Empty(Objections(commented).Except(Objections(bytes)));
        Assert.NotEmpty(new CommentedFile(commented).Comments());
    }

    private static IEnumerable<string> Objections(byte[] bytes)
    {
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package).Select(e => e.Description).Distinct()];
    }

    /// <summary>A text as Word: every comment stands at the words of its finding.</summary>
    [Theory]
    [InlineData("ryugasaki/保有個人情報安全管理措置規程.txt")]
    [InlineData("kuki/保有する個人情報の適切な管理のための措置に関する規程.txt")]
    [InlineData("kameoka/情報セキュリティ対策基準規程.txt")]
    [InlineData("sayama/特定個人情報等の取扱いに関する管理規程.txt")]
    public void A_text_becomes_a_Word_file_with_comments_at_the_words(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Regulations(), name));
        var findings = LintCases.Run(bytes, "規程.txt", r => r with { Format = LintFormat.Json }).Report;
        var commented = new CommentedFile(Run(bytes, RevisionView.Refused, "規程.txt"));
        Assert.Empty(commented.Objections);
        using var json = System.Text.Json.JsonDocument.Parse(findings);
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var source = new RegText.Text.SourceText(lines, "規程.txt");
        var expected = json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(f => !(f.GetProperty("severity").GetString() == "info" && RegText.Checking.ReadingCodes.Find(f.GetProperty("code").GetString()!) is not null))
            .Select(f => (Code: f.GetProperty("code").GetString()!, Words: Squeezed(lines.Substring(source.LineSpan(f.GetProperty("line").GetInt32()).Start + f.GetProperty("column").GetInt32() - 1, f.GetProperty("length").GetInt32())))).ToList();
        var actual = commented.Comments();
        Assert.True(actual.Count >= expected.Count, $"{actual.Count} of {expected.Count}");
        var at = actual.Count(a => expected.Contains((a.Text.Split('　')[0].Split(' ')[1], Squeezed(a.Words))));
        Assert.True(at >= actual.Count, $"{at} of {actual.Count} stand at their words: {string.Join('\n', actual.Where(a => !expected.Contains((a.Text.Split('　')[0].Split(' ')[1], Squeezed(a.Words)))))}");
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Head => P("　　　見本市端末管理規程") + P("　（端末）") + P("第1条　端末は、課長が管理する。") + P("　（届出）");

    private static string P(string text) => SmallDocx.P(text);

    private static string Table(params string[][] rows) => "<w:tbl><w:tblPr><w:tblW w:w='4000' w:type='dxa'/></w:tblPr><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/></w:tblGrid>"
        + string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => $"<w:tc><w:tcPr><w:tcW w:w='2000' w:type='dxa'/></w:tcPr>{P(c)}</w:tc>"))}</w:tr>")) + "</w:tbl>" + P("");

    private static byte[] Make(string body) => WithStyles(body, "");

    /// <summary>A file that the validator accepts, with an empty paragraph at the end.</summary>
    private static byte[] WithStyles(string body, string numbering)
    {
        const string relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return DocxFile.Zip(
        [
            ("[Content_Types].xml", "<?xml version='1.0' encoding='UTF-8'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
                + $"<Override PartName='/word/document.xml' ContentType='{main}document.main+xml'/><Override PartName='/word/styles.xml' ContentType='{main}styles+xml'/><Override PartName='/word/numbering.xml' ContentType='{main}numbering+xml'/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns='{relationships}'><Relationship Id='r1' Type='{office}/officeDocument' Target='word/document.xml'/></Relationships>"),
            ("word/_rels/document.xml.rels", $"<Relationships xmlns='{relationships}'><Relationship Id='r1' Type='{office}/styles' Target='styles.xml'/><Relationship Id='r2' Type='{office}/numbering' Target='numbering.xml'/></Relationships>"),
            ("word/document.xml", $"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:document xmlns:w='{DocxFile.W}'><w:body>{body}</w:body></w:document>"),
            ("word/styles.xml", $"<w:styles xmlns:w='{DocxFile.W}'/>"),
            ("word/numbering.xml", $"<w:numbering xmlns:w='{DocxFile.W}'>{numbering}</w:numbering>"),
        ]);
    }

    private List<(string Author, string Words, string Text)> Comments(string body)
    {
        var commented = new CommentedFile(Run(Make(body), RevisionView.New));
        Assert.Empty(commented.Objections);
        return OfU03(commented.Comments());
    }

    // Other rules have their say about these few lines too.
    private static List<(string Author, string Words, string Text)> OfU03(IEnumerable<(string Author, string Words, string Text)> comments) =>
        [.. comments.Where(c => c.Text.Contains("U03", StringComparison.Ordinal))];

    private byte[] Run(byte[] bytes, RevisionView revisions = RevisionView.Refused, string name = "規程.docx")
    {
        var path = Path.Combine(_folder, "点検.docx");
        var result = LintService.Run(new LintRequest([new InputSource(name, bytes) { Revisions = revisions }]) { Output = path, Force = true }, TestContext.Current.CancellationToken);
        Assert.True(result.OutputPath is not null, string.Join('\n', result.Messages.Select(m => m.Text)));
        return File.ReadAllBytes(path);
    }

    /// <summary>The text of a part without the marks of comments; runs with the same looks are one.</summary>
    private static string Plain(XDocument main)
    {
        var copy = new XDocument(main);
        copy.Descendants().Where(e => e.Name.LocalName is "commentRangeStart" or "commentRangeEnd").Remove();
        copy.Descendants().Where(e => e.Name.LocalName == "commentReference").Select(e => e.Parent!).ToList().ForEach(e => e.Remove());
        return SameRun().Replace(copy.ToString(SaveOptions.DisableFormatting), "");
    }

    [GeneratedRegex("</w:t></w:r><w:r><w:t xml:space=\"preserve\">")]
    private static partial Regex SameRun();
}
