using RegText.Drafting;
using RegText.Parsing;
using RegText.Printing;
using RegText.References;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;
using Xunit;

namespace RegText.Tests.Drafting;

public sealed class RenumberingTests
{
    private const string Draft = """
        　　　中央市文書規程

        目次
        　第1章　総則（第1条）
        　第2章　管理（第2条―第4条）
        　附則

        　　第1章　総則
        　（趣旨）
        第1条　この規程は、文書について定める。

        　　第2章　管理
        　（作成）
        第2条　職員は、文書を作成する。
        2　前項の文書は、次に掲げるものとする。
        　(1)　起案文書
        　(2)　供覧文書
        　（保存）
        第3条　前条第2項第1号の文書は、第4条の期間保存する。
        　（期間）
        第4条　期間は、別表のとおりとする。ただし、第2条第2項各号の文書は、この限りでない。

        　　　附　則
        　この規程は、公布の日から施行する。

        別表（第4条関係）
        　　｜文書｜期間｜
        """;

    private static Instrument Parse(string text) => RegulationParser.Parse(new SourceText(text.ReplaceLineEndings("\n"), "規程")).Instruments[0];

    private static Renumbering Edit(string text, DraftEditKind kind, string unit, string? target = null)
    {
        var references = ReferenceIndex.Of(Parse(text));
        var (renumbering, problem) = Renumbering.Of(references, new(kind, Find(unit)!, target is null ? null : Find(target)));
        Assert.Null(problem);
        return renumbering!;

        UnitPath? Find(string name) => (references.Find(name) as OwnUnits)?.First;
    }

    /// <summary>The lines that came, went or changed.</summary>
    private static string Changed(Renumbering renumbering)
    {
        var (old, @new) = (RegulationPrinter.Text(renumbering.Old).Split('\n'), RegulationPrinter.Text(renumbering.New).Split('\n'));
        return string.Join('\n', @new.Where(l => !old.Contains(l)).Select(l => l.Trim('　')));
    }

    [Fact]
    public void A_new_article_moves_those_behind_it_and_references_contents_and_tables_follow()
    {
        var renumbering = Edit(Draft, DraftEditKind.InsertAfter, "第2条");
        Assert.Equal("""
            第2章　管理（第2条―第5条）
            （○○○○）
            第3条　○○○○。
            第4条　第2条第2項第1号の文書は、第5条の期間保存する。
            第5条　期間は、別表のとおりとする。ただし、第2条第2項各号の文書は、この限りでない。
            別表（第5条関係）
            """.ReplaceLineEndings("\n"), Changed(renumbering));
        Assert.Equal(["第3条 → 第4条", "第4条 → 第5条"], renumbering.Units.Select(u => $"{u.Old.Name} → {u.New.Name}"));
        Assert.Empty(renumbering.ToMend);
    }

    [Fact]
    public void What_named_a_unit_that_went_is_left_to_a_person()
    {
        var renumbering = Edit(Draft, DraftEditKind.Delete, "第2条第2項第1号");
        Assert.Equal("(1)　供覧文書", Changed(renumbering));
        var left = Assert.Single(renumbering.ToMend);
        Assert.Equal(("第3条", "前条第2項第1号"), (left.New.Place.Name, left.New.Text));
    }

    [Fact]
    public void The_first_paragraph_has_no_number_whichever_it_is()
    {
        Assert.Equal("""
            第2条　○○○○。
            2　職員は、文書を作成する。
            3　前項の文書は、次に掲げるものとする。
            第3条　前条第3項第1号の文書は、第4条の期間保存する。
            第4条　期間は、別表のとおりとする。ただし、第2条第3項各号の文書は、この限りでない。
            """.ReplaceLineEndings("\n"), Changed(Edit(Draft, DraftEditKind.InsertBefore, "第2条第1項")));
    }

    [Fact]
    public void A_moved_article_takes_its_references_along()
    {
        var renumbering = Edit(Draft, DraftEditKind.MoveBefore, "第4条", "第3条");
        Assert.Equal("""
            第3条　期間は、別表のとおりとする。ただし、第2条第2項各号の文書は、この限りでない。
            第4条　第2条第2項第1号の文書は、第3条の期間保存する。
            別表（第3条関係）
            """.ReplaceLineEndings("\n"), Changed(renumbering));
    }

    [Theory]
    [InlineData(DraftEditKind.InsertAfter, "第2条", "1 2 2_2 2_3 3 5")]
    [InlineData(DraftEditKind.InsertAfter, "第2条の2", "1 2 2_2 3 4 6")]
    [InlineData(DraftEditKind.Delete, "第2条", "1 2 3 5")]
    [InlineData(DraftEditKind.Delete, "第2条の2", "1 2 3 5")]
    [InlineData(DraftEditKind.Delete, "第3条", "1 2 2_2 3")]
    public void Branches_stay_branches_and_gaps_stay_gaps(DraftEditKind kind, string unit, string numbers)
    {
        var draft = "　　　○○規程\n" + string.Concat(new[] { "第1条", "第2条", "第2条の2", "第3条", "第5条" }.Select(l => $"第{l[1..]}　{l}とする。\n"));
        Assert.Equal(numbers, string.Join(' ', Edit(draft, kind, unit).New.Articles().Select(a => a.Number!.ToString())));
    }

    [Fact]
    public void Units_that_cannot_be_edited_are_refused_with_the_reason()
    {
        var references = ReferenceIndex.Of(Parse(Draft));
        string? Problem(DraftEditKind kind, string unit, string? target = null) =>
            Renumbering.Of(references, new(kind, ((OwnUnits)references.Find(unit)!).First, target is null ? null : ((OwnUnits)references.Find(target)!).First)).Problem;

        Assert.StartsWith("第1章: 加え", Problem(DraftEditKind.Delete, "第1章"), StringComparison.Ordinal);
        Assert.StartsWith("第3条: 第2条第2項第1号を移せません", Problem(DraftEditKind.MoveAfter, "第2条第2項第1号", "第3条"), StringComparison.Ordinal);
        Assert.StartsWith("第3条: 同じ所", Problem(DraftEditKind.MoveAfter, "第3条", "第3条"), StringComparison.Ordinal);
    }

    /// <summary>Every reference of a real regulation names after an insertion what became of the unit that it named before, counted by place in the text.</summary>
    [Fact]
    public void In_real_regulations_every_reference_follows_an_inserted_article()
    {
        var (followed, left) = (0, 0);
        foreach (var path in TextsAtHand.Paths().Where((_, i) => i % 3 == 0))
        {
            var instrument = RegulationParser.Parse(TextsAtHand.Read(path, out var start), FrontMatter.None, start).Instruments is [var first, ..] ? first : new();
            var references = ReferenceIndex.Of(instrument);
            var articles = references.Paths.All.Where(p => p.Unit is Article && p.IsInBody).ToList();
            if (articles.Count < 4) continue;
            var at = articles[articles.Count / 3];
            var (renumbering, problem) = Renumbering.Of(references, new(DraftEditKind.InsertAfter, at));
            if (problem is not null) continue;
            var after = ReferenceIndex.Of(renumbering!.New);
            // The new article and its one 項 stand behind all below the article before it.
            int Became(int position) => position > at.LastPosition ? position + 2 : position;
            var now = after.References.GroupBy(r => (r.Place.Unit?.Position ?? -1, r.Place.Part, r.Place.Row, r.Place.Column)).ToDictionary(g => g.Key, g => Named(g).ToHashSet());
            foreach (var place in references.References.Where(r => r.Place.Part != TextPart.TocRange).GroupBy(r => r.Place))
            {
                var unit = place.Key.Unit is { } own ? Became(own.Position) : -1;
                var wanted = Named(place).Select(Became).ToHashSet();
                if (wanted.Count == 0) continue;
                var found = now.GetValueOrDefault((unit, place.Key.Part, place.Key.Row, place.Key.Column), []);
                if (renumbering.ToMend.Any(s => (s.New.Place.Unit?.Position ?? -1) == unit)) left++;
                else Assert.True(wanted.IsSubsetOf(found), $"{path}: {place.Key.Name}");
                followed += wanted.Count;
            }
        }
        Assert.True(followed > 100 && left <= followed / 500, $"{followed} references, {left} texts left to a person");

        static IEnumerable<int> Named(IEnumerable<Reference> references) =>
            references.SelectMany(r => r.Resolution is OwnUnits own ? own.Units.Concat(own.Between) : []).Select(u => u.Position);
    }
}
