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
    [InlineData("labelMark", "double")]
    [InlineData("padBlanks", "true")]
    [InlineData("thickFrameForTables", "false")]
    [InlineData("showUnchangedRows", "true")]
    [InlineData("forms", "attached")]
    [InlineData("added", "［{単位}を加える。］")]
    [InlineData("omitOld", "同左")]
    [InlineData("emptyLineBetweenArticles", "false")]
    [InlineData("lineBetweenArticles", "true")]
    [InlineData("emptyLastLine", "false")]
    [InlineData("numberColumn", "番号")]
    [InlineData("remarksColumn", "備考")]
    public void A_house_style_changes_the_table(string key, string value)
    {
        var profile = ProfileKeys.Set(Profile.Standard, key, value).Profile!;
        if (key == "remarksColumn") profile = ProfileKeys.Set(profile, "remarks", "kind").Profile!;
        var name = key switch
        {
            "showUnchangedArticles" or "showOwnTextOfChangedItems" or "labelMark" or "added" or "omitOld" => "item-added",
            "thickFrameForTables" or "showUnchangedRows" => "appendix-long",
            "forms" => "form",
            "padBlanks" => "words",
            "emptyLineBetweenArticles" or "lineBetweenArticles" or "emptyLastLine" or "numberColumn" or "remarksColumn" => "article-added",
            _ => "packet",
        };
        Golden.Equal($"taishohyo/{name}-{key}.txt", Build(name, profile, full: false).DebugPrint());
    }

    [Theory]
    [InlineData("appendix-row", "（太線部分は改正部分）")]
    [InlineData("words", "（下線部分は改正部分）")]
    public void The_note_names_the_marks_that_the_table_has(string name, string note) =>
        Assert.Equal(note, Build(name, Profile.Standard, full: false).Blocks.OfType<TextBlock>().Single(b => b.Role == BlockRole.Note).Text);

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
