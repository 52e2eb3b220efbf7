using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RegText.Comparing;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace RegText.Formats.Comparing;

/// <summary>
/// A comparison as a workbook (.xlsx): items × regulations, the evidence, what no item asks for, how the cities word it, and what it means. Headings stay in sight, every sheet can be
/// filtered and prints on A4. The same matrix gives the same bytes.
/// </summary>
internal static class CompareXlsx
{
    /// <summary>What a cell of a workbook can hold.</summary>
    private const int LongestCell = 32_767;

    private const uint HeadingStyle = 1;
    private const uint CellStyle = 2;
    private const uint NumberStyle = 3;

    /// <summary>Writes a matrix.</summary>
    public static byte[] Write(ComparisonMatrix matrix)
    {
        CompareSheet[] sheets = [CompareSheet.Matrix(matrix), CompareSheet.Evidence(matrix), CompareSheet.Added(matrix), CompareSheet.Variants(matrix), CompareSheet.About(matrix)];
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            package.ChangeIdOfPart(book, "rId1");
            var (list, names) = (new Sheets(), new DefinedNames());
            for (var i = 0; i < sheets.Length; i++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{i + 1}");
                var rows = WriteSheet(book.AddNewPart<WorksheetPart>(id), sheets[i]);
                list.AppendChild(new Sheet { Name = sheets[i].Name, SheetId = (uint)(i + 1), Id = id });
                var area = string.Create(CultureInfo.InvariantCulture, $"'{sheets[i].Name}'!$A$1:${Column(sheets[i].Headings.Length - 1)}${rows}");
                names.AppendChild(new DefinedName(area) { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)i, Hidden = true });
                names.AppendChild(new DefinedName($"'{sheets[i].Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
            }
            book.AddNewPart<WorkbookStylesPart>(string.Create(CultureInfo.InvariantCulture, $"rId{sheets.Length + 1}")).Stylesheet = Styles();
            book.Workbook = new Workbook(list, names);
        }
        return StablePackage.Rewrite(stream);
    }

    /// <summary>Writes row after row, so that many regulations need no tree in memory; the number of rows.</summary>
    private static int WriteSheet(WorksheetPart part, CompareSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(FrozenPane(sheet)) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Headings.Select((_, i) => new Column
        {
            Min = (uint)(i + 1), Max = (uint)(i + 1), Width = sheet.Widths[Math.Min(i, sheet.Widths.Length - 1)], CustomWidth = true,
        })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, sheet, [.. sheet.Headings], HeadingStyle);
        var rows = 1;
        foreach (var row in sheet.Rows)
        {
            WriteRow(writer, sheet, row, CellStyle);
            rows++;
        }
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{Column(sheet.Headings.Length - 1)}{rows}") });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        writer.WriteEndElement();
        return rows;
    }

    private static Pane FrozenPane(CompareSheet sheet)
    {
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = Column(sheet.Frozen) + "2", State = PaneStateValues.Frozen, ActivePane = PaneValues.BottomLeft };
        if (sheet.Frozen == 0) return pane;
        pane.HorizontalSplit = sheet.Frozen;
        pane.ActivePane = PaneValues.BottomRight;
        return pane;
    }

    private static void WriteRow(OpenXmlWriter writer, CompareSheet sheet, string[] cells, uint style)
    {
        writer.WriteStartElement(new Row());
        for (var i = 0; i < sheet.Headings.Length; i++)
        {
            var text = PrintableText.Of(i < cells.Length ? cells[i] : "");
            if (style == CellStyle && text.Length > 0 && sheet.Numbers.Contains(sheet.Headings[i]))
            {
                writer.WriteElement(new Cell(new CellValue(text)) { DataType = CellValues.Number, StyleIndex = text.Contains('.', StringComparison.Ordinal) ? NumberStyle : CellStyle });
                continue;
            }
            if (text.Length > LongestCell) text = text[..(LongestCell - 1)] + "…";
            writer.WriteElement(new Cell(new InlineString(new SheetText(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style });
        }
        writer.WriteEndElement();
    }

    /// <summary>A, B, … Z, AA.</summary>
    private static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column(index / 26 - 1) + (char)('A' + index % 26);

    private static Stylesheet Styles()
    {
        var line = new Func<BorderStyleValues>(() => BorderStyleValues.Thin);
        return new Stylesheet(
            new Fonts(
                new Font(new FontSize { Val = 10 }, new FontName { Val = "ＭＳ ゴシック" }),
                new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "ＭＳ ゴシック" })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7E6E6" }) { PatternType = PatternValues.Solid })),
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(new LeftBorder { Style = line() }, new RightBorder { Style = line() }, new TopBorder { Style = line() }, new BottomBorder { Style = line() }, new DiagonalBorder())),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat(Wrapped()) { FontId = 1, FillId = 2, BorderId = 1, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true },
                new CellFormat(Wrapped()) { FontId = 0, FillId = 0, BorderId = 1, ApplyBorder = true, ApplyAlignment = true },
                // 0.00
                new CellFormat(Wrapped()) { NumberFormatId = 2, FontId = 0, FillId = 0, BorderId = 1, ApplyNumberFormat = true, ApplyBorder = true, ApplyAlignment = true }));
    }

    private static Alignment Wrapped() => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };
}
