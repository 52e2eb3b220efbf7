using RegText.Changes;
using RegText.Parsing;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Tests.References;

/// <summary>ハネ: references whose words stayed while their units moved (SPEC C.7).</summary>
public class ReferenceShiftTests
{
    private const string Old = """
        ○○市文書規程

        　（保存）
        第1条　文書は、書庫に保存する。
        　（廃棄）
        第2条　前条の文書は、廃棄しない。ただし、第3条第2項の文書は、この限りでない。
        　（閲覧）
        第3条　文書の閲覧は、次に掲げる者に限る。
        　(1)　課長
        　(2)　前号の者が指名する者
        2　前項の閲覧は、前条の廃棄をした文書には及ばない。
        3　前2項の規定は、図画に準用する。
        　　　附　則
        1　この規程は、公布の日から施行する。
        2　前項の日前の文書は、第3条の例による。
        別表（第3条関係）
        """;

    [Fact]
    public void An_article_put_in_shifts_references_by_number_and_to_the_neighbour()
    {
        var @new = Old.Replace("　（廃棄）", "　（点検）\n第2条　書庫は、点検する。\n　（廃棄）", StringComparison.Ordinal)
            .Replace("第3条　文書の", "第4条　文書の", StringComparison.Ordinal).Replace("第2条　前条", "第3条　前条", StringComparison.Ordinal);

        Assert.Equal(
            ["第3条「前条」第2条→第1条 「第1条」", "第3条「第3条第2項」×→第4条第2項 「第4条第2項」", "附則第2項「第3条」第3条→第4条 「第4条」", "別表「第3条」第3条→第4条 「第4条」"],
            Shifts(Old, @new));
    }

    [Fact]
    public void A_paragraph_put_in_shifts_those_that_count_back()
    {
        var @new = Old.Replace("2　前項の閲覧", "2　閲覧は、無料とする。\n3　前項の閲覧", StringComparison.Ordinal).Replace("3　前2項", "4　前2項", StringComparison.Ordinal);

        Assert.Equal(
            [
                "第2条「第3条第2項」第3条第2項→第3条第3項 「第3条第3項」", "第3条第3項「前項」第3条第2項→第3条第1項 「第1項」",
                "第3条第4項「前2項」第3条第2項、第3条第3項→第3条第1項、第3条第3項 「第1項及び第3項」",
            ],
            Shifts(Old, @new));
    }

    [Fact]
    public void An_item_added_behind_shifts_nothing_and_前各号_takes_a_new_one_in()
    {
        var old = Old.Replace("　(2)　前号の者が", "　(2)　部長\n　(3)　前各号の者が", StringComparison.Ordinal);
        var @new = old.Replace("　(2)　部長\n　(3)", "　(2)　部長\n　(3)　次長\n　(4)", StringComparison.Ordinal);

        Assert.Empty(Shifts(old, @new));
    }

    [Fact]
    public void What_goes_on_from_a_shifted_reference_is_mended_with_it()
    {
        var old = Old.Replace("前項の日前の文書は、第3条の例による", "第3条第1項及び第2項の文書は、同条第3項の例による", StringComparison.Ordinal);
        var @new = old.Replace("　（閲覧）", "　（点検）\n第3条　書庫は、点検する。\n　（閲覧）", StringComparison.Ordinal).Replace("第3条　文書の", "第4条　文書の", StringComparison.Ordinal);

        Assert.Contains("附則第2項「第3条第1項」第3条→第4条第1項 「第4条第1項」", Shifts(old, @new));
        Assert.DoesNotContain(Shifts(old, @new), s => s.Contains("「第2項」", StringComparison.Ordinal) || s.Contains("「同条第3項」", StringComparison.Ordinal));
    }

    [Fact]
    public void A_supplementary_paragraph_is_named_with_附則()
    {
        var @new = Old.Replace("2　前項の日前", "2　施行の準備は、公布の日から行う。\n3　前項の日前", StringComparison.Ordinal);

        Assert.Equal(["附則第3項「前項」附則第2項→附則第1項 「附則第1項」"], Shifts(Old, @new));
    }

    [Fact]
    public void A_unit_that_is_gone_leaves_its_references_without_an_aim()
    {
        var @new = Old.Replace("2　前項の閲覧は、前条の廃棄をした文書には及ばない。\n", "", StringComparison.Ordinal).Replace("3　前2項", "2　前項", StringComparison.Ordinal);

        Assert.Equal(["第2条「第3条第2項」第3条第2項→ 「」"], Shifts(Old, @new));
    }

    [Theory]
    [InlineData("第十七条は、第十八条の次とする。", "第十八条", "第十九条")]
    [InlineData("第１７条は、第１８条の次とする。", "第１８条", "第１９条")]
    public void The_proposed_words_keep_the_digits_of_the_text(string sentence, string words, string wording)
    {
        var old = $"○○市文書規程\n\n第1条　{sentence}\n第17条　文書は、保存する。\n第18条　文書は、廃棄する。\n";
        var @new = old.Replace("第18条　", "第18条　文書は、点検する。\n第19条　", StringComparison.Ordinal);

        Assert.Equal([$"第1条「{words}」第18条→第19条 「{wording}」"], Shifts(old, @new));
    }

    [Fact]
    public void What_a_reference_says_by_its_place_stays_where_it_is_right()
    {
        const string old = "○○市文書規程\n\n第1条　文書は、保存する。\n2　文書は、廃棄しない。\n3　文書は、閲覧に供する。\n第2条　前条第2項の文書は、同条第3項の例による。\n";
        var @new = old.Replace("2　文書は、廃棄", "2　書庫は、点検する。\n3　文書は、廃棄", StringComparison.Ordinal).Replace("3　文書は、閲覧", "4　文書は、閲覧", StringComparison.Ordinal);

        Assert.Equal(["第2条「前条第2項」第1条第2項→第1条第3項 「前条第3項」", "第2条「同条第3項」第1条第3項→第1条第4項 「同条第4項」"], Shifts(old, @new));
    }

    [Fact]
    public void Of_two_units_before_the_one_that_is_left_is_前項()
    {
        var @new = Old.Replace("2　前項の閲覧は、前条の廃棄をした文書には及ばない。\n", "", StringComparison.Ordinal).Replace("3　前2項", "2　前2項", StringComparison.Ordinal);

        Assert.Contains("第3条第2項「前2項」×→第3条第1項 「前項」", Shifts(Old, @new));
    }

    private static List<string> Shifts(string before, string after)
    {
        var (old, @new) = (Parse(before), Parse(after));
        return [.. ReferenceShifts.Find(ReferenceIndex.Of(old), ReferenceIndex.Of(@new), UnitSuccessors.Of(ChangeSet.Between(old, @new)))
            .Select(s => $"{s.New.Place.Name}「{s.New.Text}」{(s.New.HasNoTarget ? "×" : ResolutionText.Of(s.New.Resolution))}→{string.Join("、", s.Expected)} 「{s.Wording}」")];
    }

    private static Instrument Parse(string text) => Assert.Single(RegulationParser.Parse(new SourceText(text, "試験")).Instruments);
}
