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

        var widths = page.Columns(block.Columns);
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
        var ownLines = block.Rows.Skip(1).Any(r => !r.LineAbove);
        if (ownLines)
        {
            var none = new InsideHorizontalBorder { Val = BorderValues.Nil };
            properties.TableBorders = new TableBorders { InsideHorizontalBorder = none };
        }
        if (caption.Length > 0) properties.TableCaption = new TableCaption { Val = PrintableText.Of(caption) };
        if (block.Description.Length > 0) properties.TableDescription = new TableDescription { Val = PrintableText.Of(block.Description) };
        var table = new Table(properties, new TableGrid(widths.Select(w => new GridColumn { Width = StyleSheet.Number(w) })));
        for (var i = 0; i < block.Rows.Length; i++)
        {
            var lineAbove = ownLines && i > 0 && block.Rows[i].LineAbove;
            var lineBelow = ownLines && i + 1 < block.Rows.Length && block.Rows[i + 1].LineAbove;
            table.AppendChild(Row(block.Rows[i], widths, isHeading: i < block.HeadingRows, lineAbove, lineBelow));
        }
        return table;
    }

    private TableRow Row(Documents.TableRow row, int[] widths, bool isHeading, bool lineAbove, bool lineBelow)
    {
        var properties = new TableRowProperties();
        if ((row.KeepTogether && IsShort(row, widths)) || isHeading) properties.AppendChild(new CantSplit());
        if (isHeading) properties.AppendChild(new TableHeader());
        revisions.MarkRow(properties, row.Revision);
        var element = new TableRow();
        if (properties.HasChildren) element.TableRowProperties = properties;
        for (int column = 0, next = 0; column < widths.Length; next++)
        {
            var content = next < row.Cells.Length ? row.Cells[next] : null;
            var span = content?.Span ?? 1;
            var format = new TableCellProperties
            {
                TableCellWidth = new TableCellWidth { Width = StyleSheet.Number(widths[column..(column + span)].Sum()), Type = TableWidthUnitValues.Dxa },
            };
            if (span > 1) format.GridSpan = new GridSpan { Val = span };
            if (lineAbove || lineBelow)
            {
                format.TableCellBorders = new TableCellBorders();
                if (lineAbove) format.TableCellBorders.TopBorder = Line(new TopBorder());
                if (lineBelow) format.TableCellBorders.BottomBorder = Line(new BottomBorder());
            }
            if (isHeading) format.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
            var cell = new TableCell(format);
            var blocks = content?.Blocks ?? [];
            foreach (var block in blocks) cell.AppendChild(paragraphs.Build(block, row.KeepWithNext, centre: isHeading));
            if (blocks.IsEmpty) cell.AppendChild(paragraphs.Empty(row.KeepWithNext));
            element.AppendChild(cell);
            column += span;
        }
        return element;
    }

    /// <summary>The inner line of the table's style, said on a cell.</summary>
    private T Line<T>(T border)
        where T : BorderType
    {
        foreach (var (name, value) in innerLine) border.SetAttribute(new OpenXmlAttribute("w", name, StyleSheet.W.NamespaceName, value));
        return border;
    }

    /// <summary>
    /// Whether a row takes no more than half a page. Longer ones may break: kept together, they would leave a hole of half a page.
    /// </summary>
    private bool IsShort(Documents.TableRow row, int[] widths)
    {
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var width = widths[column..(column += cell.Span)].Sum();
            double lines = 0;
            foreach (var block in cell.Blocks)
            {
                var places = (width - CellMargins) / page.CharacterTwips - block.Left;
                lines += Math.Max(1, Math.Ceiling(PrintableText.Width(block.Text) / 2.0 / Math.Max(1, places)));
            }
            if (lines > page.LinesOnPage / 2.0) return false;
        }
        return true;
    }
}
