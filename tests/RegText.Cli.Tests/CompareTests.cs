using System.Text.Json;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary><c>regtext compare</c> on the real program.</summary>
public class CompareTests
{
    private const string Guideline = """
        個人情報の管理に関する指針

        第１　管理体制
        （保護管理者）
        １　各課に、保護管理者を一人置く。
        第２　取扱い
        （廃棄等）
        １　職員は、保有個人情報が記録された媒体が不要となった場合には、復元が不可能な方法により廃棄しなければならない。
        （暗号化）
        ２　保護管理者は、保有個人情報の暗号化のために必要な措置を講ずる。
        """;

    private const string City = """
        ---
        自治体: 中央市
        ---
        　　　中央市個人情報管理規程

        （保護管理者）
        第1条　各課に、保護管理者を1人置き、課長をもって充てる。
        （媒体の廃棄）
        第2条　情報管理者は、保有個人情報が記録された媒体が不要となった場合には、復元が不可能な方法により廃棄するよう努める。
        （会議）
        第3条　会議は、毎月開催する。
        """;

    private const string Town = """
        ---
        自治体: 東町
        ---
        　　　東町個人情報管理規則

        （暗号化）
        第1条　保護管理者は、保有個人情報の暗号化のために必要な措置を講ずる。
        """;

    [Fact]
    public void Items_are_shown_with_the_articles_that_answer_them()
    {
        using var place = Files();
        place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "東町.txt");
        place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "--format", "csv");
        place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "--format", "json");
        Golden.Equal("compare.txt", place.Log);
    }

    [Fact]
    public void A_folder_is_searched_without_the_baseline_in_it()
    {
        using var place = Files();
        var run = place.Tell("compare", "--baseline", "指針.txt", ".", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["中央市", "東町"], json.RootElement.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("id").GetString()));
    }

    [Fact]
    public void Decisions_are_written_filled_in_and_shown()
    {
        using var place = Files();
        place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "-o", "判断.tsv");
        var sheet = File.ReadAllText(place["判断.tsv"]);
        Assert.Contains("\n\tG2-1\t中央市\t第2条\t\t\t\t\t", sheet, StringComparison.Ordinal);
        place.Make("判断.tsv", sheet.Replace("\n\tG2-1\t中央市\t第2条\t\t\t\t\t", "\n確定\tG2-1\t中央市\t第2条\t同趣旨\t山田\t令和7年4月1日\t課長に確認\t", StringComparison.Ordinal) + "確定\tG9-9\t中央市\t第1条\n");
        place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "--decisions", "判断.tsv");
        place.Make("中央市.txt", City.Replace("努める。", "努める。ただし、市長が認めるときは、この限りでない。", StringComparison.Ordinal));
        place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "--decisions", "判断.tsv");
        Golden.Equal("compare-decisions.txt", place.Log);
    }

    [Fact]
    public void A_stream_gives_a_line_for_each_regulation()
    {
        using var place = Files();
        var run = place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "東町.txt", "--format", "jsonl");
        Assert.Equal((0, 2), (run.ExitCode, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        using var place = Files();
        place.Make("覚え書き.txt", "きょうは雨。\n");
        Assert.Equal(64, place.Tell("compare", "中央市.txt").ExitCode);
        Assert.Equal(2, place.Tell("compare", "--baseline", ".", "中央市.txt").ExitCode);
        Assert.Equal(2, place.Tell("compare", "--baseline", "覚え書き.txt", "中央市.txt").ExitCode);
        Assert.Equal(2, place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "-o", "対応.pdf").ExitCode);
        Assert.Equal(64, place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "--format", "jsonl", "-o", "対応.jsonl").ExitCode);
        Assert.Equal(2, place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "--decisions", "ない.tsv").ExitCode);
        Assert.Equal(0, place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "-o", "対応.csv").ExitCode);
        Assert.Equal(2, place.Tell("compare", "--baseline", "指針.txt", "中央市.txt", "-o", "対応.csv").ExitCode);
        Golden.Equal("compare-refused.txt", place.Log);
    }

    private static Workplace Files()
    {
        var place = new Workplace();
        place.Make("指針.txt", Guideline);
        place.Make("中央市.txt", City);
        place.Make("東町.txt", Town);
        return place;
    }
}
