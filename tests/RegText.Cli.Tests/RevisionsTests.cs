using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>Word files with tracked changes, and which of their two texts is read.</summary>
public class RevisionsTests
{
    [Fact]
    public void A_file_with_tracked_changes_is_read_as_old_or_new_when_asked_and_else_refused()
    {
        using var place = new Workplace();
        var data = Path.Combine(Repository.Root, "tests", "RegText.Formats.Tests", "data", "libreoffice", "changes.docx");
        place.Make("変更履歴.docx", File.ReadAllBytes(data));
        place.Make("規程.txt", "委員会規程\n\n第１条　会議は、年１回開く。\n");
        place.Refuses("parse", "変更履歴.docx");
        place.Refuses("table", "規程.txt", "変更履歴.docx");
        Assert.Equal(0, place.Tell("parse", "変更履歴.docx", "--revisions", "old").ExitCode);
        Assert.Equal(0, place.Tell("parse", "変更履歴.docx", "--revisions", "new", "--format", "text").ExitCode);
        Assert.Equal(0, place.Tell("parse", "規程.txt", "--revisions", "new").ExitCode);
        Assert.Equal(64, place.Tell("parse", "変更履歴.docx", "--revisions", "both").ExitCode);
        Golden.Equal("revisions.txt", place.Log);
    }

    [Fact]
    public void One_file_with_tracked_changes_gives_both_texts_to_table_and_amend()
    {
        using var place = new Workplace();
        var data = Path.Combine(Repository.Root, "tests", "RegText.Formats.Tests", "data", "libreoffice");
        place.Make("変更履歴.docx", File.ReadAllBytes(Path.Combine(data, "tracked.docx")));
        place.Make("履歴なし.docx", File.ReadAllBytes(Path.Combine(data, "lists.docx")));
        place.Make("規程.txt", "委員会規程\n\n第１条　会議は、年１回開く。\n");
        var run = place.Run(["table", "変更履歴.docx", "-o", "-"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("第１条　会議は、<u>毎年度２回以上", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output.Replace("変更履歴.docx", "標準入力", StringComparison.Ordinal),
            place.Run(["table", "-", "-o", "-"], "C", File.ReadAllBytes(place["変更履歴.docx"])).Output);
        Assert.Equal(0, place.Run(["table", "変更履歴.docx"]).ExitCode);
        Assert.True(File.Exists(place["新旧対照表_委員会規程.docx"]));
        Assert.Equal(0, place.Run(["amend", "変更履歴.docx", "--method", "table", "-o", "案.docx"]).ExitCode);
        place.Refuses("table", "履歴なし.docx");
        place.Refuses("table", "規程.txt");
        Golden.Equal("tracked.txt", place.Log);
    }
}
