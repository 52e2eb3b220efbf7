using RegText.Changes;
using RegText.Documents;
using RegText.Testing;
using RegText.Tests.Documents;

namespace RegText.Tests.Changes;

/// <summary>The tables of 62 laws in two versions, counted.</summary>
public class TableFigureTests(ITestOutputHelper output)
{
    [Fact]
    public void Little_unchanged_text_is_underlined_and_nothing_equal_is_shown_as_replaced()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared/cases/law-pairs is not here");
        output.WriteLine("         " + UnderlineFigures.Heading);
        foreach (var manner in Enum.GetValues<UnderlineManner>())
        {
            var profile = ProfileKeys.Set(Profile.Standard, "underline", manner == UnderlineManner.Meaning ? "meaning" : "minimal").Profile!;
            var figures = new UnderlineFigures(profile.Table);
            foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal))
                figures.Add(TableProofTests.ReadBack(
                    TaishohyoCases.Changes(File.ReadAllText(Path.Combine(folder, "before.txt")), File.ReadAllText(Path.Combine(folder, "after.txt"))),
                    profile, full: false));
            output.WriteLine($"{manner,-9}{figures}");
            File.WriteAllLines($"/tmp/missed-{manner}.txt", figures.RowsWithMissed);
            File.WriteAllLines($"/tmp/phantoms-{manner}.txt", figures.Phantoms);
        }
    }
}
