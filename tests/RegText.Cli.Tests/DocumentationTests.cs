using System.IO.Enumeration;
using System.Text.RegularExpressions;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>The documentation names what exists: files, diagnostic codes, messages; and the repository holds what belongs in it.</summary>
public partial class DocumentationTests
{
    private static readonly string[] TopLevel =
    [
        "src", "regulations", "tests", "templates", "docs", "RegText.sln", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md",
        ".ci", ".editorconfig", ".git", ".gitattributes", ".gitignore", "Directory.Build.props", "Directory.Packages.props", "global.json",
    ];

    public static TheoryData<string> Pages => [.. DocumentationPage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_pictures_and_paths_lead_somewhere(string name)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, name))!;
        var broken = new List<string>();
        foreach (var (number, text) in DocumentationPage.Read(name).Prose())
        {
            foreach (Match link in Link().Matches(text))
            {
                var target = Uri.UnescapeDataString(link.Groups[1].Value);
                if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#')) continue;
                if (!Exists(Path.Combine(folder, target.Split('#')[0]))) broken.Add($"{name}({number}): {target}");
            }
            foreach (Match path in PathInCode().Matches(text))
                if (!Exists(Path.Combine(Repository.Root, path.Groups[1].Value))) broken.Add($"{name}({number}): {path.Groups[1].Value}");
        }
        Assert.Empty(broken);
    }

    [Fact]
    public void The_top_level_holds_only_what_belongs_there()
    {
        var ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore")).Select(l => l.Trim('/')).Where(l => l.Length > 0).ToList();
        var strangers = Directory.GetFileSystemEntries(Repository.Root).Select(p => Path.GetFileName(p)!)
            .Except(TopLevel, StringComparer.Ordinal)
            .Where(n => !ignored.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, n, ignoreCase: false)));
        Assert.Empty(strangers);
    }

    [Fact]
    public void Every_diagnostic_code_is_explained_with_its_severity()
    {
        // The rules of review have a page of their own (docs/点検の規則.md), and K01 to K25 name forms of 改め文.
        var emitted = Sources(except: "Rules").SelectMany(source => Code().Matches(source).Where(m => SeverityName().IsMatch(source, m.Index)).Select(m => (Code: m.Groups[1].Value,
                Severity: SeverityName().Match(source, m.Index).Groups[1].Value switch { "Error" => "エラー", "Warning" => "注意", _ => "情報" })))
            .Where(d => d.Code[0] != 'K').Distinct().Order().Select(d => $"{d.Code} {d.Severity}");
        var explained = DocumentationPage.Read("docs/診断コード.md").Rows("コード").Select(r => $"{r[0]} {r[1]}").Order(StringComparer.Ordinal);
        Assert.Equal(emitted, explained);
    }

    [Fact]
    public void Every_message_of_a_refusal_is_in_the_guide()
    {
        var patterns = Messages();
        var missing = GoldenLines().Where(l => l.StartsWith("エラー: ", StringComparison.Ordinal) && !patterns.Any(p => Holds(l, p))).Distinct();
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_message_in_the_guide_is_one_that_the_program_gives()
    {
        var lines = GoldenLines().Concat(Sources().SelectMany(s => s.Split('\n'))).ToList();
        Assert.All(Messages(), p => Assert.True(lines.Any(l => Holds(l, p)), $"no such message: {p}"));
    }

    // … in a message of the guide stands for what differs from run to run.
    private static bool Holds(string line, string pattern)
    {
        var at = 0;
        foreach (var part in pattern.Split('…', StringSplitOptions.RemoveEmptyEntries))
        {
            at = line.IndexOf(part, at, StringComparison.Ordinal);
            if (at < 0) return false;
            at += part.Length;
        }
        return true;
    }

    private static List<string> Messages() => [.. DocumentationPage.Read("docs/利用の手引.md").Rows("表示").Select(r => r[0])];

    private static IEnumerable<string> GoldenLines() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "tests", "RegText.Cli.Tests", "golden"), "*.txt").SelectMany(File.ReadAllLines)
            .Concat(File.ReadAllLines(Path.Combine(Repository.Root, "tests", "RegText.Formats.Tests", "golden", "read-failures.txt"))
                .Where(l => l.StartsWith("  ", StringComparison.Ordinal)).Select(l => "エラー: " + l.Trim()));

    private static IEnumerable<string> Sources(string except = "obj") =>
        Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}{except}{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText);

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    // A path in backquotes, without 〈…〉 or * for what the reader fills in.
    [GeneratedRegex(@"`((?:src|tests|docs|regulations|templates|\.ci)/[^`\s*…<>{}]*)`")]
    private static partial Regex PathInCode();

    [GeneratedRegex(@"""([A-Z][0-9]{2})""")]
    private static partial Regex Code();

    [GeneratedRegex(@"Severity\.(\w+)")]
    private static partial Regex SeverityName();
}
