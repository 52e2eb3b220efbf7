using RegText.Documents;
using RegText.Documents.Packets.Checks;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Documents;

/// <summary>The structure of a regulation: what an overview and a list of articles say is what the tree says.</summary>
public class OutlineTests
{
    private const string Text = """
        　　　会館規程

        　　　第1章　総則
        　（趣旨）
        第1条　この規程は、会館について定める。
        　（定義）
        第2条　会館とは、建物をいう。
        　　　第2章　使用
        　　　　第1節　許可
        　（申請）
        第3条　使用する者は、申請する。
        第4条　削除
        　（許可）
        第5条　市長は、許可する。
        　　　　第2節　料金
        　（使用料）
        第6条　使用料は、無料とする。
        """;

    private static Instrument Parse(string text) => RegulationParser.Parse(new SourceText(text, "")).Instruments.Single();

    private static ChapterSummary Summary(string heading, string words, int line = 1) => new(heading, line, [new(BlockRole.Body, [new(words)])]) { Lines = [line + 1] };

    private static IEnumerable<string> Rows(TableBlock table) => table.Rows.Skip(1).Select(r => string.Join('|', r.Cells.Select(c => c.Text)));

    [Fact]
    public void Chapters_and_sections_have_the_articles_in_them()
    {
        Assert.Equal(
            ["第1章|総則|第1条・第2条|趣旨、定義", "第2章|使用|第3条～第6条|", "　第1節|許可|第3条～第5条|申請、許可", "　第2節|料金|第6条|使用料"],
            Rows(OverviewTable.Build(Parse(Text), [], new TableStyle(), 1).Table));
    }

    [Fact]
    public void A_regulation_without_chapters_lists_its_articles()
    {
        var flat = Parse("　　　会館規程\n　（趣旨）\n第1条　定める。\n第2条　定める。\n");
        Assert.Equal(["第1条|趣旨|第1条|", "第2条||第2条|"], Rows(OverviewTable.Build(flat, [], new TableStyle(), 1).Table));
        Assert.Equal(["第1条|趣旨", "第2条|"], Rows(ArticleList.Build(flat)));
    }

    [Fact]
    public void The_list_of_articles_names_each_chapter_once_and_what_is_deleted()
    {
        Assert.Equal(
            ["第1章　総則|第1条|趣旨", "|第2条|定義", "第2章　使用\n第1節　許可|第3条|申請", "|第4条|削除", "|第5条|許可", "第2章　使用\n第2節　料金|第6条|使用料"],
            Rows(ArticleList.Build(Parse(Text))));
    }

    [Fact]
    public void The_first_article_of_a_chapter_does_not_stand_alone_at_the_end_of_a_page() =>
        Assert.Equal(["第1条", "第3条"], ArticleList.Build(Parse(Text)).Rows.Where(r => r.KeepWithNext).Select(r => r.Cells[1].Text));

    [Theory]
    [InlineData("　　　会館規程\n　　　第1章　総則\n第10条　定める。\n第11条　定める。\n第12条　定める。\n", 10)]
    [InlineData("　　　会館規程\n　　　第１章　総則\n第１０条　定める。\n第１１条　定める。\n第１２条　定める。\n", 11)]
    public void Articles_in_wide_digits_have_a_wider_column(string text, int width) =>
        Assert.Equal(width, OverviewTable.Build(Parse(text), [], new TableStyle(), 1).Table.Columns[2]);

    [Fact]
    public void Digits_are_those_of_most_articles()
    {
        var mixed = Parse(Text.Replace("第5条", "第５条", StringComparison.Ordinal));
        Assert.Contains("　第1節|許可|第3条～第5条|申請、許可", Rows(OverviewTable.Build(mixed, [], new TableStyle(), 1).Table));
    }

    /// <summary>An article comes before, its 章 gets another number: the words stay with the name.</summary>
    [Fact]
    public void Words_stay_with_their_chapter_when_articles_and_chapters_move()
    {
        var moved = Parse("""
            　　　会館規程
            　　　第1章　総則
            第1条　定める。
            　　　第2章　開館
            第2条　開く。
            第3条　閉じる。
            　　　第3章　使用
            第4条　使う。
            """);
        var (table, findings) = OverviewTable.Build(moved, [Summary("第2章　使用", "許可を受ける"), Summary("総則", "総則的事項", 5)], new TableStyle(), 9);
        Assert.Equal(["第1章|総則|第1条|総則的事項", "第2章|開館|第2条・第3条|", "第3章|使用|第4条|許可を受ける"], Rows(table));
        Assert.Equal(("M06", 9, "第2章「開館」の概要がありません。欄は空けてあります。"), (findings.Single().Code, findings[0].Line, findings[0].Message));
    }

    [Fact]
    public void Words_twice_and_words_for_no_chapter_are_told()
    {
        var (_, findings) = OverviewTable.Build(Parse(Text), [Summary("総則", "一", 1), Summary("総則", "二", 3), Summary("罰則", "三", 5)], new TableStyle(), 9);
        Assert.Equal(
            ["3 M07 「総則」の概要が2つあります（前は1行目）。1つにしてください。", "5 M07 「罰則」という章が規程にありません。「総則」ではありませんか。"],
            findings.Where(f => f.Code == "M07").Select(f => $"{f.Line} {f.Code} {f.Message}".Replace("第1章「総則」", "「総則」", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_article_of_another_chapter_in_the_words_is_told()
    {
        var subject = new PacketSubject(Parse(Text));
        var findings = SummaryCheck.Check([Summary("総則", "第1条及び第5条を見る。"), Summary("第2章　使用", "第6条と第9条を見る。", 3)], subject, new ProseCheck([subject], [subject]));
        Assert.Equal(
            [
                "2 M08 「第5条」は第2章「使用」の条ですが、第1章「総則」の所に書いてあります。番号を確認してください。",
                "4 M03 「第9条」は、「会館規程」にありません（本則は第6条までです）。番号を確認してください。",
            ],
            findings.Select(f => $"{f.Line} {f.Code} {f.Message}"));
    }

    /// <summary>Of every text at hand: the 章 together have each article of theirs once, in the order of the text.</summary>
    [Fact]
    public void The_chapters_of_every_text_have_each_article_once()
    {
        var seen = 0;
        foreach (var path in TextsAtHand.Paths().Where(p => !p.Contains("law-pairs", StringComparison.Ordinal)))
        {
            var source = TextsAtHand.Read(path, out var start);
            foreach (var instrument in RegulationParser.Parse(source, FrontMatter.None, start).Instruments)
            {
                var top = OutlineEntry.Of(instrument).Where(e => e.Depth == 0).SelectMany(e => e.Articles).ToList();
                var groups = instrument.Body.OfType<Group>().SelectMany(g => g.SelfAndDescendants()).OfType<Article>().ToList();
                Assert.Equal(groups.Count > 0 ? groups : [.. instrument.Articles()], top);
                Assert.Equal(instrument.Articles().Count() + 1, ArticleList.Build(instrument).Rows.Length);
                seen += top.Count;
            }
        }
        Assert.InRange(seen, 200, int.MaxValue);
    }
}
