using RegText.Changes;
using RegText.Syntax;
using static RegText.Tests.Changes.Trees;

namespace RegText.Tests.Changes;

/// <summary>One unit that became several, several that became one.</summary>
public class SplitAndMergeTests
{
    private const string Purpose = "この規則は、会議室の管理及び使用に関し必要な事項を定めるものとする。";
    private const string Permission = "会議室を使用しようとする者は、あらかじめ市長の許可を受けなければならない。";
    private const string Form = "前項の許可を受けようとする者は、使用許可申請書を使用しようとする日の7日前までに提出しなければならない。";
    private const string Fee = "使用者は、別表に定める使用料を前納しなければならない。";
    private const string Other = "この規則に定めるもののほか必要な事項は、市長が別に定める。";

    [Fact]
    public void An_article_whose_second_paragraph_became_an_article_of_its_own_is_split() => AssertRelations(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "許可", Permission, Form), Article("3", "使用料", Fee)),
        Regulation(
            Article("1", "趣旨", Purpose), Article("2", "許可", Permission), Article("3", "申請", Form.Replace("前項", "前条", StringComparison.Ordinal)),
            Article("4", "使用料", Fee)),
        "Split 第2条 → 第2条, 第3条");

    [Fact]
    public void Two_paragraphs_that_became_one_are_merged() => AssertRelations(
        Regulation(Article("2", "許可", Permission, Form, Other)),
        Regulation(Article("2", "許可", Permission + "この場合において、使用許可申請書を使用しようとする日の7日前までに提出しなければならない。", Other)),
        "Merged 1項, 2項 → 1項");

    [Fact]
    public void A_proviso_that_became_a_paragraph_is_split_off() => AssertRelations(
        Regulation(Article("2", "許可", Permission + "ただし、市の機関が使用する場合は、この限りでない。", Other)),
        Regulation(Article("2", "許可", Permission, "市の機関が使用する場合は、この限りでない。", Other)),
        "Split 1項 → 1項, 2項");

    [Fact]
    public void An_article_that_was_divided_into_three_is_named_with_all_of_them() => AssertRelations(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "許可", Permission, Form, Fee), Article("3", "委任", Other)),
        Regulation(
            Article("1", "趣旨", Purpose), Article("2", "許可", Permission), Article("3", "申請", Form), Article("4", "使用料", Fee), Article("5", "委任", Other)),
        "Split 第2条 → 第2条, 第3条, 第4条");

    [Fact]
    public void A_new_article_of_its_own_words_splits_nothing() => AssertRelations(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "許可", Permission, Form)),
        Regulation(
            Article("1", "趣旨", Purpose), Article("2", "許可", Permission.Replace("市長の許可", "市長の承認", StringComparison.Ordinal), Form),
            Article("3", "使用料", Fee)),
        "");

    [Fact]
    public void A_deleted_article_of_which_nothing_stayed_is_merged_with_nothing() => AssertRelations(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用料", Fee), Article("3", "許可", Permission)),
        Regulation(Article("1", "趣旨", Purpose), Article("2", "許可", Permission + Form)),
        "");

    [Fact]
    public void Relations_take_no_unit_out_of_its_change()
    {
        var changes = ChangeSet.Between(
            Regulation(Article("1", "許可", Permission, Form)), Regulation(Article("1", "許可", Permission), Article("2", "申請", Form)));
        Assert.NotEmpty(changes.Relations);
        Assert.Equal(
            """
            Edited 第1条
              Deleted 2項
            Inserted 第2条
            """.ReplaceLineEndings("\n"), Show(changes));
    }

    private static void AssertRelations(Instrument old, Instrument @new, string expected)
    {
        Assert.Equal(expected, Print(ChangeSet.Between(old, @new)));
        Assert.Empty(ChangeSet.Between(old, old).Relations);
        // What was split is merged again when the amendment is taken back.
        var back = expected.Length == 0 ? "" : (expected.StartsWith("Split", StringComparison.Ordinal) ? "Merged " : "Split ")
            + string.Join(" → ", expected[(expected.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(" → ").Reverse());
        Assert.Equal(back, Print(ChangeSet.Between(@new, old)));
    }

    private static string Print(ChangeSet changes) =>
        string.Join('\n', changes.Relations.Select(r => $"{r.Kind} {string.Join(", ", r.Old.Select(Name))} → {string.Join(", ", r.New.Select(Name))}"));
}
