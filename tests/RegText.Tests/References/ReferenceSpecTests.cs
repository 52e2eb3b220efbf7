using RegText.Parsing;
using RegText.References;
using RegText.Tests.Specs;
using RegText.Text;

namespace RegText.Tests.References;

/// <summary>Runs tests/specs/references.md.</summary>
public class ReferenceSpecTests
{
    private static readonly SpecFile File = SpecFile.Read("references.md");

    public static TheoryData<string> Names => File.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_references_point_where_the_specification_says(string name)
    {
        var example = File.Get(name);
        var instrument = Assert.Single(RegulationParser.Parse(new SourceText(example["text"], name)).Instruments);
        var index = ReferenceIndex.Of(instrument);

        Assert.Equal(example["refs"], ReferenceNotation.Write(index));
        if (example.Find("terms") is { } terms) Assert.Equal(terms, ReferenceNotation.WriteTerms(index));
    }
}
