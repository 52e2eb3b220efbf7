using RegText.Changes;
using RegText.Formats.Services;
using RegText.Syntax;

namespace RegText.Formats.Tests.Services;

public class ChangeSummaryTests
{
    [Fact]
    public void An_edited_paragraph_is_named_with_its_article()
    {
        var change = Article(12, Paragraph(1, "同じ", "同じ"), Paragraph(2, "勤務時間中は", "勤務時間中に"));
        Assert.Equal("改正：第12条第2項", Summary(change));
    }

    [Fact]
    public void The_only_paragraph_of_an_article_is_not_called_the_first() =>
        Assert.Equal("改正：第12条", Summary(Article(12, Paragraph(1, "旧", "新"))));

    [Fact]
    public void Kinds_of_change_are_told_apart_and_long_lists_cut()
    {
        UnitChange[] changes =
        [
            new(ChangeKind.Inserted, null, new Article { Number = new(3, 2) }),
            new(ChangeKind.Deleted, new Article { Number = new(4) }, null),
            new(ChangeKind.Shelled, new Article { Number = new(5) }, new Article { Number = new(5) }),
            new(ChangeKind.Renumbered, new Article { Number = new(6) }, new Article { Number = new(7) }),
            new(ChangeKind.Edited, new Article { Number = new(8), Caption = new(new("旧")) }, new Article { Number = new(8), Caption = new(new("新")) }),
            new(ChangeKind.Edited, new Article { Number = new(9) }, new Article { Number = new(9) }),
        ];
        Assert.Equal("改正（6か所）：第3条の2（新設）、第4条（削る）、第5条（削除）、第7条（旧第6条）、第8条の見出し ほか1か所", Summary(changes));
    }

    [Fact]
    public void Items_and_subitems_are_named_down_to_the_place()
    {
        Assert.Equal("改正：第2条第3号の2ア", ChangeSummary.Of(ChangeSet.Between(Rule("旧"), Rule("新"))));

        static Instrument Rule(string text)
        {
            var item = new Item { Number = new(3, 2), Children = [new Subitem(1) { Label = new("ア"), Text = new(text) }] };
            return new() { Body = [new Article { Number = new(2), Children = [new Paragraph { Number = new(1), Children = [item] }] }] };
        }
    }

    [Fact]
    public void Where_articles_are_numbered_in_kanji_so_are_their_paragraphs() =>
        Assert.Equal("改正：第五条第二項", ChangeSummary.Of(ChangeSet.Between(Law("旧"), Law("新"))));

    private static Instrument Law(string text) => new()
    {
        Body =
        [
            new Article
            {
                Number = new(5),
                Label = new("第五条"),
                Children =
                [
                    new Paragraph { Number = new(1), Text = new("同じ") },
                    new Paragraph { Number = new(2), Label = new("２"), Text = new(text) },
                ],
            },
        ],
    };

    private static UnitChange Paragraph(int number, string old, string @new) => new(
        string.Equals(old, @new, StringComparison.Ordinal) ? ChangeKind.Unchanged : ChangeKind.Edited,
        new Paragraph { Number = new(number), Text = new(old) }, new Paragraph { Number = new(number), Text = new(@new) });

    private static UnitChange Article(int number, params UnitChange[] children) => new(ChangeKind.Edited,
        new Article { Number = new(number), Children = [.. children.Select(c => c.Old!)] },
        new Article { Number = new(number), Children = [.. children.Select(c => c.New!)] }) { Children = [.. children] };

    private static string Summary(params UnitChange[] changes) => ChangeSummary.Of(new ChangeSet(
        new Instrument { Body = [.. changes.Where(c => c.Old is not null).Select(c => c.Old!)] },
        new Instrument { Body = [.. changes.Where(c => c.New is not null).Select(c => c.New!)] }) { Body = [.. changes] });
}
