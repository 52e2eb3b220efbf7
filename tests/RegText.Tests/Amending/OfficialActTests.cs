using RegText.Amending;
using RegText.Amending.Applying;
using RegText.Amending.Reading;
using RegText.Printing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Amending;

/// <summary>The three official acts of ../shared/cases/amendments, applied to excerpts of the laws they amend.</summary>
public class OfficialActTests
{
    [Theory]
    [InlineData("A1_借地借家法_R3-37_art35", "")]
    [InlineData("A5_公職選挙法_R3-51_273条", "")]
    [InlineData("A8_宅建業法_R3-37_art17_41条の2", "NotFound 第41条第5項")]
    public void They_give_the_text_of_the_law_exactly(string name, string notApplied)
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared is not here");
        var folder = Path.Combine(Repository.Shared, "cases", "amendments", name);
        var amendment = AmendmentReader.Read(new SourceText(File.ReadAllText(Path.Combine(folder, "amendment.txt")), name));
        var applied = AmendmentApplier.Apply(ApplyingSpecTests.Parse(File.ReadAllText(Path.Combine(folder, "before.txt"))), Assert.Single(amendment.Targets));

        var after = ApplyingSpecTests.Parse(File.ReadAllText(Path.Combine(folder, "after.txt")));
        Assert.Equal(RegulationPrinter.Text(after), RegulationPrinter.Text(applied.Instrument));
        Assert.Equal(notApplied, string.Join('\n', applied.Verdicts.Where(v => v.Verdict != Verdict.Applied).Select(v => $"{v.Verdict} {v.Unit}")));
    }
}
