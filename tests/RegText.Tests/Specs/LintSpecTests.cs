using System.Globalization;
using RegText.Checking;
using RegText.Parsing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Specs;

/// <summary>
/// Runs tests/specs/lint-*.md. An example is a heading, a regulation in a <c>text</c> block and what the reviewer says in a <c>findings</c> block, one
/// line a finding: <c>CODE line:「words」 message</c>. Only the rules whose codes the heading
/// begins with are looked at (all where it names none); an empty block says that they are silent. <c>REGTEXT_ACCEPT=1</c> writes what the reviewer says.
/// </summary>
public class LintSpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "specs");

    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var path in Directory.GetFiles(Folder, "lint-*.md").Order(StringComparer.Ordinal))
            foreach (var example in SpecFile.Read(Path.GetFileName(path)).Examples) data.Add(Path.GetFileName(path), example.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_reviewer_says_what_the_specification_says(string file, string name)
    {
        var example = SpecFile.Read(file).Get(name);
        Assert.Equal(example["findings"], Findings(example["text"], Codes(name)));
    }

    [Fact]
    public void Accepting_rewrites_the_specifications()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("REGTEXT_ACCEPT") == "1", "only with REGTEXT_ACCEPT=1");
        foreach (var path in Directory.GetFiles(Folder, "lint-*.md"))
        {
            var text = File.ReadAllText(path).ReplaceLineEndings("\n");
            foreach (var example in SpecFile.Read(Path.GetFileName(path)).Examples)
                text = example.With(text, "findings", Findings(example["text"], Codes(example.Name)));
            File.WriteAllText(path, text);
        }
    }

    /// <summary>The codes that a heading begins with: 「U11 U12 者」.</summary>
    private static HashSet<string> Codes(string heading) => heading.Split(' ')
        .TakeWhile(w => w.Length == 3 && char.IsAsciiLetterUpper(w[0]) && char.IsAsciiDigit(w[1])).ToHashSet(StringComparer.Ordinal);

    private static string Findings(string text, HashSet<string> codes)
    {
        var source = new SourceText(text + "\n", "spec");
        return string.Join('\n', Reviewer.Review(RegulationParser.Parse(source)).Findings
            .Where(f => codes.Count == 0 || codes.Contains(f.Code))
            .Select(f => string.Create(CultureInfo.InvariantCulture,
                $"{f.Code} {source.Position(f.Span.Start).Line}:「{source[f.Span]}」 {f.Message}")));
    }
}
