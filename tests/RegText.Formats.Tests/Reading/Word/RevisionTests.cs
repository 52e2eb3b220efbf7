using RegText.Formats.Reading;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;
using static RegText.Formats.Tests.Reading.Word.SmallDocx;

namespace RegText.Formats.Tests.Reading.Word;

/// <summary>Tracked changes make two texts of one file.</summary>
public class RevisionTests
{
    private const string Ins = "<w:ins w:id='1' w:author='x'>";
    private const string Del = "<w:del w:id='2' w:author='x'>";

    [Fact]
    public void Words_inserted_and_deleted()
    {
        var body = $"<w:p>{R("第1条　年")}{Del}{D("1")}</w:del>{Ins}{R("2")}</w:ins>{R("回")}</w:p>";
        Expect("第1条　年1回", "第1条　年2回", body);
    }

    [Fact]
    public void Words_inserted_and_deleted_again_are_in_neither()
    {
        var body = $"<w:p>{R("甲")}{Ins}{Del}{D("乙")}</w:del></w:ins>{R("丙")}</w:p>";
        Expect("甲丙", "甲丙", body);
    }

    [Fact]
    public void Moved_words()
    {
        var body = $"<w:p><w:moveFromRangeStart w:id='1'/><w:moveFrom w:id='3'>{R("甲")}</w:moveFrom><w:moveFromRangeEnd w:id='1'/>{R("乙")}<w:moveTo w:id='4'>{R("甲")}</w:moveTo></w:p>";
        Expect("甲乙", "乙甲", body);
    }

    [Fact]
    public void Paragraphs_inserted_and_deleted_with_their_ends()
    {
        var body = P("甲") + $"<w:p><w:pPr><w:rPr><w:ins w:id='1'/></w:rPr></w:pPr>{Ins}{R("乙")}</w:ins></w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{Del}{D("丙")}</w:del></w:p>" + P("丁");
        Expect("甲⏎丙⏎丁", "甲⏎乙⏎丁", body);
    }

    [Fact]
    public void A_paragraph_that_was_split_or_joined()
    {
        Expect("甲乙", "甲⏎乙", $"<w:p><w:pPr><w:rPr><w:ins w:id='1'/></w:rPr></w:pPr>{R("甲")}</w:p>" + P("乙"));
        Expect("甲⏎乙", "甲乙", $"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{R("甲")}</w:p>" + P("乙"));
        Expect("甲⏎乙", "乙⏎甲", $"<w:p><w:pPr><w:rPr><w:moveFrom w:id='1'/></w:rPr></w:pPr><w:moveFrom>{R("甲")}</w:moveFrom></w:p>" + P("乙")
            + $"<w:p><w:pPr><w:rPr><w:moveTo w:id='1'/></w:rPr></w:pPr><w:moveTo>{R("甲")}</w:moveTo></w:p>");
    }

    [Fact]
    public void Rows_and_cells_of_tables()
    {
        static string Cell(string text, string mark = "") => $"<w:tc><w:tcPr>{mark}</w:tcPr>{P(text)}</w:tc>";
        Expect("甲\t乙⏎丙\t丁", "甲\t乙⏎戊\t己", "<w:tbl>"
            + $"<w:tr>{Cell("甲")}{Cell("乙")}</w:tr><w:tr><w:trPr><w:del w:id='1'/></w:trPr>{Cell("丙")}{Cell("丁")}</w:tr>"
            + $"<w:tr><w:trPr><w:ins w:id='1'/></w:trPr>{Cell("戊")}{Cell("己")}</w:tr></w:tbl>");
        Expect("甲\t乙", "甲\t丙", $"<w:tbl><w:tr>{Cell("甲")}{Cell("乙", "<w:cellDel w:id='1'/>")}{Cell("丙", "<w:cellIns w:id='1'/>")}</w:tr></w:tbl>");
        Expect("甲", "甲", P("甲") + $"<w:tbl><w:tr><w:trPr><w:ins w:id='1'/></w:trPr>{Cell("")}</w:tr></w:tbl>");
    }

    [Fact]
    public void Words_whose_paragraph_lost_its_end_do_not_run_on_into_a_table()
    {
        const string Table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        Expect("甲⏎乙\t丙⏎丁", "甲⏎乙\t丙⏎丁", $"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{R("甲")}</w:p>{Table}{P("丁")}");
    }

    [Fact]
    public void What_LibreOffice_puts_into_an_empty_inserted_row_is_no_text() =>
        Expect("甲\t乙", "甲\t乙", $"<w:tbl><w:tr><w:tc>{P("甲")}</w:tc><w:tc>{P("乙")}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id='1'/></w:trPr><w:tc><w:p>{Ins}{R("\u200D")}</w:ins></w:p></w:tc>"
            + "<w:tc><w:p/></w:tc></w:tr></w:tbl>");

    [Fact]
    public void Numbers_count_only_the_paragraphs_of_their_text()
    {
        var numbering = List(1, Level(0, "decimal", "第%1条")) + Num(1, 1);
        var inserted = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:ins w:id='1'/></w:rPr></w:pPr>" + Ins + R("乙") + "</w:ins></w:p>";
        var docx = Make(Numbered("甲") + inserted + Numbered("丙"), "", numbering);
        Assert.Equal("第1条　甲⏎第2条　丙", Read(docx, RevisionView.Old));
        Assert.Equal("第1条　甲⏎第2条　乙⏎第3条　丙", Read(docx, RevisionView.New));
    }

    [Fact]
    public void A_number_given_or_taken_by_a_change()
    {
        var numbering = List(1, Level(0, "decimal", "第%1条")) + Num(1, 1);
        const string Number = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
        var given = Make(P("甲", Number + "<w:pPrChange w:id='1'><w:pPr/></w:pPrChange>"), "", numbering);
        Assert.Equal("甲", Read(given, RevisionView.Old));
        Assert.Equal("第1条　甲", Read(given, RevisionView.New));
        Assert.Equal(ReadFailureCode.TrackedChanges, SourceReader.Read(given, "x.docx").Failure?.Code);
    }

    [Fact]
    public void Changes_of_looks_alone_are_no_two_texts()
    {
        const string Bold = "<w:p><w:pPr><w:jc w:val='center'/><w:pPrChange w:id='1'><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id='2'><w:rPr/></w:rPrChange></w:rPr><w:t>甲</w:t></w:r></w:p>";
        Assert.Equal("甲", ReadBody(Bold));
    }

    [Fact]
    public void Without_a_choice_such_a_file_is_refused_and_the_message_says_what_to_do()
    {
        var read = SourceReader.Read(Make($"<w:p>{Ins}{R("甲")}</w:ins></w:p>"), "案.docx");
        Assert.Equal(ReadFailureCode.TrackedChanges, read.Failure?.Code);
        Assert.Contains("--revisions old", read.Failure!.Message, StringComparison.Ordinal);
        Assert.StartsWith("案.docx: ", read.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_changes_reads_the_same_whatever_is_asked()
    {
        Assert.Equal("甲", ReadBody(P("甲"), RevisionView.Old));
        Assert.Equal("甲", ReadBody(P("甲"), RevisionView.New));
    }

    [Fact]
    public void Both_texts_are_had_at_once()
    {
        var pair = RevisionPair.ReadRevisions(Make($"<w:p>{Del}{D("甲")}</w:del>{Ins}{R("乙")}</w:ins></w:p>"), "案.docx").Value!;
        Assert.Equal(("甲\n", "乙\n"), (pair.Old.Text.Content, pair.New.Text.Content));
        Assert.Equal(pair.Old.Sha256, pair.New.Sha256);
        var without = RevisionPair.ReadRevisions(Make(P("甲")), "案.docx").Failure!;
        Assert.Equal(ReadFailureCode.NoTrackedChanges, without.Code);
        Assert.Contains("変更履歴（校閲）が残っていない", without.Message, StringComparison.Ordinal);
        var text = RevisionPair.ReadRevisions("第1条　甲"u8.ToArray(), "案.txt").Failure!;
        Assert.Equal(ReadFailureCode.NoTrackedChanges, text.Code);
        Assert.Contains("Word文書ではない", text.Message, StringComparison.Ordinal);
        Assert.Equal(ReadFailureCode.Damaged, RevisionPair.ReadRevisions("PK\u0003\u0004word/"u8.ToArray(), "案.docx").Failure?.Code);
        Assert.Equal(ReadFailureCode.Missing, RevisionPair.ReadRevisions("ない.docx").Failure?.Code);
    }

    private static void Expect(string old, string @new, string body)
    {
        Assert.Equal(old, ReadBody(body, RevisionView.Old));
        Assert.Equal(@new, ReadBody(body, RevisionView.New));
        Assert.Equal(ReadFailureCode.TrackedChanges, SourceReader.Read(Make(body), "x.docx").Failure?.Code);
    }

    private static string R(string text) => $"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>";

    private static string D(string text) => $"<w:r><w:delText xml:space='preserve'>{text}</w:delText></w:r>";
}
