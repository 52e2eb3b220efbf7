using RegText.Changes;
using RegText.Syntax;
using static RegText.Tests.Changes.Trees;

namespace RegText.Tests.Changes;

public class AlignmentTests
{
    private const string Purpose = "この規則は、会議室の管理及び使用に関し必要な事項を定めるものとする。";
    private const string Hours = "会議室を使用することができる時間は、午前9時から午後9時までとする。";
    private const string Permission = "会議室を使用しようとする者は、あらかじめ市長の許可を受けなければならない。";
    private const string Fee = "使用者は、別表に定める使用料を前納しなければならない。";
    private const string Other = "この規則に定めるもののほか必要な事項は、市長が別に定める。";

    [Fact]
    public void An_article_inserted_in_the_middle_renumbers_the_later_ones() => AssertChanges(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用時間", Hours), Article("3", "使用料", Fee), Article("4", "委任", Other)),
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用時間", Hours), Article("3", "許可", Permission), Article("4", "使用料", Fee), Article("5", "委任", Other)),
        """
        Inserted 第3条
        Renumbered 第3条→第4条
        Renumbered 第4条→第5条
        """);

    [Fact]
    public void A_branch_article_renumbers_nothing() => AssertChanges(
        Regulation(Article("12", "使用時間", Hours), Article("13", "使用料", Fee)),
        Regulation(Article("12", "使用時間", Hours), Article("12_2", "許可", Permission), Article("13", "使用料", Fee)),
        "Inserted 第12条の2");

    [Fact]
    public void A_deleted_article_lets_the_later_ones_move_up() => AssertChanges(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用時間", Hours), Article("3", "使用料", Fee), Article("4", "委任", Other)),
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用料", Fee), Article("3", "委任", Other)),
        """
        Deleted 第2条
        Renumbered 第3条→第2条
        Renumbered 第4条→第3条
        """);

    [Fact]
    public void A_shelled_article_keeps_its_place() => AssertChanges(
        Regulation(Article("4", "使用時間", Hours), Article("5", "使用料", Fee, "使用料は、返還しない。"), Article("6", "委任", Other)),
        Regulation(Article("4", "使用時間", Hours), Shell("5"), Article("6", "委任", Other)),
        """
        Shelled 第5条 *
          Edited 1項 *
          Deleted 2項
        """);

    [Fact]
    public void Several_shelled_articles_become_one_unit() => AssertChanges(
        Regulation(Article("4", "使用時間", Hours), Article("5", "使用料", Fee), Article("6", "許可", Permission), Article("7", "委任", Other)),
        Regulation(
            Article("4", "使用時間", Hours),
            Shell("5") with { Label = Printed("第5条及び第6条"), Number = new UnitNumber(5).To(new UnitNumber(6)) },
            Article("7", "委任", Other)),
        """
        Shelled 第5条→第5条及び第6条 *
          Edited 1項 *
        Deleted 第6条
        """);

    [Fact]
    public void A_shell_filled_again_is_an_edit() => AssertChanges(
        Regulation(Article("4", "使用時間", Hours), Shell("5")),
        Regulation(Article("4", "使用時間", Hours), Article("5", "使用料", Fee)),
        """
        Edited 第5条 *
          Edited 1項 *
        """);

    [Fact]
    public void Two_shells_are_known_by_their_numbers() => AssertChanges(
        Regulation(Article("1", "趣旨", Purpose), Shell("2"), Article("3", "使用料", Fee), Shell("4")),
        Regulation(Article("1", "趣旨", Purpose), Article("3", "使用料", Fee), Shell("4")),
        "Deleted 第2条");

    [Fact]
    public void A_shell_between_the_same_neighbours_is_renumbered_with_them() => AssertChanges(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用時間", Hours), Shell("3"), Article("4", "使用料", Fee)),
        Regulation(Article("1", "使用時間", Hours), Shell("2"), Article("3", "使用料", Fee)),
        """
        Deleted 第1条
        Renumbered 第2条→第1条
        Renumbered 第3条→第2条
        Renumbered 第4条→第3条
        """);

    [Fact]
    public void Renumbered_with_edits() => AssertChanges(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用時間", Hours), Article("3", "使用料", Fee)),
        Regulation(
            Article("1", "趣旨", Purpose), Article("2", "許可", Permission), Article("3", "使用時間", Hours.Replace("9時まで", "10時まで", StringComparison.Ordinal)),
            Article("4", "使用料", Fee)),
        """
        Inserted 第2条
        Renumbered 第2条→第3条
          Edited 1項 *
        Renumbered 第3条→第4条
        """);

    [Fact]
    public void An_article_that_changed_its_place_is_moved() => AssertChanges(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用料", Fee), Article("3", "使用時間", Hours), Article("4", "許可", Permission)),
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用時間", Hours), Article("3", "許可", Permission), Article("4", "使用料", Fee)),
        """
        Renumbered 第3条→第2条
        Renumbered 第4条→第3条
        Moved 第2条→第4条
        """);

    [Fact]
    public void An_article_that_leaves_its_chapter_is_deleted_and_inserted() => AssertChanges(
        Regulation(
            Chapter(1, "総則", Article("1", "趣旨", Purpose), Article("2", "使用料", Fee)),
            Chapter(2, "使用", Article("3", "使用時間", Hours), Article("4", "許可", Permission))),
        Regulation(
            Chapter(1, "総則", Article("1", "趣旨", Purpose)),
            Chapter(2, "使用", Article("2", "使用時間", Hours), Article("3", "許可", Permission), Article("4", "使用料", Fee))),
        """
        Edited 第1章
          Deleted 第2条
        Edited 第2章
          Renumbered 第3条→第2条
          Renumbered 第4条→第3条
          Inserted 第4条
        """);

    [Fact]
    public void An_inserted_chapter_renumbers_the_later_ones() => AssertChanges(
        Regulation(Chapter(1, "総則", Article("1", "趣旨", Purpose)), Chapter(2, "雑則", Article("2", "委任", Other))),
        Regulation(
            Chapter(1, "総則", Article("1", "趣旨", Purpose)), Chapter(2, "使用", Article("2", "使用時間", Hours)), Chapter(3, "雑則", Article("3", "委任", Other))),
        """
        Inserted 第2章
        Renumbered 第2章→第3章
          Renumbered 第2条→第3条
        """);

    [Fact]
    public void A_chapter_title_is_the_chapters_own_text() => AssertChanges(
        Regulation(Chapter(1, "総則", Article("1", "趣旨", Purpose)), Chapter(2, "使用", Article("2", "使用時間", Hours))),
        Regulation(Chapter(1, "総則", Article("1", "趣旨", Purpose)), Chapter(2, "使用及び使用料", Article("2", "使用時間", Hours))),
        "Edited 第2章 *");

    [Fact]
    public void A_caption_alone_changed() => AssertChanges(
        Regulation(Article("1", "目的", Purpose), Article("2", "使用時間", Hours)),
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用時間", Hours)),
        "Edited 第1条 *");

    [Fact]
    public void Items_inserted_in_the_middle() => AssertChanges(
        Regulation(ArticleOf("2", "定義", Paragraph(1, "次の各号に掲げる者は、使用料を免除する。", Items("市の機関", "町内会", "市内の学校")))),
        Regulation(ArticleOf("2", "定義", Paragraph(1, "次の各号に掲げる者は、使用料を免除する。", Items("市の機関", "社会福祉法人", "町内会", "市内の学校")))),
        """
        Edited 第2条
          Edited 1項
            Inserted (2)
            Renumbered (2)→(3)
            Renumbered (3)→(4)
        """);

    [Fact]
    public void An_item_with_other_words_in_the_same_place_is_an_edit() => AssertChanges(
        Regulation(ArticleOf("2", "書類", Paragraph(1, "次に掲げる書類を添えるものとする。", Items("住民票の写し", "納税証明書", "位置図")))),
        Regulation(ArticleOf("2", "書類", Paragraph(1, "次に掲げる書類を添えるものとする。", Items("住民票の写し", "誓約する旨の書面", "位置図")))),
        """
        Edited 第2条
          Edited 1項
            Edited (2) *
        """);

    [Fact]
    public void A_reordered_list_of_items_holds_moves() => AssertChanges(
        Regulation(ArticleOf("2", "委員", Paragraph(1, "次の者とする。", Items("学識経験のある者", "公募による市民", "関係行政機関の職員")))),
        Regulation(ArticleOf("2", "委員", Paragraph(1, "次の者とする。", Items("関係行政機関の職員", "学識経験のある者", "公募による市民")))),
        """
        Edited 第2条
          Edited 1項
            Moved (3)→(1)
            Renumbered (1)→(2)
            Renumbered (2)→(3)
        """);

    [Fact]
    public void A_rewritten_paragraph_stays_in_its_place() => AssertChanges(
        Regulation(Article("3", "使用", Hours, Fee, Other)),
        Regulation(Article("3", "使用", Hours, "委員の任期は、2年とする。ただし、再任を妨げない。", Other)),
        """
        Edited 第3条
          Edited 2項 *
        """);

    [Fact]
    public void An_article_of_another_subject_between_the_same_neighbours_is_an_edit() => AssertChanges(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用時間", Hours), Article("3", "委任", Other)),
        Regulation(Article("1", "趣旨", Purpose), Article("2", "審議会", "委員の任期は、2年とする。ただし、再任を妨げない。"), Article("3", "委任", Other)),
        """
        Edited 第2条 *
          Edited 1項 *
        """);

    [Fact]
    public void A_new_supplementary_provision_is_inserted_behind_the_others() => AssertChanges(
        Regulation() with { Supplementary = [Suppl("", Paragraph(1, "この規則は、平成20年4月1日から施行する。"))] },
        Regulation() with
        {
            Supplementary =
            [
                Suppl("", Paragraph(1, "この規則は、平成20年4月1日から施行する。")),
                Suppl("令和5年3月24日規則第4号", Paragraph(1, "この規則は、令和5年4月1日から施行する。")),
            ],
        },
        "Inserted 附則");

    [Fact]
    public void A_single_supplementary_paragraph_that_gets_a_second_is_edited() => AssertChanges(
        Regulation() with { Supplementary = [Suppl("", new Paragraph { Text = Printed("この規則は、公布の日から施行する。") })] },
        Regulation() with
        {
            Supplementary =
            [
                Suppl(
                    "",
                    Paragraph(1, "この規則は、公布の日から施行する。") with { Label = Printed("1") },
                    Paragraph(2, "改正前の規定によりなされた処分は、なお従前の例による。")),
            ],
        },
        """
        Edited 附則
          Edited 項→1項
          Inserted 2項
        """);

    [Fact]
    public void A_table_that_becomes_the_first_of_two_is_renumbered() => AssertChanges(
        Regulation() with { Appendices = [Table("別表", "使用料", ["会議室", "500円"])] },
        Regulation() with { Appendices = [Table("別表第1", "使用料", ["会議室", "500円"]), Table("別表第2", "附属設備", ["映写機", "300円"])] },
        """
        Renumbered 別表→別表第1
        Inserted 別表第2
        """);

    [Fact]
    public void Rows_of_a_table_are_paired()
    {
        var changes = ChangeSet.Between(
            Regulation() with { Appendices = [Table("別表", "使用料", ["区分", "金額"], ["大会議室", "1,000円"], ["小会議室", "500円"])] },
            Regulation() with { Appendices = [Table("別表", "使用料", ["区分", "金額"], ["大会議室", "1,200円"], ["和室", "300円"], ["小会議室", "500円"])] });
        var table = Assert.Single(changes.All(), c => c.Unit is TableUnit);
        Assert.True(table.OwnTextChanged);
        Assert.Equal([ChangeKind.Unchanged, ChangeKind.Edited, ChangeKind.Inserted, ChangeKind.Unchanged], table.Rows.Select(r => r.Kind));
    }

    [Fact]
    public void Forms_are_renumbered_by_a_form_put_in_before_them() => AssertChanges(
        Regulation() with { Appendices = [Form("様式第1号", "使用許可申請書"), Form("様式第2号", "使用許可書")] },
        Regulation() with { Appendices = [Form("様式第1号", "使用許可申請書"), Form("様式第2号", "使用変更申請書"), Form("様式第3号", "使用許可書")] },
        """
        Inserted 様式第2号
        Renumbered 様式第2号→様式第3号
        """);

    [Fact]
    public void Subitems_that_changed_their_order_are_moved() => AssertChanges(
        Regulation(ArticleOf("2", "書類", Paragraph(1, "次のとおりとする。", Item(1, "個人") with { Children = [Subitem("ア", 1, "住民票の写し"), Subitem("イ", 2, "納税証明書"), Subitem("ウ", 3, "位置図")] }))),
        Regulation(ArticleOf("2", "書類", Paragraph(1, "次のとおりとする。", Item(1, "個人") with { Children = [Subitem("ア", 1, "位置図"), Subitem("イ", 2, "住民票の写し"), Subitem("ウ", 3, "納税証明書")] }))),
        """
        Edited 第2条
          Edited 1項
            Edited (1)
              Moved ウ→ア
              Renumbered ア→イ
              Renumbered イ→ウ
        """);

    [Fact]
    public void A_supplementary_provision_is_known_by_its_amending_instrument() => AssertChanges(
        Regulation() with
        {
            Supplementary =
            [
                Suppl("", Paragraph(1, "この規則は、公布の日から施行する。")),
                Suppl("令和2年3月24日規則第4号", Paragraph(1, "この規則は、令和2年4月1日から施行する。")),
                Suppl("令和5年3月24日規則第9号", Paragraph(1, "この規則は、令和5年4月1日から施行する。")),
            ],
        },
        Regulation() with
        {
            Supplementary =
            [
                Suppl("", Paragraph(1, "この規則は、公布の日から施行する。")),
                Suppl("令和5年3月24日規則第9号", Paragraph(1, "この規則は、令和5年5月1日から施行する。")),
            ],
        },
        """
        Deleted 附則
        Edited 附則
          Edited 1項 *
        """);

    [Fact]
    public void A_row_that_changed_its_place_is_moved()
    {
        var changes = ChangeSet.Between(
            Regulation() with { Appendices = [Table("別表", "使用料", ["大会議室", "1,000円"], ["小会議室", "500円"], ["和室", "300円"])] },
            Regulation() with { Appendices = [Table("別表", "使用料", ["和室", "300円"], ["大会議室", "1,000円"], ["小会議室", "500円"])] });
        Assert.Equal(
            [ChangeKind.Moved, ChangeKind.Unchanged, ChangeKind.Unchanged], Assert.Single(changes.All(), c => c.Unit is TableUnit).Rows.Select(r => r.Kind));
    }

    [Fact]
    public void The_width_of_a_digit_in_a_label_is_an_edit_and_no_new_number() => AssertChanges(
        Regulation(Article("1", "趣旨", Purpose)),
        Regulation(Article("1", "趣旨", Purpose) with { Label = Printed("第１条") }),
        "Edited 第1条→第１条");

    [Fact]
    public void What_went_is_shown_before_what_came() => AssertChanges(
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用時間", Hours), Article("3", "許可", Permission)),
        Regulation(Article("1", "趣旨", Purpose), Article("2", "使用料", Fee), Article("3", "委任", Other)),
        """
        Deleted 第2条
        Deleted 第3条
        Inserted 第2条
        Inserted 第3条
        """);

    [Fact]
    public void Title_and_contents_are_compared_too()
    {
        var old = Regulation(Article("1", "趣旨", Purpose));
        Assert.True(ChangeSet.Between(old, old with { Span = new RegText.Text.TextSpan(3, 5) }).IsUnchanged);
        Assert.True(ChangeSet.Between(old, old with { Title = Printed("別の規則") }).TitleChanged);
        var toc = new Toc(Printed("目次"), TocStyle.Ranges, [new TocEntry(UnitKind.Chapter, new UnitNumber(1), Printed("第1章"), Printed("総則"), Printed("第1条"))]);
        Assert.True(ChangeSet.Between(old, old with { Toc = toc }).TocChanged);
        Assert.False(ChangeSet.Between(old, old with { Toc = toc }).IsUnchanged);
    }

    [Fact]
    public void Entries_of_the_contents_are_paired_by_their_titles()
    {
        static TocEntry Entry(int number, string title, string range) =>
            new(UnitKind.Chapter, new UnitNumber(number), Printed($"第{number}章"), Printed(title), Printed(range));
        static Instrument With(params TocEntry[] entries) => Regulation(Article("1", "趣旨", Purpose)) with { Toc = new(Printed("目次"), TocStyle.Ranges, [.. entries]) };
        var changes = ChangeSet.Between(
            With(Entry(1, "総則", "第1条・第2条"), Entry(2, "使用", "第3条―第7条"), Entry(3, "雑則", "第8条")),
            With(Entry(1, "総則", "第1条・第2条"), Entry(2, "許可", "第3条・第4条"), Entry(3, "使用", "第5条―第9条"), Entry(4, "雑則", "第10条")));
        Assert.Equal(
            ["Unchanged ", "Unchanged 第1章", "Inserted 第2章", "Renumbered 第3章", "Renumbered 第4章"],
            changes.Contents.Select(c => $"{c.Kind} {c.Unit.Label}"));
        Assert.All(changes.Body, c => Assert.Equal(ChangeKind.Unchanged, c.Kind));
    }

    [Fact]
    public void Ten_thousand_unrelated_articles_are_paired_by_label_or_not_at_all_without_comparing_each_with_each()
    {
        static Article Numbered(int i, string text) => Article(i.ToString(System.Globalization.CultureInfo.InvariantCulture), "", text);
        var old = Regulation([.. Enumerable.Range(1, 10_000).Select(i => Numbered(i, $"甲{i}乙{i * 7}丙"))]);
        var @new = Regulation([.. Enumerable.Range(1, 10_000).Select(i => Numbered(i, $"子{i * 3}丑{i * 11}寅"))]);
        Assert.All(ChangeSet.Between(old, @new).Body, c => Assert.Equal(ChangeKind.Edited, c.Kind));
    }

    private static Appendix Form(string label, string title) => new(UnitKind.AppdxStyle)
    {
        Label = Printed(label),
        Title = Printed(title),
        Children = [new PlainText { Text = Printed($"{title}　年月日　申請者　住所　氏名") }],
    };

    private static Subitem Subitem(string label, int number, string text) =>
        new(1) { Number = new UnitNumber(number), Label = Printed(label), Text = Printed(text) };

    private static void AssertChanges(Instrument old, Instrument @new, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Show(ChangeSet.Between(old, @new)));
}
