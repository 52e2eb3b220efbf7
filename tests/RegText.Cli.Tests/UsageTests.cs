using RegText.Testing;

namespace RegText.Cli.Tests;

public class UsageTests
{
    [Fact]
    public void Every_usage_error_says_what_is_wrong_and_where_help_is()
    {
        using var place = new Workplace();
        string[][] lines =
        [
            [], ["tabel", "a", "b"], ["議案"], ["--bad"],
            ["table"], ["table", "a", "--revisions", "old"], ["table", "a", "b", "c"], ["table", "a", "b", "--profle", "x"], ["table", "a", "b", "--set"], ["table", "a", "b", "-o"],
            ["table", "a", "b", "-o", "x.docx", "-o", "y.docx"], ["table", "-", "-"], ["table", "a", "b", "--full=yes"],
            ["amend"], ["amend", "a", "b", "--method"], ["amend", "a", "b", "--method", "table", "--explain"], ["amend", "a", "b", "--method", "diff"],
            ["amend", "a", "b", "--method", "table", "--enforce", "令和7年2月30日"],
            ["apply", "a"], ["apply", "-", "-"], ["apply", "a", "b", "--format", "xml"],
            ["parse"], ["parse", "a", "b"], ["parse", "a", "--format", "yaml"], ["parse", "a", "--format", "json", "--format", "text"],
        ];
        foreach (var line in lines)
        {
            var run = place.Tell(line);
            Assert.Equal((64, ""), (run.ExitCode, run.Output));
        }
        Golden.Equal("usage.txt", place.Log);
    }
}
