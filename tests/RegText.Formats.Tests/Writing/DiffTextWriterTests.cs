using RegText.Documents;
using RegText.Formats.Writing;

namespace RegText.Formats.Tests.Writing;

public class DiffTextWriterTests
{
    private static readonly Document Document = new("規程の変更箇所", new PageSetup(),
    [
        new TextBlock(BlockRole.Title, [new("規程の変更箇所")]) { HeadingLevel = 1 },
        new TextBlock(BlockRole.Body, [new("改正後：新.txt")]),
        new TextBlock(BlockRole.Caption, [new("第1条"), new("　改める")]) { HeadingLevel = 2 },
        new TextBlock(BlockRole.Item, [new("(1)　"), new("甲") { Revision = Revision.Deleted }, new("乙\e[2J") { Revision = Revision.Inserted }, new("丙")], 2, 1),
        new TextBlock(BlockRole.Item, [new("(2)　丁") { Revision = Revision.Inserted }], 2, 1) { Revision = Revision.Inserted },
        new TableBlock([1, 1], 0,
        [
            new([new([new(BlockRole.Body, [new("甲")])]), new([new(BlockRole.Body, [new("1") { Revision = Revision.Deleted }, new("2") { Revision = Revision.Inserted }])])]),
            new([new([new(BlockRole.Body, [new("乙") { Revision = Revision.Deleted }])]), new([])]) { Revision = Revision.Deleted },
        ]),
    ]);

    [Fact]
    public void What_went_and_what_came_stands_in_marks_and_control_characters_do_nothing() => Assert.Equal(
        """
        規程の変更箇所
          改正後：新.txt

        第1条　改める
          　(1)　[-甲-]{+乙�[2J+}丙
        + 　(2)　丁
          甲｜[-1-]{+2+}
        - 乙｜
        """.ReplaceLineEndings("\n"), DiffTextWriter.Write(Document, colour: false));

    [Fact]
    public void Colours_come_on_top_of_the_marks()
    {
        var text = DiffTextWriter.Write(Document, colour: true);
        Assert.Contains("\e[31m[-甲-]\e[0m\e[32m{+乙�[2J+}\e[0m丙", text, StringComparison.Ordinal);
        Assert.Contains("\e[32m+ 　(2)　丁\e[0m", text, StringComparison.Ordinal);
        Assert.Contains("\e[31m- 乙｜\e[0m", text, StringComparison.Ordinal);
        Assert.Contains("\e[1m第1条　改める\e[0m", text, StringComparison.Ordinal);
        Assert.Equal(DiffTextWriter.Write(Document, colour: false), System.Text.RegularExpressions.Regex.Replace(text, "\e\\[[0-9]*m", ""));
    }
}
