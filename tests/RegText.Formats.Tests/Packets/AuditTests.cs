using FsCheck;
using FsCheck.Fluent;
using RegText.Documents;
using RegText.Documents.Packets.Audits;
using RegText.Formats.Reading.Packets;
using RegText.Testing;

namespace RegText.Formats.Tests.Packets;

/// <summary>One list, three papers: the matrix, the table by item, a page for each section. They say the same.</summary>
public class AuditTests
{
    private static AuditSheet Sheet(string csv)
    {
        var (sheet, findings) = AuditReader.Read(ListReader.Csv(csv), "監査.csv");
        Assert.Empty(findings);
        return sheet!;
    }

    private static AuditSheet Real => Sheet(File.ReadAllText(Repository.Regulations("ryugasaki", "packet", "監査.csv")));

    [Fact]
    public void The_audit_of_Ryugasaki_has_28_items_of_6_sections_and_17_triangles()
    {
        Assert.Equal(28, Real.Categories.Sum(c => c.Items.Length));
        Assert.Equal(["健康", "介護", "下水", "文化", "給食", "監査"], Real.Sections.Select(s => s.Short));
        Assert.Equal(17, Real.Categories.Sum(c => c.Items.Sum(i => i.Marks.Count(m => m == AuditSheet.Mended))));
        var totals = AuditTables.Matrix(Real).OfType<TableBlock>().Last().Rows[^1];
        Assert.Equal(["計", "123", "17", "0", "28", "168"], totals.Cells.Select(c => c.Text));
    }

    [Fact]
    public void The_totals_of_a_few_sections_stand_on_one_page_with_the_legend()
    {
        Assert.All(AuditTables.Matrix(Real).OfType<TableBlock>().Last().Rows, r => Assert.True(r.KeepWithNext));
        var many = Sheet($"区分,監査項目,{string.Join(',', Enumerable.Range(0, 40).Select(s => $"課{s}"))}\n区,1 項目,{string.Join(',', Enumerable.Repeat('○', 40))}\n");
        Assert.All(AuditTables.Matrix(many).OfType<TableBlock>().Last().Rows, r => Assert.False(r.KeepWithNext));
    }

    /// <summary>Whatever the marks: totals by row, by column and over all are those of the list, and each section stands in one column of the table by item.</summary>
    [Fact]
    public void Totals_agree_and_no_section_is_lost_or_named_twice()
    {
        var marks = Gen.Elements('○', '△', '×', '-');
        var law = from sections in Gen.Choose(1, 5)
                  from items in Gen.Choose(1, 6)
                  from cells in marks.ArrayOf(sections * items)
                  select (sections, items, cells);
        Prop.ForAll(law.ToArbitrary(), example =>
        {
            var (sections, items, cells) = example;
            var rows = Enumerable.Range(0, items).Select(i => $"区,{i + 1} 項目{i},{string.Join(',', cells.Skip(i * sections).Take(sections))}");
            var sheet = Sheet($"区分,監査項目,{string.Join(',', Enumerable.Range(0, sections).Select(s => $"課{s}"))}\n{string.Join('\n', rows)}\n");
            var tables = AuditTables.Matrix(sheet).OfType<TableBlock>().ToList();
            var matrix = tables[0];
            var sums = tables[^1];
            for (var s = 0; s < sections; s++)
                foreach (var (mark, column) in "○△×-".Select((m, i) => (m, i + 1)))
                    Assert.Equal($"{Enumerable.Range(0, items).Count(i => cells[i * sections + s] == mark)}", sums.Rows[s + 1].Cells[column].Text);
            for (var i = 0; i < items; i++)
            {
                var row = matrix.Rows[i + 1];
                Assert.Equal(cells.Skip(i * sections).Take(sections).Select(c => c.ToString()), row.Cells.Skip(1).Take(sections).Select(c => c.Text));
                var named = AuditTables.ByItem(sheet).OfType<TableBlock>().Single().Rows[i + 1].Cells[1..4].SelectMany(c => c.Text.Split('、')).Where(n => n != "なし").Order(StringComparer.Ordinal);
                Assert.Equal(Enumerable.Range(0, sections).Where(s => cells[i * sections + s] != '-').Select(s => $"課{s}"), named);
            }
        }).Holds(60);
    }

    [Theory]
    [InlineData("区分,監査項目,甲課\n人的,1 施錠,◎\n", "(2) 「1 施錠」の甲課の記号が「◎」です。○、△、×、-のどれかにしてください。")]
    [InlineData("区分,監査項目,甲課,乙課\n人的,1 施錠,○\n", "(2) 「1 施錠」の乙課の記号が空欄です。○、△、×、-のどれかにしてください。")]
    [InlineData("項目,甲課\n施錠,○\n", "(1) 監査の一覧の1行目を「区分,監査項目,（課の名）…,改善内容」にしてください。")]
    public void What_is_no_mark_is_told_with_its_line(string csv, string message) =>
        Assert.Equal(message, Assert.Single(AuditReader.Read(ListReader.Csv(csv), "監査.csv").Findings.Select(f => $"({f.Line}) {f.Message}")));

    [Fact]
    public void Marks_that_look_alike_are_the_same() =>
        Assert.Equal("○○○×××---", string.Concat(Sheet("区分,監査項目,a,b,c,d,e,f,g,h,i\n人的,1,〇,◯,○,✕,ｘ,X,－,ー,―\n").Categories[0].Items[0].Marks));

    [Fact]
    public void A_Markdown_table_says_the_same_as_a_CSV_file()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes("覚え書き\n\n| 区分 | 監査項目 | 甲課 |\n|---|---|---|\n| 人的 | 1 施錠 | △ |\n");
        var (sheet, _) = AuditReader.Read(ListReader.Read(AuthoredFile.Read(bytes, "監査.md").Value!), "監査.md");
        Assert.Equal(("1 施錠", '△', 5), (sheet!.Categories[0].Items[0].Name, sheet.Categories[0].Items[0].Marks[0], sheet.Categories[0].Items[0].Line));
    }
}
