using RegText.Changes;
using RegText.Documents;
using RegText.Testing;

namespace RegText.Tests.Documents;

/// <summary>The 新旧対照表 as a neutral document, in readable golden files.</summary>
public class TaishohyoTests
{
    public static TheoryData<string> Names => [.. TaishohyoCases.All().Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_shows_what_changed_and_omits_what_did_not(string name) =>
        Golden.Equal($"taishohyo/{name}.txt", Build(name, Profile.Standard, full: false).DebugPrint());

    [Fact]
    public void Full_shows_the_unchanged_paragraph() => Golden.Equal("taishohyo/packet-full.txt", Build("packet", Profile.Standard, full: true).DebugPrint());

    [Theory]
    [InlineData("underline", "minimal")]
    [InlineData("layout", "old-left")]
    [InlineData("headings", "改正案/現行")]
    [InlineData("showUnchangedArticles", "true")]
    [InlineData("showOwnTextOfChangedItems", "false")]
    public void A_house_style_changes_the_table(string key, string value)
    {
        var profile = ProfileKeys.Set(Profile.Standard, key, value).Profile!;
        var name = key is "showUnchangedArticles" or "showOwnTextOfChangedItems" ? "item-added" : "packet";
        Golden.Equal($"taishohyo/{name}-{key}.txt", Build(name, profile, full: false).DebugPrint());
    }

    [Fact]
    public void In_the_packets_amendment_exactly_the_units_of_meaning_are_marked()
    {
        Assert.Equal(["職員は、", "勤務時間中に私用で"], Marked("meaning", RunMark.Inserted));
        Assert.Equal(["勤務時間中は"], Marked("meaning", RunMark.Deleted));
        Assert.Equal(["職員は、", "に私用で"], Marked("minimal", RunMark.Inserted));
        Assert.Equal(["は"], Marked("minimal", RunMark.Deleted));
    }

    private static IEnumerable<string> Marked(string underline, RunMark mark) =>
        Build("packet", ProfileKeys.Set(Profile.Standard, "underline", underline).Profile!, full: false)
            .Blocks.OfType<TableBlock>().Single().Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks).SelectMany(b => b.Runs)
            .Where(r => r.Mark == mark).Select(r => r.Text);

    private static Document Build(string name, Profile profile, bool full)
    {
        var (_, old, @new) = TaishohyoCases.All().Single(c => c.Name == name);
        return TaishohyoBuilder.Build(TaishohyoCases.Changes(old, @new), profile, new() { Full = full });
    }
}
