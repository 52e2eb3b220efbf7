using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary><c>regtext lint</c> on the real program.</summary>
public class LintTests
{
    private const string Text = """
        　　　見本市端末管理規程

        　（端末の管理）
        第1条　この規程は、端末の管理について定めるものとする。

        　（届出）
        第2条　職員は、端末を借りるときは、届出書および同意書を提出しなければならない。ただし、地方自治法（昭和22年法律第67号）第2条の事務に使うときは、この限りでない。
        2　前項の届出書及び同意書は、次に掲げる者に提出する。
        　(1)　課長
        　(2)　部長。

        　（端末の数）
        第4条　端末の数は、課長が定める。

        　　　附　則

        　この規程は、令和7年4月1日から施行する。
        """;

    private const string Clean = """
        　　　見本市鍵管理規程

        　（鍵の管理）
        第1条　この規程は、鍵の管理について定めるものとする。

        　　　附　則

        　この規程は、令和7年4月1日から施行する。
        """;

    [Fact]
    public void The_table_of_contents_is_put_back_on_demand()
    {
        using var place = new Workplace();
        place.Make("規程.txt", Clean.Replace("　（鍵の管理）", "目次\n　第1章　総則（第1条―第3条）\n\n　　第1章　総則\n　（鍵の管理）", StringComparison.Ordinal));

        place.Tell("lint", "規程.txt", "--toc");
        place.Tell("lint", "規程.txt", "--fix", "--toc");
        Golden.Equal("lint-toc.txt", Log(place));
    }

    [Fact]
    public void Findings_are_told_by_place_with_their_words()
    {
        using var place = new Workplace();
        place.Make("規程.txt", Text);
        place.Make("よい.txt", Clean);

        Assert.Equal(1, place.Tell("lint", "規程.txt").ExitCode);
        Assert.Equal(0, place.Tell("lint", "よい.txt").ExitCode);
        place.Tell("lint", "規程.txt", "--set", "lint.disabled=U03/S01", "--set", "lint.severity=P08=info");
        place.Tell("lint", "規程.txt", "--format", "json");
        Golden.Equal("lint.txt", Log(place));
    }

    [Theory]
    [InlineData("点検.txt", "text")]
    [InlineData("点検.json", "json")]
    [InlineData("点検.sarif", "sarif")]
    public void A_report_is_saved_in_the_format_of_its_name(string name, string format)
    {
        using var place = new Workplace();
        place.Make("規程.txt", Text);
        var saved = place.Run(["lint", "規程.txt", "-o", name]);
        Assert.Equal(1, saved.ExitCode);
        Assert.StartsWith($"点検の結果を保存しました：{place[name]}", saved.Output, StringComparison.Ordinal);
        Assert.Equal(place.Run(["lint", "規程.txt", "--format", format]).Output, File.ReadAllText(place[name]));
    }

    [Fact]
    public void A_folder_is_told_file_by_file_with_a_summary_by_rule()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place["例規集"]);
        Directory.CreateDirectory(place["例規集/下"]);
        place.Make("例規集/規程.txt", Text);
        place.Make("例規集/よい.txt", Clean);
        place.Make("例規集/下/鍵.md", Clean.Replace("鍵の管理について", "鍵および錠の管理について", StringComparison.Ordinal));
        place.Make("例規集/覚え書き.txt", "きょうは雨。\n");
        place.Make("例規集/壊れた.docx", "PK\u0003\u0004word/");

        place.Tell("lint", "例規集");
        place.Tell("lint", "例規集/よい.txt", "例規集/下");
        Golden.Equal("lint-folder.txt", Log(place));
    }

    [Fact]
    public void What_needs_no_person_is_put_right_and_shown()
    {
        using var place = new Workplace();
        place.Make("規程.txt", Text);
        place.Make("規程.md", "# 見本市鍵管理規程\n\n（鍵の管理）\n**第1条**　この規程は、鍵**および**錠の管理について定めるものとする。\n\n## 附則\n\nこの規程は、令和7年4月1日から施行する。\n");

        place.Tell("lint", "規程.txt", "--fix");
        place.Tell("lint", "規程.txt", "--fix", "-o", "直した規程.txt", "--force");
        place.Tell("lint", "規程.txt", "--fix", "-o", "-");
        place.Tell("lint", "直した規程.txt", "--fix", "--force");
        Golden.Equal("lint-fix.txt", Log(place));

        Assert.Equal(1, place.Run(["lint", "規程.txt", "規程.md", "--fix", "--force"]).ExitCode);
        Assert.Equal(File.ReadAllText(place["直した規程.txt"]), File.ReadAllText(place["規程.txt"]));
        Assert.Contains("鍵**及び**錠", File.ReadAllText(place["規程.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_is_counted_and_not_told()
    {
        using var place = new Workplace();
        place.Make("規程.txt", Text);
        place.Run(["lint", "規程.txt", "--write-baseline", "基準.json"]);
        Assert.Equal(0, place.Tell("lint", "規程.txt", "--baseline", "基準.json").ExitCode);
        place.Make("規程.txt", Text.Replace("第4条　端末の数は、", "第4条　端末および鍵の数は、", StringComparison.Ordinal).Replace("　(2)　部長。", "　(2)　部長", StringComparison.Ordinal));
        Assert.Equal(1, place.Tell("lint", "規程.txt", "--baseline", "基準.json").ExitCode);
        Golden.Equal("lint-baseline.txt", Log(place));
    }

    [Fact]
    public void A_note_with_a_reason_switches_a_rule_off()
    {
        using var place = new Workplace();
        place.Make("規程.txt", WithArticle("　（届出）\n第2条　職員は、届出書および同意書を提出する。<!-- regtext-disable U03 制定時のまま -->\n"));
        place.Make("理由なし.txt", WithArticle("　（届出）\n<!-- regtext-disable U03 -->\n第2条　職員は、届出書および同意書を提出する。\n"));

        Assert.Equal(0, place.Tell("lint", "規程.txt").ExitCode);
        Assert.Equal(1, place.Tell("lint", "理由なし.txt").ExitCode);
        Golden.Equal("lint-notes.txt", Log(place));
    }

    [Fact]
    public void What_cannot_be_checked_is_refused()
    {
        using var place = new Workplace();
        place.Make("規程.txt", Text);
        place.Make("空.txt", "");
        place.Make("覚え書き.txt", "きょうは雨。\n");
        Directory.CreateDirectory(place["空のフォルダ"]);
        place.Make("当市.json", """{ "lint": { "disabled": ["U99"] } }""");
        place.Make("当市2.json", """{ "lint": { "severity": { "U03": "重い" } } }""");

        place.Refuses("lint", "ない.txt");
        place.Refuses("lint", "規程.txt", "空.txt");
        place.Refuses("lint", "覚え書き.txt");
        place.Refuses("lint", "空のフォルダ");
        place.Refuses("lint", "規程.txt", "--profile", "当市.json");
        place.Refuses("lint", "規程.txt", "--profile", "当市2.json");
        place.Refuses("lint", "規程.txt", "-o", "点検.xlsx");
        place.Refuses("lint", "規程.txt", "-o", "規程.txt");
        place.Refuses("lint", "規程.txt", "覚え書き.txt", "-o", "点検.docx");
        place.Refuses("lint", "規程.txt", "規程.txt", "-o", "点検.docx");
        place.Refuses("lint", "規程.txt", "-o", "点検.txt", "--format", "json");
        place.Make("規程.html", "<p>第1条　鍵は、課長が管理する。");
        place.Make("基準でない.json", "{}");
        place.Refuses("lint", "規程.html", "--fix");
        place.Refuses("lint", "規程.txt", "--fix", "-o", "直した.docx");
        place.Refuses("lint", "規程.txt", "--fix", "--format", "json");
        place.Refuses("lint", "規程.txt", "--fix", "--write-baseline", "基準.json");
        place.Refuses("lint", "規程.txt", "規程.txt", "--fix", "-o", "直した.txt");
        place.Refuses("lint", "規程.txt", "--baseline", "ない.json");
        place.Refuses("lint", "規程.txt", "--baseline", "基準でない.json");
        Assert.Equal(64, place.Tell("lint", "規程.txt", "--fixx").ExitCode);
        Assert.Equal(64, place.Tell("lint").ExitCode);
        Assert.Equal(64, place.Tell("lint", "規程.txt", "--format", "xml").ExitCode);
        Golden.Equal("lint-refused.txt", Log(place));
    }

    private static string WithArticle(string article) => Clean.Replace("　　　附", article + "\n　　　附", StringComparison.Ordinal);

    // How many rules there are is no matter of these tests.
    private static string Log(Workplace place) => DocumentationCommandTests.RuleCount().Replace(place.Log, "規則○");
}
