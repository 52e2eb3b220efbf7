using System.Text.Json;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>The other forms of a comparison: diff, table --redline, table --checklist.</summary>
public class OtherFormsTests
{
    [Fact]
    public void Diff_shows_what_changed_and_its_exit_code_says_whether_anything_did()
    {
        using var place = Make();
        Assert.Equal(1, place.Tell("diff", "改正前.txt", "改正後.txt").ExitCode);
        Assert.Equal(1, place.Tell("diff", "改正前.txt", "改正後.txt", "--set", "underline=minimal", "--full").ExitCode);
        Assert.Equal(0, place.Tell("diff", "改正前.txt", "改正前.txt").ExitCode);
        place.Refuses("diff", "改正前.txt");
        place.Refuses("diff", "改正前.txt", "ない.txt");
        place.Refuses("diff", "改正前.txt", "改正後.txt", "-o", "改正前.txt", "--force");
        place.Refuses("diff", "改正前.txt", "改正後.txt", "-o", "違い.docx");
        Assert.Equal(64, place.Tell("diff", "改正前.txt", "改正後.txt", "--format", "xml").ExitCode);
        Golden.Equal("diff.txt", place.Log);
    }

    [Fact]
    public void Diff_is_plain_text_where_no_terminal_reads_it_even_if_a_terminal_is_named()
    {
        using var place = Make();
        using var process = place.Start(["diff", "改正前.txt", "改正後.txt"], "ja_JP.UTF-8", ("TERM", "xterm-256color"));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.DoesNotContain('\e', output);
        Assert.Contains("[-勤務時間中は-]{+勤務時間中に私用で+}", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_as_HTML_and_JSON_is_told_or_saved()
    {
        using var place = Make();
        var html = place.Run(["diff", "改正前.txt", "改正後.txt", "--format", "html"]);
        Assert.Equal(1, html.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"ja\">", html.Output, StringComparison.Ordinal);
        Assert.Contains("<del>勤務時間中は</del><ins>勤務時間中に私用で</ins>", html.Output, StringComparison.Ordinal);
        Assert.Equal(1, place.Run(["diff", "改正前.txt", "改正後.txt", "-o", "違い.html"]).ExitCode);
        Assert.Equal(html.Output.TrimEnd(), File.ReadAllText(place["違い.html"]).TrimEnd());
        using var json = JsonDocument.Parse(place.Run(["diff", "改正前.txt", "改正後.txt", "--format", "json"]).Output);
        Assert.Equal("regtext.diff/1", json.RootElement.GetProperty("schema").GetString());
        var same = place.Run(["diff", "改正前.txt", "改正前.txt", "-o", "同じ.json"]);
        Assert.Equal(0, same.ExitCode);
        using var nothing = JsonDocument.Parse(File.ReadAllText(place["同じ.json"]));
        Assert.True(nothing.RootElement.GetProperty("same").GetBoolean());
    }

    [Fact]
    public void Redline_and_checklist_have_names_of_their_own()
    {
        using var place = Make();
        Assert.Equal(0, place.Run(["table", "改正前.txt", "改正後.txt", "--redline"]).ExitCode);
        Assert.Equal(0, place.Run(["table", "改正前.txt", "改正後.txt", "--checklist"]).ExitCode);
        Assert.True(File.Exists(place["変更履歴_見本市端末管理規程.docx"]));
        Assert.True(File.Exists(place["読み合わせシート_見本市端末管理規程.docx"]));
        // What was written with tracked changes is read again as both texts.
        var again = place.Run(["diff", "変更履歴_見本市端末管理規程.docx"]);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("[-勤務時間中は-]{+勤務時間中に私用で+}", again.Output, StringComparison.Ordinal);
        Assert.Equal(0, place.Run(["table", "改正前.txt", "改正後.txt", "--checklist", "-o", "シート.html"]).ExitCode);
        Assert.Contains("勤務時間中に私用で", place.Run(["table", "改正前.txt", "改正後.txt", "--checklist", "-o", "-"]).Output, StringComparison.Ordinal);

        place.Refuses("table", "改正前.txt", "改正後.txt", "--redline", "-o", "履歴.html");
        place.Refuses("table", "改正前.txt", "改正後.txt", "--redline", "-o", "-");
        Assert.Equal(64, place.Tell("table", "改正前.txt", "改正後.txt", "--redline", "--checklist").ExitCode);
        foreach (var form in new[] { "--redline", "--checklist" })
            Assert.Equal(0, place.Tell("table", "改正前.txt", "改正前.txt", form).ExitCode);
        Golden.Equal("other-forms.txt", place.Log);
    }

    private static Workplace Make()
    {
        var place = new Workplace();
        place.Make("改正前.txt", SampleTexts.Old);
        place.Make("改正後.txt", SampleTexts.New);
        return place;
    }
}
