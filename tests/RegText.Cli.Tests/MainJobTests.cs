using System.Text.Json;
using RegText.Formats.Reading.Profiles;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>The main job from end to end, on the smartphone change of 龍ヶ崎市's 第12条.</summary>
public class MainJobTests
{
    private const string Table = "新旧対照表_龍ヶ崎市コンピュータ等運用管理規程.docx";

    [Fact]
    public void Table_writes_a_Word_file_beside_the_first_input_and_says_what_changed()
    {
        using var place = Make();
        var run = place.Tell("table", "改正前.txt", "改正後.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"新旧対照表を保存しました：{place[Table]}\n改正：第12条第2項\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Equal("PK"u8, File.ReadAllBytes(place[Table]).AsSpan(0, 2));
        Assert.Equal(
            ["改正前.txt", "改正後.txt", Table],
            Directory.GetFileSystemEntries(place.Folder).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_older_table_is_kept_until_force_replaces_it_and_the_bytes_are_the_same_each_time()
    {
        using var place = Make();
        Assert.Equal(0, place.Run(["table", "改正前.txt", "改正後.txt", "-o", "表.docx"]).ExitCode);
        var first = File.ReadAllBytes(place["表.docx"]);
        Assert.Equal(2, place.Run(["table", "改正前.txt", "改正後.txt", "-o", "表.docx", "--full"]).ExitCode);
        Assert.Equal(first, File.ReadAllBytes(place["表.docx"]));
        Assert.Equal(0, place.Run(["table", "改正前.txt", "改正後.txt", "-o", "表.docx", "--force"], "ja_JP.UTF-8").ExitCode);
        Assert.Equal(first, File.ReadAllBytes(place["表.docx"]));
        Assert.Equal(0, place.Run(["table", "改正前.txt", "改正後.txt", "-o", "表.docx", "--force", "--full"]).ExitCode);
        Assert.NotEqual(first, File.ReadAllBytes(place["表.docx"]));
    }

    [Fact]
    public void Table_takes_standard_input_and_every_built_in_style()
    {
        using var place = Make();
        var draft = File.ReadAllBytes(place["改正後.txt"]);
        foreach (var style in BuiltInProfiles.Names)
            Assert.Equal(0, place.Run(["table", "改正前.txt", "-", "--profile", style, "-o", style + ".docx", "--set", "underline=minimal"], "C", draft).ExitCode);
    }

    [Theory]
    [InlineData("表.md", "勤務時間中に私用で")]
    [InlineData("表.HTML", "勤務時間中に私用で")]
    public void Table_is_also_written_as_text(string name, string words)
    {
        using var place = Make();
        Assert.Equal(0, place.Run(["table", "改正前.txt", "改正後.txt", "-o", name]).ExitCode);
        Assert.Contains(words, File.ReadAllText(place[name]), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_output_takes_the_table_as_Markdown_and_the_report_stays_out_of_it()
    {
        using var place = Make();
        var before = place.Listing();
        var run = place.Run(["table", "改正前.txt", "改正後.txt", "-o", "-"]);
        Assert.Equal((0, "改正：第12条第2項"), (run.ExitCode, run.Error.TrimEnd()));
        Assert.Contains("勤務時間中に私用で", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("改正：", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, place.Listing());
    }

    [Fact]
    public void Amend_writes_the_instrument()
    {
        using var place = Make();
        var run = place.Tell("amend", "改正前.txt", "改正後.txt", "--method", "table", "--enforce", "公布の日");
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(place["一部改正_龍ヶ崎市コンピュータ等運用管理規程.docx"]));
        Assert.Contains("改正：第12条第2項", run.Output, StringComparison.Ordinal);
    }

    /// <summary>With 1 between omitted labels nobody can tell what 第12条　（略） stands for, so the proof fails.</summary>
    [Fact]
    public void A_table_that_cannot_be_proved_is_not_written_and_the_exit_code_is_3()
    {
        using var place = Make();
        var before = place.Listing();
        var run = place.Tell("table", "改正前.txt", "改正後.txt", "-o", "表.docx", "--set", "twoJoin=1");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("ファイルは保存していません", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, place.Listing());
    }

    [Fact]
    public void Amend_says_what_the_front_matter_lacks_and_another_title_is_pointed_out()
    {
        using var place = Make();
        foreach (var name in new[] { "改正前.txt", "改正後.txt" })
        {
            var text = File.ReadAllText(place[name]);
            File.WriteAllText(place[name], text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]);
        }
        var run = place.Tell("amend", "改正前.txt", "改正後.txt", "--method", "table", "-o", "案.docx");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("番号、種別、自治体がないため、空欄や「○○」にしました", run.Error, StringComparison.Ordinal);

        File.WriteAllText(place["改正後.txt"], File.ReadAllText(place["改正後.txt"]).Replace("運用管理規程", "利用規程", StringComparison.Ordinal));
        run = place.Tell("table", "改正前.txt", "改正後.txt", "-o", "表.docx");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("題名が違います", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_shows_the_tree_in_every_format()
    {
        using var place = Make();
        foreach (var format in new[] { "tree", "text" })
        {
            var run = place.Tell("parse", "改正前.txt", "--format", format);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("私物としてのコンピュータ等", run.Output, StringComparison.Ordinal);
        }
        using var json = JsonDocument.Parse(place.Tell("parse", "改正前.txt", "--format", "json").Output);
        Assert.Equal("regtext.parse/1", json.RootElement.GetProperty("schema").GetString());
        var instrument = Assert.Single(json.RootElement.GetProperty("instruments").EnumerateArray());
        Assert.Equal("龍ヶ崎市コンピュータ等運用管理規程", instrument.GetProperty("title").GetString());
        var article = Assert.Single(instrument.GetProperty("body").EnumerateArray());
        Assert.Equal(("article", "12", "私用コンピュータ等及びソフトウェアの持込禁止"),
            (article.GetProperty("type").GetString(), article.GetProperty("num").GetString(), article.GetProperty("caption").GetString()));
        Assert.Equal(2, article.GetProperty("children").GetArrayLength());
    }

    private static Workplace Make()
    {
        var place = new Workplace();
        foreach (var version in new[] { "改正前", "改正後" })
            File.Copy(Repository.Regulations("ryugasaki", $"コンピュータ等運用管理規程_{version}.txt"), place[version + ".txt"]);
        return place;
    }
}
