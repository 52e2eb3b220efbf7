using RegText.Amending;
using RegText.Amending.Applying;
using RegText.Amending.Reading;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Tests.Specs;
using RegText.Text;

namespace RegText.Tests.Amending;

/// <summary>
/// Runs tests/specs/applying.md. Blocks: <c>base</c> the text in force, <c>amendment</c> the sentences, <c>after</c> the text afterwards (without
/// it nothing may change), <c>verdicts</c> what was not plainly carried out: a line for each instruction, with its number, verdict, place and
/// detail.
/// </summary>
public class ApplyingSpecTests
{
    public static TheoryData<string> Names => SpecFile.Read("applying.md").Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_applier_does_what_the_specification_says(string name)
    {
        var example = SpecFile.Read("applying.md").Get(name);
        var applied = Apply(example["base"], example["amendment"]);
        Assert.Equal(Print(Parse(example.Find("after") ?? example["base"])), Print(applied.Instrument), ignoreLineEndingDifferences: true);
        Assert.Equal(example.Find("verdicts") ?? "", Verdicts(applied));
    }

    public static AppliedAmendment Apply(string @base, string amendment) =>
        AmendmentApplier.Apply(Parse(@base), Assert.Single(AmendmentReader.Read(new SourceText(amendment, "改正")).Targets));

    public static Instrument Parse(string text) => Assert.Single(RegulationParser.Parse(new SourceText(text, "text")).Instruments);

    public static string Print(Instrument instrument) => RegulationPrinter.Text(instrument);

    private static string Verdicts(AppliedAmendment applied) => string.Join('\n', applied.Verdicts
        .Select((v, i) => (Verdict: v, Number: i + 1))
        .Where(v => v.Verdict.Verdict != Verdict.Applied || v.Verdict.Detail.Length > 0)
        .Select(v => $"{v.Number} {v.Verdict.Verdict} {v.Verdict.Unit}：{v.Verdict.Detail}"));
}
