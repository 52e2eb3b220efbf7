using System.IO.Compression;
using System.Text.RegularExpressions;
using RegText.Formats.Writing.Word;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>One instrument or table for several regulations, reasons, and a template of the office: on the real program.</summary>
public partial class SeveralRegulationsTests
{
    private const string Other = """
        ---
        題名: 見本市鍵管理規程
        番号: 平成22年見本市訓令第3号
        種別: 訓令
        自治体: 見本市
        ---
        　　　見本市鍵管理規程

        第1条　鍵は、総務課が保管する。

        """;

    [Fact]
    public void The_report_names_each_regulation_with_what_changed_in_it()
    {
        using var place = Make();
        var run = place.Run(["amend", "端末旧.txt", "端末新.txt", "鍵旧.txt", "鍵新.txt", "--method", "table"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"一部改正の案を保存しました：{place["一部改正_見本市端末管理規程等.docx"]}\n見本市端末管理規程　改正：第2条第2項\n見本市鍵管理規程　改正：第1条\n",
            run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_regulation_without_a_change_is_left_out_and_told()
    {
        using var place = Make();
        var run = place.Run(["amend", "端末旧.txt", "端末新.txt", "鍵旧.txt", "鍵旧.txt", "--method", "table", "-o", "案.md"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("「見本市鍵管理規程」には変更がないため、入れていません。", run.Error, StringComparison.Ordinal);
        Assert.Contains("# 見本市端末管理規程の一部を改正する訓令", File.ReadAllText(place["案.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Select_all_pairs_the_regulations_of_two_files_by_their_titles()
    {
        using var place = Make();
        var run = place.Run(["table", "資料旧.txt", "資料新.txt", "--select", "全部", "-o", "表.md"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("見本市鍵管理規程　改正：第1条\n見本市端末管理規程　改正：第2条第2項", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(2, TableHead().Count(File.ReadAllText(place["表.md"])));
    }

    [Fact]
    public void Files_that_are_no_pairs_are_refused()
    {
        using var place = Make();
        place.Refuses("table", "資料旧.txt", "鍵新.txt", "--select", "全部");
        Assert.Equal(64, place.Tell("amend", "端末旧.txt", "端末新.txt", "鍵旧.txt", "--method", "table").ExitCode);
        Assert.Equal(64, place.Tell("amend", "端末旧.txt", "端末新.txt", "鍵旧.txt", "-", "--method", "table").ExitCode);
        Golden.Equal("several-regulations.txt", place.Log);
    }

    [Fact]
    public void Each_regulation_has_an_article_and_a_table_of_its_own()
    {
        using var place = Make();
        Assert.Equal(0, place.Run(["amend", "端末旧.txt", "端末新.txt", "鍵旧.txt", "鍵新.txt", "--method", "table", "-o", "案.md"]).ExitCode);
        var text = File.ReadAllText(place["案.md"]);
        Assert.Contains("# 見本市端末管理規程及び見本市鍵管理規程の一部を改正する訓令", text, StringComparison.Ordinal);
        Assert.Contains("第1条　見本市端末管理規程（平成20年見本市訓令第5号）の一部を次のように改正する。", text, StringComparison.Ordinal);
        Assert.Contains("（見本市鍵管理規程の一部改正）", text, StringComparison.Ordinal);
        Assert.Equal(2, TableHead().Count(text));
    }

    [Fact]
    public void A_reason_in_the_draft_stands_in_the_third_column_and_one_without_a_change_is_told()
    {
        using var place = Make();
        File.WriteAllText(place["端末新.txt"], File.ReadAllText(place["端末新.txt"]).Replace("種別: 訓令\n",
            "種別: 訓令\n改正理由:\n  - 第2条第2項　私用を禁ずるため\n  - 第9条　誤り\n", StringComparison.Ordinal));
        var run = place.Run(["table", "端末旧.txt", "端末新.txt", "--profile", "委員会資料", "-o", "表.md"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("改正理由のある第9条に、変更がありません", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"\| 2　.*\| 私用を禁ずるため \|", File.ReadAllText(place["表.md"]));
    }

    [Fact]
    public void A_template_beside_the_profile_gives_the_look()
    {
        using var place = Make();
        place.Make("当市.docx", Restyled());
        place.Make("当市.json", """{ "template": "当市.docx" }""");
        Assert.Equal(0, place.Run(["table", "端末旧.txt", "端末新.txt", "--profile", place["当市.json"], "-o", "表.docx"]).ExitCode);
        using (var zip = ZipFile.OpenRead(place["表.docx"]))
        using (var styles = new StreamReader(zip.GetEntry("word/styles.xml")!.Open()))
            Assert.Contains("游明朝", styles.ReadToEnd(), StringComparison.Ordinal);
        File.Delete(place["当市.docx"]);
        Assert.Contains("Word文書のひな形", place.Refuses("table", "端末旧.txt", "端末新.txt", "--profile", "当市.json", "-o", "別.docx").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wording_that_names_other_columns_is_pointed_out()
    {
        using var place = Make();
        var run = place.Run(["amend", "端末旧.txt", "端末新.txt", "--method", "table", "--set", "headings=改正案/現行", "--set", "enactingSentence=次の表の改正後の欄のとおり改正する。", "-o", "案.md"]);
        Assert.Contains("改正文の「改正後」が、表の見出し（改正案、現行）と違います", run.Error, StringComparison.Ordinal);
    }

    private static Workplace Make()
    {
        var place = new Workplace();
        var other = Other.Replace("総務課", "総務部総務課", StringComparison.Ordinal);
        place.Make("端末旧.txt", SampleTexts.Old);
        place.Make("端末新.txt", SampleTexts.New);
        place.Make("鍵旧.txt", Other);
        place.Make("鍵新.txt", other);
        place.Make("資料旧.txt", Body(SampleTexts.Old) + "\n" + Body(Other));
        place.Make("資料新.txt", Body(other) + "\n" + Body(SampleTexts.New));
        return place;
    }

    private static string Body(string text) => text[(text.LastIndexOf("---\n", StringComparison.Ordinal) + 4)..];

    private static byte[] Restyled()
    {
        using var stream = new MemoryStream();
        stream.Write(WordTemplate.BuiltInFile.Span);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var reader = new StreamReader(zip.GetEntry("word/styles.xml")!.Open())) xml = reader.ReadToEnd();
            zip.GetEntry("word/styles.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/styles.xml").Open());
            writer.Write(xml.Replace("ＭＳ 明朝", "游明朝", StringComparison.Ordinal));
        }
        return stream.ToArray();
    }

    [GeneratedRegex(@"^\| 改正後 \| 改正前 \|", RegexOptions.Multiline)]
    private static partial Regex TableHead();
}
