using System.Text;
using System.Text.RegularExpressions;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>
/// Every command in the README and in 利用の手引 is run. In a block <c>```sh</c> a command must exit with 0, in <c>```sh exit=2</c> with 2.
/// A block <c>```text</c> that follows holds what the program then says. A block whose fence names a file (<c>```text 改正前.txt</c>) is
/// that file. <c>C:\規程\</c> and <c>/path/to/RegText/</c> stand for the folder in which the commands are run.
/// </summary>
public partial class DocumentationCommandTests
{
    private const string Build = "dotnet run --project src/RegText.Cli -- ";

    // Commands of the building machine, which a test cannot run within itself.
    private static readonly string[] NotRun = ["dotnet test", "REGTEXT_ACCEPT=1 dotnet test", "dotnet build", ".ci/run", "git "];

    [Theory]
    [InlineData("README.md", 1)]
    [InlineData("CONTRIBUTING.md", 0)]
    [InlineData("docs/利用の手引.md", 13)]
    public void Every_command_does_what_the_page_says(string name, int least)
    {
        var page = DocumentationPage.Read(name);
        using var place = new Workplace();
        CopyRegulations(place);
        var (blocks, wrong, count) = (page.Blocks().ToList(), new StringBuilder(), 0);
        foreach (var file in blocks.Where(b => FileName().IsMatch(b.Argument))) place.Make(file.Argument, file.Text);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Language != "sh") continue;
            var commands = block.Lines.Where(l => !l.StartsWith('#') && l.Length > 0 && !NotRun.Any(n => l.StartsWith(n, StringComparison.Ordinal))).ToList();
            var exit = block.Argument.Length == 0 ? 0 : int.Parse(block.Argument["exit=".Length..], System.Globalization.CultureInfo.InvariantCulture);
            var told = "";
            foreach (var command in commands)
            {
                count++;
                var run = place.Run(Arguments(name, command));
                told += Show(run, place);
                if (run.ExitCode != exit) wrong.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name}({block.Line}): {command}\n  exit {run.ExitCode}, not {exit}: {run.Error}\n");
            }
            if (i + 1 < blocks.Count && blocks[i + 1] is { Language: "text", Argument: "" } expected && Follows(page, block, expected)
                && !string.Equals(RuleCount().Replace(expected.Text, "規則○"), RuleCount().Replace(told, "規則○"), StringComparison.Ordinal))
                wrong.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name}({expected.Line}): the program says\n{told}");
        }
        Assert.True(wrong.Length == 0, wrong.ToString());
        Assert.True(count >= least, $"{name}: only {count} commands");
    }

    // The output of a command stands directly behind it.
    private static bool Follows(DocumentationPage page, FencedBlock command, FencedBlock output) =>
        page.Lines.Skip(command.Line + command.Lines.Count + 1).Take(output.Line - command.Line - command.Lines.Count - 2).All(l => l.Length == 0);

    private static string[] Arguments(string name, string command)
    {
        var start = new[] { Build, "regtext " }.FirstOrDefault(s => command.StartsWith(s, StringComparison.Ordinal));
        Assert.True(start is not null, $"{name}: a test cannot run: {command}");
        return [.. Word().Matches(command[start.Length..]).Select(m => m.Value.Replace("\"", "", StringComparison.Ordinal))];
    }

    private static string Show(RunResult run, Workplace place) => (run.Error + run.Output).ReplaceLineEndings("\n")
        .Replace(place.Folder + Path.DirectorySeparatorChar + "新旧対照表.docx", "/path/to/RegText/新旧対照表.docx", StringComparison.Ordinal)
        .Replace(place.Folder + Path.DirectorySeparatorChar, @"C:\規程\", StringComparison.Ordinal);

    private static void CopyRegulations(Workplace place)
    {
        foreach (var source in Directory.GetFiles(Repository.Regulations(), "*", SearchOption.AllDirectories))
        {
            var target = place[Path.GetRelativePath(Repository.Root, source)];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
    }

    // A new rule does not make the page wrong.
    [GeneratedRegex("規則[0-9]+(?=、規程)")]
    internal static partial Regex RuleCount();

    [GeneratedRegex(@"^\S+\.(txt|json|md)$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"(?:""[^""]*""|\S)+")]
    private static partial Regex Word();
}
