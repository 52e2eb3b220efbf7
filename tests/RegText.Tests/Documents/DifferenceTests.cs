using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RegText.Changes;
using RegText.Documents;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Documents;

/// <summary>The documents other than the table that are made from a change set: with tracked changes, of the changed places, and the 読み合わせシート.</summary>
public class DifferenceTests
{
    private const string Old = """
        　　　見本市端末管理規程

        平成20年見本市訓令第5号

        目次
        　第1章　総則（第1条・第2条）
        　第2章　雑則（第3条―第7条）

        　　第1章　総則
        　（目的）
        第1条　この規程は、端末の管理について定める。
        　（定義）
        第2条　この規程において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。
        　(1)　端末　電子計算機をいう。
        　(2)　職員　市の職員をいう。
        　(3)　通信回線　端末と端末とを結ぶ電気通信の回線をいう。

        　　第2章　雑則
        　（持込みの禁止）
        第3条　職員は、私物の端末を持ち込んではならない。
        2　端末は、勤務時間中は使用してはならない。
        　（報告）
        第4条　職員は、事故があったときは、直ちに報告しなければならない。
        　（点検）
        第5条　管理者は、毎年1回点検を行う。
        　（庶務）
        第6条　端末の管理に関する庶務は、総務課において処理する。
        　（委任）
        第7条　この規程の施行に関し必要な事項は、別に定める。

        　　　附　則
        この規程は、平成20年4月1日から施行する。

        別表第1（第5条関係）
        ｜区分｜回数｜
        ｜端末｜1回｜
        ｜回線｜2回｜
        """;

    private const string New = """
        　　　見本市端末等管理規程

        平成20年見本市訓令第5号

        目次
        　第1章　総則（第1条・第2条）
        　第2章　補則（第3条―第8条）

        　　第1章　総則
        　（目的）
        第1条　この規程は、端末の管理について定める。
        　（用語の定義）
        第2条　この規程において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。
        　(1)　通信回線　端末と端末とを結ぶ電気通信の回線をいう。
        　(2)　端末　電子計算機をいう。
        　(3)　職員　市の職員をいう。

        　　第2章　補則
        　（持込みの禁止）
        第3条　職員は、私物の端末を持ち込んではならない。
        2　職員は、端末を、勤務時間中に私用で使用してはならない。
        　（教育）
        第4条　管理者は、職員に対し、必要な教育を行う。
        　（報告）
        第5条　職員は、事故があったときは、直ちに報告しなければならない。
        第6条　削除
        　（庶務）
        第7条　端末の管理に関する庶務は、総務課において処理する。
        　（委任）
        第8条　この規程の施行に関し必要な事項は、別に定める。

        　　　附　則
        この規程は、平成20年4月1日から施行する。

        別表第1（第6条関係）
        ｜区分｜回数｜
        ｜端末｜3回｜
        ｜記録媒体｜1回｜
        """;

    private static readonly ImmutableArray<DocumentSource> Sources = [new("改正後", "新.txt", new string('a', 64)), new("改正前", "旧.txt", new string('b', 64))];

    [Fact]
    public void The_three_documents_of_a_pair_with_every_kind_of_change_are_as_accepted()
    {
        var changes = Changes();
        Golden.Equal("differences/redline.txt", RedlineBuilder.Build(changes, Profile.Standard, Sources).DebugPrint());
        Golden.Equal("differences/changed-places.txt", DifferenceBuilder.Build(changes, Profile.Standard, full: false, Sources).DebugPrint());
        Golden.Equal("differences/checklist.txt", ChecklistBuilder.Build(changes, Profile.Standard, Sources).DebugPrint());
    }

    [Fact]
    public void The_underline_of_the_house_decides_how_much_of_a_change_is_taken()
    {
        var minimal = ProfileKeys.Set(Profile.Standard, "underline", "minimal").Profile!;
        var changes = ChangeSet.Between(Parse("規程\n第1条　勤務時間中は使用する。\n"), Parse("規程\n第1条　勤務時間中に私用で使用する。\n"));
        Assert.Equal(["勤務時間中は"], Deleted(RedlineBuilder.Build(changes, Profile.Standard, [])));
        Assert.Equal(["は"], Deleted(RedlineBuilder.Build(changes, minimal, [])));
        Assert.Equal("は", MarkedOld(Assert.Single(ChecklistBuilder.Entries(changes, new(UnderlineManner.Minimal)))));
    }

    [Fact]
    public void Equal_texts_have_nothing_to_read_out() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var tree = new RandomTree(seed).Make();
            return ChecklistBuilder.Entries(ChangeSet.Between(tree, tree), new(UnderlineManner.Meaning)).IsEmpty;
        }).Holds(50);

    /// <summary>Nothing that changed is missing in the list, and nothing else is in it.</summary>
    [Fact]
    public void The_words_of_the_checklist_are_those_of_the_tracked_changes() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var old = new RandomTree(seed).Make();
            var changes = ChangeSet.Between(old, seed % 5 == 0 ? new RandomTree(seed + 1).Make() : new RandomEdit(seed).Of(old));
            // What moved is struck out and written anew by tracked changes; the list says that it moved.
            if (changes.All().Any(c => c.Kind == ChangeKind.Moved || c.Rows.Any(r => r.Kind == ChangeKind.Moved))) return;
            var redline = RedlineBuilder.Build(changes, Profile.Standard, []);
            var entries = ChecklistBuilder.Entries(changes, new(UnderlineManner.Meaning));
            Assert.Equal(Sorted(string.Concat(Deleted(redline))), Sorted(string.Concat(entries.Select(MarkedOld))));
            Assert.Equal(Sorted(string.Concat(Inserted(redline))), Sorted(string.Concat(entries.SelectMany(e => e.New).SelectMany(b => b.Runs).Where(r => r.Mark == RunMark.Inserted).Select(r => r.Text))));
        }).Holds(200);

    [Fact]
    public void Every_place_of_a_list_has_a_name() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var old = new RandomTree(seed).Make();
            var entries = ChecklistBuilder.Entries(ChangeSet.Between(old, new RandomEdit(seed).Of(old)), new(UnderlineManner.Meaning));
            Assert.All(entries, e => Assert.True(e.Place.Trim().Length > 0 && e.Kind.Length > 0 && (e.Old.Length > 0 || e.New.Length > 0), e.Place));
        }).Holds(100);

    private static ChangeSet Changes() => ChangeSet.Between(Parse(Old), Parse(New));

    private static Instrument Parse(string text) => Assert.Single(RegulationParser.Parse(new SourceText(text, "a.txt")).Instruments);

    private static IEnumerable<string> Deleted(Document document) => Runs(document).Where(r => r.Revision == Revision.Deleted).Select(r => r.Text);

    private static IEnumerable<string> Inserted(Document document) => Runs(document).Where(r => r.Revision == Revision.Inserted).Select(r => r.Text);

    private static IEnumerable<Run> Runs(Document document) => document.Blocks.SelectMany(b => b switch
    {
        TextBlock text => text.Runs,
        TableBlock table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks).SelectMany(t => t.Runs),
        _ => Enumerable.Empty<Run>(),
    });

    private static string MarkedOld(ChecklistEntry entry) =>
        string.Concat(entry.Old.SelectMany(b => b.Runs).Where(r => r.Mark == RunMark.Deleted).Select(r => r.Text));

    /// <summary>White space is not underlined in a list, and the cells of a row are divided by ｜ there.</summary>
    private static string Sorted(string text) => string.Concat(WhiteSpace.Remove(text).Replace("｜", "", StringComparison.Ordinal).Order());
}
