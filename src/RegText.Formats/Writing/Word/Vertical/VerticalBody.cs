using DocumentFormat.OpenXml.Wordprocessing;
using Document = RegText.Documents.Document;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableLayout = DocumentFormat.OpenXml.Wordprocessing.TableLayout;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using TableStyle = DocumentFormat.OpenXml.Wordprocessing.TableStyle;

namespace RegText.Formats.Writing.Word.Vertical;

/// <summary>
/// The body of a document of vertical writing. Word sets a table upright even where the text runs from top to bottom, and never carries its
/// columns over to the next page. So the pages are made here: each is one Word table whose columns are strips, from right to left, with
/// <c>w:textDirection tbRl</c> in every cell, and nothing is left to the program that opens it.
/// </summary>
internal sealed class VerticalBody(StyleSheet styles, ParagraphBuilder paragraphs, PageGeometry page)
{
    // Left and right of the lines of a strip.
    private const int Padding = 20;
    private const int MostStrips = 60;

    // Room for the paragraphs of one point before and behind the table of a page, and for its lines.
    private readonly int _height = page.TextHeight - 300;

    /// <summary>Adds the pages.</summary>
    public void AddTo(Body body, Document document)
    {
        var maker = new StripMaker(_height, page.CharacterTwips);
        var pages = new PageFiller(maker, page.TextWidth, WidthOf).Fill(maker.Of(document.Blocks));
        for (var i = 0; i < pages.Count; i++)
        {
            if (i > 0) body.AppendChild(paragraphs.Filler(pageBreak: true));
            body.AppendChild(Page(pages[i], document));
        }
        body.AppendChild(paragraphs.Filler(pageBreak: false));
    }

    // The number of columns of a table is limited, and so is therefore how narrow one may be.
    private int WidthOf(int lines) => Math.Max(lines * page.LinePitch + 2 * Padding, page.TextWidth / MostStrips);

    private Table Page(List<Strip> strips, Document document)
    {
        var widths = strips.Select(s => WidthOf(s.Lines)).ToList();
        var properties = new TableProperties
        {
            TableStyle = new TableStyle { Val = styles.Id(StyleNames.Table) },
            TableWidth = new TableWidth { Width = StyleSheet.Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            TableJustification = new TableJustification { Val = TableRowAlignmentValues.Right },
            TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
            TableCellMarginDefault = new TableCellMarginDefault
            {
                TopMargin = new TopMargin { Width = StyleSheet.Number(StripMaker.Padding), Type = TableWidthUnitValues.Dxa },
                TableCellLeftMargin = new TableCellLeftMargin { Width = Padding, Type = TableWidthValues.Dxa },
                BottomMargin = new BottomMargin { Width = StyleSheet.Number(StripMaker.Padding), Type = TableWidthUnitValues.Dxa },
                TableCellRightMargin = new TableCellRightMargin { Width = Padding, Type = TableWidthValues.Dxa },
            },
            TableLook = new TableLook { Val = "0600", NoHorizontalBand = true, NoVerticalBand = true },
        };
        if (document.Title.Length > 0) properties.TableCaption = new TableCaption { Val = PrintableText.Of(document.Title) };
        if (strips.FirstOrDefault(s => s.Table is not null)?.Table is { Description.Length: > 0 } described)
            properties.TableDescription = new TableDescription { Val = PrintableText.Of(described.Description) };
        var table = new Table(properties, new TableGrid(Enumerable.Reverse(widths).Select(w => new GridColumn { Width = StyleSheet.Number(w) })));
        var edges = new SortedSet<int>(strips.SelectMany(s => s.Cells).SelectMany(c => new[] { c.Top, c.Bottom })).ToList();
        for (var e = 0; e + 1 < edges.Count; e++)
        {
            var row = new TableRow(new TableRowProperties(
                new CantSplit(), new TableRowHeight { Val = (uint)(edges[e + 1] - edges[e]), HeightType = HeightRuleValues.Exact }));
            for (var i = strips.Count - 1; i >= 0; i--) row.AppendChild(Cell(strips, i, edges[e], edges[e + 1], widths[i]));
            table.AppendChild(row);
        }
        return table;
    }

    /// <summary>The piece of a strip's cell between two edges.</summary>
    private TableCell Cell(List<Strip> strips, int index, int top, int bottom, int width)
    {
        var strip = strips[index];
        var cell = strip.Cells.First(c => c.Top <= top && c.Bottom >= bottom);
        var format = new TableCellProperties
        {
            TableCellWidth = new TableCellWidth { Width = StyleSheet.Number(width), Type = TableWidthUnitValues.Dxa },
            TextDirection = new TextDirection { Val = TextDirectionValues.TopToBottomRightToLeft },
        };
        if (cell.Top < top || cell.Bottom > bottom)
            format.VerticalMerge = cell.Top == top ? new VerticalMerge { Val = MergedCellValues.Restart } : new VerticalMerge();
        var sides = Sides(strips, index, cell);
        format.TableCellBorders = new CellBorders(styles.InnerLine(StyleNames.Table), strip.Table?.DashedFrames ?? false).Of(
            cell.Top == top ? sides.Start : SideLine.None, sides.After, cell.Bottom == bottom ? sides.End : SideLine.None, sides.Before);
        if (strip.IsHeading) format.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        var element = new TableCell(format);
        var begins = cell.Top == top;
        var alignment = strip.IsHeading ? JustificationValues.Center : cell.IsPart ? JustificationValues.Left : (JustificationValues?)null;
        foreach (var text in begins ? cell.Content : [])
            element.AppendChild(paragraphs.BuildVertical(text.Block, page.LinePitch, text.Continues, alignment, cell.Framed));
        if (!begins || cell.Content.IsEmpty) element.AppendChild(paragraphs.EmptyVertical(page.LinePitch));
        return element;
    }

    /// <summary>All lines of a cell: what the table decided, and what the page adds at the heading and at its end.</summary>
    private static CellSides Sides(List<Strip> strips, int index, StripCell cell)
    {
        var strip = strips[index];
        if (strip.Table is null) return new(SideLine.None, SideLine.None, SideLine.None, SideLine.None);
        var previous = index > 0 ? strips[index - 1] : null;
        var next = index + 1 < strips.Count ? strips[index + 1] : null;
        var before = strip.LineBefore || previous is null || previous.IsHeading || !ReferenceEquals(previous.Table, strip.Table);
        var after = next is null || next.LineBefore || strip.IsHeading || !ReferenceEquals(next.Table, strip.Table);
        return new(
            Either(cell.Sides.Before, before), Either(cell.Sides.After, after), Either(cell.Sides.Start, ruled: true), Either(cell.Sides.End, ruled: true));
    }

    private static SideLine Either(SideLine own, bool ruled) => own is not SideLine.OfTable ? own : ruled ? SideLine.Thin : SideLine.None;
}
