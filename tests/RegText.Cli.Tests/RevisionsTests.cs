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
}
