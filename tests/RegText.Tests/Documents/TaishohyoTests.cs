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
    [InlineData("moves", "apart")]
    [InlineData("labelMark", "double")]
    [InlineData("padBlanks", "true")]
    [InlineData("thickFrameForTables", "false")]
    [InlineData("showUnchangedRows", "true")]
    [InlineData("forms", "attached")]
    [InlineData("added", "［{単位}を加える。］")]
    [InlineData("omitOld", "同左")]
    [InlineData("emptyLineBetweenArticles", "false")]
    [InlineData("lineBetweenArticles", "true")]
    [InlineData("lineBetweenArticles", "true", "chapter-added")]
    [InlineData("forms", "attached", "form-heading")]
    [InlineData("emptyLastLine", "false")]
    [InlineData("numberColumn", "番号")]
    [InlineData("remarksColumn", "備考")]
    public void A_house_style_changes_the_table(string key, string value, string? of = null)
    {
        var profile = ProfileKeys.Set(Profile.Standard, key, value).Profile!;
        if (key == "remarksColumn") profile = ProfileKeys.Set(profile, "remarks", "kind").Profile!;
        var name = of ?? key switch
        {
            "showUnchangedArticles" or "showOwnTextOfChangedItems" or "labelMark" or "added" or "omitOld" => "item-added",
            "moves" => "item-moved",
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

    [Fact]
    public void The_line_between_two_cells_that_came_is_marked_with_them()
    {
        var cells = Build("appendix-row", Profile.Standard, full: false).Blocks.OfType<TableBlock>().Single().Rows
            .SelectMany(r => r.Cells).ToLookup(c => c.Text);
        Assert.All(cells["和室｜10人"].Single().Blocks.Single().Runs, r => Assert.Equal(RunMark.Inserted, r.Mark));
        Assert.Equal(RunMark.None, cells["小会議室｜25人"].Single().Blocks.Single().Runs.Single(r => r.Text == "｜").Mark);
    }

    [Theory]
    [InlineData("0.6", "管理者の長がこれを行う", "総務部長の命により行う")]
    [InlineData("1", "管理者の長がこれを", "総務部長の命により")]
    public void From_which_share_on_a_text_is_underlined_whole_is_a_matter_of_custom(string share, string old, string @new)
    {
        var profile = ProfileKeys.Set(Profile.Standard, "wholeUnit", share).Profile!;
        Assert.Equal((old, @new), (Text(profile, RunMark.Deleted), Text(profile, RunMark.Inserted)));

        static string Text(Profile profile, RunMark mark) => string.Join('/', Runs(TaishohyoBuilder.Build(TaishohyoCases.Changes(Rule("管理者の長がこれを行う。"), Rule("総務部長の命により行う。")), profile, new()))
            .Where(r => r.Mark == mark).Select(r => r.Text));

        static string Rule(string text) => $"　　　庁舎管理規程\n第1条　{text}\n第2条　必要な事項は、別に定める。\n";
    }

    private static IEnumerable<Run> Runs(Document table) =>
        table.Blocks.OfType<TableBlock>().Single().Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks).SelectMany(b => b.Runs);

    private static IEnumerable<string> Marked(string underline, RunMark mark) =>
        Runs(Build("packet", ProfileKeys.Set(Profile.Standard, "underline", underline).Profile!, full: false)).Where(r => r.Mark == mark).Select(r => r.Text);

    private static Document Build(string name, Profile profile, bool full)
    {
        var (_, old, @new) = TaishohyoCases.All().Single(c => c.Name == name);
        return TaishohyoBuilder.Build(TaishohyoCases.Changes(old, @new), profile, new() { Full = full });
    }
}
