using System.Globalization;
using RegText.Changes;
using RegText.Documents;
using RegText.Testing;
using RegText.Tests.Documents;

namespace RegText.Tests.Changes;

/// <summary>The tables of 62 laws in two versions, counted.</summary>
public class TableFigureTests(ITestOutputHelper output)
{
    /// <param name="manner">How much is underlined.</param>
    /// <param name="all">The most unchanged characters among the underlined ones, in all rows; an issue asks for a quarter.</param>
    /// <param name="edited">The same in rows of units that were edited and not put in or taken out as a whole.</param>
    /// <param name="missed">The most missed characters among the changed ones, in all rows.</param>
    /// <param name="editedMissed">The same in rows of edited units.</param>
    /// <param name="more">The most missed characters in stretches of three and more, where two alignments are equally good.</param>
    [Theory]
    [InlineData(UnderlineManner.Meaning, 0.07, 0.25, 0.0105, 0.034, 215)]
    [InlineData(UnderlineManner.Minimal, 0.03, 0.11, 0.0150, 0.053, 305)]
    public void Little_unchanged_text_is_underlined_and_nothing_equal_is_shown_as_replaced(
        UnderlineManner manner, double all, double edited, double missed, double editedMissed, int more)
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared/cases/law-pairs is not here");
        var profile = ProfileKeys.Set(Profile.Standard, "underline", manner == UnderlineManner.Meaning ? "meaning" : "minimal").Profile!;
        // Underlines are counted; the frame around a changed cell of a table in the text is none.
        profile = ProfileKeys.Set(profile, "thickFrameForTables", "false").Profile!;
        var figures = new UnderlineFigures(profile.Table);
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal))
        {
            var changes = TaishohyoCases.Changes(File.ReadAllText(Path.Combine(folder, "before.txt")), File.ReadAllText(Path.Combine(folder, "after.txt")));
            figures.Add(TableProofTests.ReadBack(changes, profile, full: false), changes.Old, changes.New);
        }
        output.WriteLine($"{manner,-8}{UnderlineCount.Heading}");
        output.WriteLine($"all     {figures.All}");
        output.WriteLine($"edited  {figures.Edited}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"phantoms: {figures.Phantoms.Count}; units that left their parent: {figures.LeftTheirParent.Count}"));
        Assert.Empty(figures.Phantoms);
        Assert.InRange(figures.All.UnchangedShare, 0, all);
        Assert.InRange(figures.Edited.UnchangedShare, 0, edited);
        Assert.InRange(figures.All.MissedShare, 0, missed);
        Assert.InRange(figures.Edited.MissedShare, 0, editedMissed);
        Assert.InRange(figures.All.MissedBy[3], 0, more);
    }
}
