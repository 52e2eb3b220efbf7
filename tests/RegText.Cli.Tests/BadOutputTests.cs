using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>Each output that cannot be: exit code 2, its own message, no file left behind and none changed.</summary>
public class BadOutputTests
{
    [Fact]
    public void Outputs_that_cannot_be_written()
    {
        using var place = new Workplace();
        place.Make("改正前.txt", SampleTexts.Old);
        place.Make("改正後.txt", SampleTexts.New);
        place.Make("ある.docx", "これは大切な文書");
        place.Make("新旧対照表_見本市端末管理規程.docx", "これも大切な文書");
        Directory.CreateDirectory(place["フォルダ.docx"]);
        string[] table = ["table", "改正前.txt", "改正後.txt"];
        string[][] cases =
        [
            [], ["-o", "ある.docx"], ["-o", "フォルダ.docx"], ["-o", "."], ["-o", "ないフォルダ/表.docx"], ["-o", "ある.docx/表.docx", "--force"],
            ["-o", "改正後.txt", "--force"], ["-o", "表.pdf"], ["-o", "表"], ["-o", "表.doc"], ["-o", ""],
        ];
        foreach (var options in cases) place.Refuses([.. table, .. options]);
        place.Refuses(["amend", "改正前.txt", "改正後.txt", "--method", "table", "-o", "ある.docx"]);
        Golden.Equal("bad-outputs.txt", place.Log);
    }

    [Fact]
    public void A_link_to_an_input_is_that_input()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("making links needs a right of its own there");
        using var place = new Workplace();
        place.Make("改正前.txt", SampleTexts.Old);
        place.Make("改正後.txt", SampleTexts.New);
        File.CreateSymbolicLink(place["リンク.docx"], place["改正前.txt"]);
        var run = place.Refuses("table", "改正前.txt", "改正後.txt", "-o", "リンク.docx", "--force");
        Assert.Equal("エラー: リンク.docx: 読み込むファイルと同じです。元のファイルを残すため、-o に別の名前を指定してください。", run.Error.TrimEnd());
    }

    [Fact]
    public void A_folder_that_the_system_does_not_let_anybody_write_to()
    {
        if (!Directory.Exists("/proc")) Assert.Skip("/proc is not here");
        using var place = new Workplace();
        place.Make("改正前.txt", SampleTexts.Old);
        place.Make("改正後.txt", SampleTexts.New);
        var run = place.Run(["table", "改正前.txt", "改正後.txt", "-o", "/proc/表.docx"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("エラー: /proc/表.docx: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }
}
