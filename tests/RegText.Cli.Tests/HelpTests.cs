using RegText.Testing;

namespace RegText.Cli.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help-table", "table", "--help")]
    [InlineData("help-amend", "amend", "--help")]
    [InlineData("help-apply", "apply", "--help")]
    [InlineData("help-diff", "diff", "--help")]
    [InlineData("help-verify", "verify", "--help")]
    [InlineData("help-parse", "parse", "--help")]
    [InlineData("help-refs", "refs", "--help")]
    [InlineData("help-outline", "outline", "--help")]
    [InlineData("help-packet", "packet", "--help")]
    [InlineData("help-lint", "lint", "--help")]
    [InlineData("help-compare", "compare", "--help")]
    [InlineData("help-new", "new", "--help")]
    [InlineData("help-renumber", "renumber", "--help")]
    [InlineData("help-format", "format", "--help")]
    [InlineData("help-convert", "convert", "--help")]
    public void Help_is_in_Japanese_in_every_locale(string name, params string[] args)
    {
        using var place = new Workplace();
        var run = place.Tell(args);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var english in new[] { "Description", "Usage", "Options", "command]", "default" })
            Assert.DoesNotContain(english, run.Output, StringComparison.Ordinal);
        Golden.Equal(name + ".txt", run.Output);
    }

    [Fact]
    public void Short_and_long_help_are_the_same_and_go_before_errors()
    {
        using var place = new Workplace();
        Assert.Equal(place.Run(["table", "--help"]), place.Run(["table", "--bad", "-h"]));
    }

    [Fact]
    public void Version()
    {
        using var place = new Workplace();
        var version = typeof(RegText.Text.SourceText).Assembly.GetName().Version!.ToString(3);
        Assert.Equal(new RunResult(0, $"regtext {version}{Environment.NewLine}", ""), place.Tell("--version"));
    }
}
