using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RegText.Documents;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;
using RegText.Testing;

namespace RegText.Formats.Tests.Layouts;

/// <summary>Tables inside cells: whatever their columns, the cells of a row follow each other without gap, and Word takes the table.</summary>
public class CellGridTests
{
    [Fact]
    public void The_cells_of_every_row_fill_the_grid()
    {
        var row = from left in Parts() from right in Parts() select new TableRow([TableCell.OfParts(left), TableCell.OfParts(right)]);
        var tables = from rows in Gen.ArrayOf(row).Where(r => r.Length is > 0 and < 30) select new TableBlock([1, 1], 0, [.. rows]);
        Prop.ForAll(tables.ToArbitrary(), table =>
        {
            var grid = new CellGrid(table, 14004, 105);
            Assert.InRange(grid.Edges.Length, 3, 61);
            foreach (var tableRow in table.Rows)
            {
                var at = 0;
                foreach (var cell in grid.Cells(tableRow))
                {
                    Assert.Equal(at, cell.Start);
                    Assert.True(cell.End > cell.Start);
                    at = cell.End;
                }
                Assert.Equal(grid.Edges.Length - 1, at);
            }
        }).Holds();
    }

    [Fact]
    public void Many_tables_of_many_columns_make_a_sound_file()
    {
        var rows = Enumerable.Range(1, CellGrid.MostParts).Select(n => new TableRow([TableCell.OfParts(Cells(n)), TableCell.OfParts(Cells(CellGrid.MostParts + 1 - n))]));
        var docx = WordWriter.Write(new Document("", new PageSetup { Landscape = true }, [new TableBlock([1, 1], 0, [.. rows])]));
        Assert.Empty(new DocxFile(docx).Objections());

        static ImmutableArray<CellPart> Cells(int count) =>
            [.. Enumerable.Range(1, count).Select(i => new CellPart(i, new TextBlock(BlockRole.Body, [new Run("室")])) { Framed = i % 3 == 0 })];
    }

    private static Gen<ImmutableArray<CellPart>> Parts() =>
        from widths in Gen.Choose(1, 40).NonEmptyListOf()
        select widths.Take(CellGrid.MostParts).Select(w => new CellPart(w, new TextBlock(BlockRole.Body, [new Run("室名")]))).ToImmutableArray();
}
