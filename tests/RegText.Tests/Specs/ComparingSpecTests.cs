using System.Globalization;
using RegText.Comparing;
using RegText.Parsing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Specs;

/// <summary>
/// Runs tests/specs/comparing.md. An example is a <c>baseline</c>, a <c>text</c> and the <c>links</c> between them, one line a link with its differences below it,
/// then what has no partner. <c>REGTEXT_ACCEPT=1</c> writes what the program finds.
/// </summary>
public class ComparingSpecTests
{
    private const string Page = "comparing.md";

    public static TheoryData<string> Names => SpecFile.Read(Page).Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Links_are_what_the_specification_says(string name)
    {
        var example = SpecFile.Read(Page).Get(name);
        Assert.Equal(example["links"], Links(example));
    }

    [Fact]
    public void Accepting_rewrites_the_specification()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("REGTEXT_ACCEPT") == "1", "only with REGTEXT_ACCEPT=1");
        var path = Path.Combine(Repository.Root, "tests", "specs", Page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        foreach (var example in SpecFile.Read(Page).Examples) text = example.With(text, "links", Links(example));
        File.WriteAllText(path, text);
    }

    private static string Links(SpecExample example)
    {
        var comparison = new BaselineComparer(Read(example["baseline"])).Compare(Read(example["text"]));
        var lines = new List<string>();
        foreach (var link in comparison.Links)
        {
            var coverage = link.Baseline.HasText ? string.Create(CultureInfo.InvariantCulture, $" {link.Evidence.Overlap.OfBaseline * 100:F0}%") : "";
            lines.Add($"{link.Baseline.Id}{link.BaselinePart} {link.Baseline.Heading} → {link.UnitPlace} {LinkWords.Of(link.Band)} {LinkWords.Of(link.Relation)}{coverage}");
            lines.AddRange(link.Differences.Select(d => $"  {d.Kind}: {d.Baseline} → {d.Unit}"));
        }
        lines.AddRange(comparison.Missing.Select(g => $"{g.Provision.Id} {g.Provision.Heading} → {LinkWords.NoCandidate}"));
        lines.AddRange(comparison.Added.Select(g => $"基準になし: {g.Provision.Id} {g.Provision.Heading}"));
        return string.Join('\n', lines);
    }

    private static System.Collections.Immutable.ImmutableArray<Provision> Read(string text) =>
        ProvisionReader.Read(RegulationParser.Parse(new SourceText(text + "\n", "spec")).Instruments[0]);
}
