using System.Text;
using RegText.Formats.Services;
using RegText.Testing;

namespace RegText.Formats.Tests.Services;

/// <summary>The documents of 龍ヶ崎市's change of 第12条, held against each other from file to file.</summary>
public sealed class VerifyServiceTests : IDisposable
{
    private const string Amendment = """
        　　　龍ヶ崎市コンピュータ等運用管理規程の一部を改正する訓令
        　龍ヶ崎市コンピュータ等運用管理規程（平成20年龍ヶ崎市訓令第5号）の一部を次のように改正する。
        　第12条第2項中「前項ただし書」を「職員は、前項ただし書」に、「勤務時間中は」を「勤務時間中に私用で」に改める。
        　　　附　則
        　この訓令は、令和7年4月1日から施行する。

        """;

    /// <summary>The table as the committee's paper of 龍ヶ崎市 printed it (the whole clause underlined), its two misread letters mended.</summary>
    private const string Printed =
        "次の表の改正前の欄に掲げる規定を同表の改正後の欄に掲げる規定に下線で示すように改正する。\n\n改正後\t改正前\n"
        + "<p>(私用コンピュータ等及びソフトウェアの持込禁止)</p> <p>第12条 職員は、私物としてのコンピュータ等及びソフトウェアを持ち込んではならない。ただし、通話機能を利用する目的のスマートフォン及びタブレットについては、この限りでない。</p> "
        + "<p>2 職員は、<u>前項ただし書の規定により持ち込んだスマートフォン及びタブレットは、原則として、勤務時間中に私用で使用してはならない。</u></p>\t"
        + "<p>(私用コンピュータ等及びソフトウェアの持込禁止)</p> <p>第12条 職員は、私物としてのコンピュータ等及びソフトウェアを持ち込んではならない。ただし、通話機能を利用する目的のスマートフォン及びタブレットについては、この限りでない。</p> "
        + "<p>2 <u>前項ただし書の規定により持ち込んだスマートフォン及びタブレットは、原則として、勤務時間中は使用してはならない。</u></p>\n";

    private static readonly string Base = Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正前.txt");
    private static readonly string New = Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正後.txt");
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-verify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(".docx", "meaning")]
    [InlineData(".docx", "minimal")]
    [InlineData(".html", "meaning")]
    [InlineData(".md", "meaning")]
    public void Documents_of_one_amendment_agree(string extension, string manner)
    {
        var result = Verify(new(new(Base)) { Table = new(Table(extension, manner)), Amendment = Input(Amendment), New = new(New) });
        Assert.Equal((ServiceOutcome.Done, "食い違いはありません。"), (result.Outcome, result.Report.Split('\n')[0]));
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".md")]
    public void A_changed_character_of_an_unchanged_clause_is_named_by_its_place(string extension)
    {
        var table = Table(extension, "meaning", full: true);
        var text = File.ReadAllText(table);
        var at = text.LastIndexOf("通話機能", StringComparison.Ordinal);
        File.WriteAllText(table, text[..at] + "通信機能" + text[(at + 4)..]);
        var result = Verify(new(new(Base)) { Table = new(table), New = new(New) });
        Assert.Equal(ServiceOutcome.ToLookAt, result.Outcome);
        Assert.Contains("X04 エラー 第12条第1項：改正前の欄の「…ただし、通信機能を利…」は、改正前の文章では「…ただし、通話機能を利…」です。", result.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_that_was_printed_underlines_too_much_and_too_little()
    {
        var result = Verify(new(new(Base)) { Table = Input(Printed), New = new(New) });
        Assert.Equal(ServiceOutcome.ToLookAt, result.Outcome);
        Golden.Equal("verify-printed.txt", result.Report);
        Golden.Equal("verify-printed.json", Verify(new(new(Base)) { Table = Input(Printed), New = new(New), Json = true }).Report);
    }

    [Fact]
    public void The_seed_itself_gives_X01_and_X02()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared/seeds is not here");
        var seed = Directory.GetFiles(Path.Combine(Repository.Shared!, "seeds"), "000*").Single();
        var report = Verify(new(new(Base)) { Table = new(seed), New = new(New) }).Report;
        Assert.Contains("X01 エラー 第12条第2項：改正後の欄の「職員は、」", report, StringComparison.Ordinal);
        Assert.Contains("X02 注意 第12条第2項：改正後の欄の「前項ただし書", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_and_the_enacting_sentence_use_the_same_words()
    {
        var result = Verify(new(new(Base)) { Table = Input(Printed.Replace("改正後\t改正前", "改正案\t現行", StringComparison.Ordinal)) });
        Assert.Contains("X08 エラー 改正文に「改正前の欄」とありますが、表の欄の見出しは「改正案」と「現行」です。", result.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_an_older_file_is_stale()
    {
        var table = Table(".docx", "meaning");
        var changed = Path.Combine(_folder, "改正前.txt");
        File.WriteAllText(changed, File.ReadAllText(Base) + "\n");
        var result = Verify(new(new(changed)) { Table = new(table), New = new(New) });
        Assert.Contains("V02 注意", result.Report, StringComparison.Ordinal);
        Assert.DoesNotContain("X0", result.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_says_something_else_than_the_sentences_is_found()
    {
        var result = Verify(new(new(Base)) { Table = new(Table(".docx", "meaning")), Amendment = Input(Amendment.Replace("私用で", "私的に", StringComparison.Ordinal)) });
        Assert.Contains("X05 エラー 第12条第2項：改正後の欄の「…時間中に私用で使用して…」は、改め文を適用した結果では「…時間中に私的に使用して…」です。", result.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amendment_by_table_is_held_against_the_texts_like_a_table()
    {
        var output = Path.Combine(_folder, "一部改正.docx");
        AmendService.Run(new AmendRequest(new(Base), new(New)) { Output = output }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.Done, Verify(new(new(Base)) { Amendment = new(output), New = new(New) }).Outcome);
        // The text in force as the text afterwards: the table shows what does not come of it.
        Assert.Equal(ServiceOutcome.ToLookAt, Verify(new(new(Base)) { Amendment = new(output), New = new(Base) }).Outcome);
    }

    [Fact]
    public void A_file_without_a_table_or_sentences_is_refused_with_its_reason()
    {
        var table = Verify(new(new(Base)) { Table = new(New) });
        Assert.Equal(ServiceOutcome.CannotDo, table.Outcome);
        Assert.Contains("新旧対照表（見出しが「改正後」と「改正前」などの2つの欄の表）が見つかりません", table.Messages[0].Text, StringComparison.Ordinal);
        var amendment = Verify(new(new(Base)) { Amendment = new(New) });
        Assert.Equal(ServiceOutcome.CannotDo, amendment.Outcome);
        Assert.Contains("を改正する文が見つかりません", amendment.Messages[0].Text, StringComparison.Ordinal);
    }

    private string Table(string extension, string manner, bool full = false)
    {
        var output = Path.Combine(_folder, manner + extension);
        var result = MakeTable(new TableRequest(new(Base), new(New)) { Output = output, Full = full, Style = new(null, ["underline=" + manner]) });
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        return output;
    }

    private static InputSource Input(string text) => new("入力.txt", Encoding.UTF8.GetBytes(text));

    private static ServiceResult Verify(VerifyRequest request) => VerifyService.Run(request, TestContext.Current.CancellationToken);

    private static ServiceResult MakeTable(TableRequest request) => TableService.Run(request, TestContext.Current.CancellationToken);
}
