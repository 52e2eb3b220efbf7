using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RegText.Documents;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using TableLayout = DocumentFormat.OpenXml.Wordprocessing.TableLayout;
using TableStyle = DocumentFormat.OpenXml.Wordprocessing.TableStyle;

namespace RegText.Formats.Writing.Word;

/// <summary>Table blocks to Word tables that fill the width of the text exactly.</summary>
internal sealed class TableBuilder(StyleSheet styles, ParagraphBuilder paragraphs, RevisionMarks revisions, PageGeometry page)
{
    /// <summary>What the style 対照表 leaves free at both sides of a cell.</summary>
    private const int CellMargins = 2 * 99;

    private readonly IReadOnlyList<(string Name, string Value)> innerLine = styles.InnerLine(StyleNames.Table);

    /// <summary>A table.</summary>
    /// <param name="block">Its content.</param>
    /// <param name="caption">What a screen reader calls it.</param>
    public Table Build(TableBlock block, string caption)
    {
        if (block.Columns.IsDefaultOrEmpty || block.Columns.Any(c => !(c > 0 && double.IsFinite(c))))
            throw new ArgumentException("A table needs columns with widths above 0.", nameof(block));
        if (block.Rows.Any(r => r.Cells.Sum(c => c.Span) > block.Columns.Length))
            throw new ArgumentException("A row has more cells than the table has columns.", nameof(block));

        var grid = new CellGrid(block, page.TextWidth, page.CharacterTwips / 2);
        var properties = new TableProperties
        {
            TableStyle = new TableStyle { Val = styles.Id(StyleNames.Table) },
            TableWidth = new TableWidth { Width = StyleSheet.Number(page.TextWidth), Type = TableWidthUnitValues.Dxa },
            TableIndentation = new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
            TableLook = new TableLook { Val = "0620", FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true },
        };
        // Where rows stand without a line between them, the table as a whole has no inner lines and the rows have their own. Word
        // closes the frame at the foot of a page with the line of the table, but not where a cell says that it has none.
        if (GridLines.RowsHaveOwn(block))
        {
            var none = new InsideHorizontalBorder { Val = BorderValues.Nil };
            properties.TableBorders = new TableBorders { InsideHorizontalBorder = none };
        }
        if (caption.Length > 0) properties.TableCaption = new TableCaption { Val = PrintableText.Of(caption) };
        if (block.Description.Length > 0) properties.TableDescription = new TableDescription { Val = PrintableText.Of(block.Description) };
        var columns = Enumerable.Range(0, grid.Edges.Length - 1).Select(i => new GridColumn { Width = StyleSheet.Number(grid.Width(i, i + 1)) });
        var table = new Table(properties, new TableGrid(columns));
        var borders = new CellBorders(innerLine, block.DashedFrames);
        var ruled = GridLines.Of(block, grid);
        for (var i = 0; i < block.Rows.Length; i++) table.AppendChild(Row(block, ruled, i, grid, borders));
        return table;
    }

    private TableRow Row(TableBlock block, List<List<RuledCell>> rows, int index, CellGrid grid, CellBorders borders)
    {
        var (row, cells, isHeading) = (block.Rows[index], rows[index], index < block.HeadingRows);
        var properties = new TableRowProperties();
        if ((row.KeepTogether && IsShort(cells, grid)) || isHeading) properties.AppendChild(new CantSplit());
        if (isHeading) properties.AppendChild(new TableHeader());
        revisions.MarkRow(properties, row.Revision);
        var element = new TableRow();
        if (properties.HasChildren) element.TableRowProperties = properties;
        foreach (var (cell, sides) in cells)
        {
            var format = new TableCellProperties
            {
                TableCellWidth = new TableCellWidth { Width = StyleSheet.Number(grid.Width(cell.Start, cell.End)), Type = TableWidthUnitValues.Dxa },
                TableCellBorders = borders.Of(sides),
            };
            if (cell.End - cell.Start > 1) format.GridSpan = new GridSpan { Val = cell.End - cell.Start };
            if (cell.ContinuesAbove) format.VerticalMerge = new VerticalMerge();
            else if (GridLines.RowsOf(cell, rows, index) > 1) format.VerticalMerge = new VerticalMerge { Val = MergedCellValues.Restart };
            if (isHeading) format.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
            var content = new TableCell(format);
            var alignment = isHeading ? JustificationValues.Center : cell.Kind == GridCellKind.Part ? JustificationValues.Left : (JustificationValues?)null;
            foreach (var text in cell.Blocks) content.AppendChild(paragraphs.Build(text, row.KeepWithNext, alignment: alignment, inFrame: cell.Framed));
            if (cell.Blocks.IsEmpty) content.AppendChild(paragraphs.Empty(row.KeepWithNext));
            element.AppendChild(content);
        }
        return element;
    }

    /// <summary>
    /// Whether a row takes no more than half a page. Longer ones may break: kept together, they would leave a hole of half a page.
    /// </summary>
    private bool IsShort(List<RuledCell> cells, CellGrid grid) => cells.All(c =>
    {
        var width = grid.Width(c.Cell.Start, c.Cell.End);
        return c.Cell.Blocks.Sum(b => Lines(b, width)) <= page.LinesOnPage / 2.0;
    });

    private double Lines(TextBlock block, int width)
    {
        var places = (width - CellMargins) / page.CharacterTwips - block.Left;
        return Math.Max(1, Math.Ceiling(PrintableText.Width(block.Text) / 2.0 / Math.Max(1, places)));
    }
}
