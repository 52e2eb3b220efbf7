using RegText.Parsing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Specs;

/// <summary>
/// Runs tests/specs/parsing*.md. An example is a heading, the input in a <c>text</c> block (→ is a tab; <c>crlf</c> and <c>open</c> behind
/// <c>text</c> give CR LF and no final line break), the tree in a <c>tree</c> block, and, where there are any, the diagnostics and what is no
/// part of the tree in <c>diagnostics</c> and <c>noise</c> blocks. <c>REGTEXT_ACCEPT=1</c> writes what the parser gives.
/// </summary>
public class ParsingSpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "specs");

    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var path in Directory.GetFiles(Folder, "parsing*.md").Order(StringComparer.Ordinal))
            foreach (var example in ParsingExample.ReadAll(File.ReadAllLines(path))) data.Add(Path.GetFileName(path), example.Heading);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_parser_does_what_the_specification_says(string file, string heading)
    {
        var example = ParsingExample.ReadAll(File.ReadAllLines(Path.Combine(Folder, file))).Single(e => string.Equals(e.Heading, heading, StringComparison.Ordinal));
        var result = RegulationParser.Parse(new SourceText(example.Input, heading));
        Assert.Equal(example.Block("tree"), TreeNotation.Write(result));
        Assert.Equal(example.Block("diagnostics"), TreeNotation.WriteDiagnostics(result));
        Assert.Equal(example.Block("noise"), TreeNotation.WriteNoise(result));
    }

    [Fact]
    public void Accepting_rewrites_the_specifications()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("REGTEXT_ACCEPT") == "1", "only with REGTEXT_ACCEPT=1");
        foreach (var path in Directory.GetFiles(Folder, "parsing*.md"))
        {
            var text = ParsingExample.Rewrite(File.ReadAllLines(path), input =>
            {
                var result = RegulationParser.Parse(new SourceText(input, path));
                return [("tree", TreeNotation.Write(result)), ("diagnostics", TreeNotation.WriteDiagnostics(result)), ("noise", TreeNotation.WriteNoise(result))];
            });
            File.WriteAllText(path, text);
        }
    }
}
