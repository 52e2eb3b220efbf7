using System.Globalization;
using System.Net;
using System.Text;
using RegText.Documents;

namespace RegText.Formats.Writing;

/// <summary>
/// Documents to one HTML file that needs nothing else: no script, no font, no picture from elsewhere. It reads on a screen and
/// prints on A4 with the heading row on every page.
/// </summary>
public static class HtmlWriter
{
    private const string Css = """
        html { background: #eee; }
        body { background: #fff; margin: 1em auto; padding: 2em; max-width: 60em; line-height: 1.7; line-break: strict; }
        h1, h2, h3, h4, h5, h6 { font-size: 1em; font-weight: normal; }
        p, h1, h2, h3, h4, h5, h6 { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
        .note { text-align: right; }
        .centre { text-align: center; }
        .place { margin-top: 1em; font-weight: bold; }
        table { border-collapse: collapse; table-layout: fixed; inline-size: calc(100% - 1px); border-block-end: 0.5pt solid; }
        th { font-weight: normal; text-align: center; }
        th, td { border: 0 solid; border-block-start-width: 0.5pt; border-inline-width: 0.5pt; padding: 0; padding-inline: 0.5em; vertical-align: top; }
        td { block-size: 1.7em; }
        .joined > td { border-block-start-width: 0; }
        td.part { border-width: 0.5pt; }
        td.gap { border-inline-width: 0; padding: 0; }
        td.gap:first-child { border-inline-start-width: 0.5pt; }
        td.gap:last-child { border-inline-end-width: 0.5pt; }
        td.gap + td.gap { border-inline-start-width: 0.5pt; }
        .frame-before { border-block-start: 2.25pt FRAME !important; }
        .frame-after { border-block-end: 2.25pt FRAME !important; }
        .frame-start { border-inline-start: 2.25pt FRAME !important; }
        .frame-end { border-inline-end: 2.25pt FRAME !important; }
        u { text-decoration: underline; text-underline-offset: 0.15em; }
        ins { background: #dfd; text-decoration: underline; text-underline-offset: 0.15em; }
        del { background: #fdd; text-decoration: line-through; }
        u.double { text-decoration-style: double; }
        @media print {
          html, ins, del { background: none; }
          body { margin: 0; padding: 0; max-width: none; }
          thead { display: table-header-group; }
          .together { break-inside: avoid; }
          .with-next, h1, h2, h3, h4, h5, h6 { break-after: avoid; }
          .page-break { break-before: page; }
        }
        """;

    private const string VerticalCss = """

        body { writing-mode: vertical-rl; max-width: none; inline-size: 44em; text-underline-position: right; }
        .upright { text-combine-upright: all; }
        @media print { body { inline-size: auto; } }
        """;

    private const string PaperCss = """

        .stamp { inline-size: fit-content; margin-inline-start: auto; border: 0.75pt solid; padding-inline: 0.5em; }
        .heading { margin-top: 0.8em; font-weight: bold; }
        h1.heading { text-align: center; font-size: 1.3em; font-weight: normal; }
        h2.heading { font-size: 1.1em; }
        """;

    /// <summary>The width of a table, for cells of cells; and how far a table in a cell stands from the lines of its column.</summary>
    private const int TableWidth = 10_000;
    private const int Inset = 100;

    /// <summary>Writes a document.</summary>
    public static string Write(Document document)
    {
        var page = document.Page;
        var output = new StringBuilder();
        output.Append("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Append("<meta name=\"generator\" content=\"RegText\">\n");
        foreach (var source in document.Sources)
        {
            var text = Text(OriginText.Of(source));
            output.Append("<meta name=\"regtext-source\" content=\"").Append(text).Append("\">\n");
        }
        output.Append("<title>").Append(Text(document.Title)).Append("</title>\n<style>\n").Append(Style(document))
            .Append(CultureInfo.InvariantCulture, $"\n@page {{ size: A4 {(page.Landscape ? "landscape" : "portrait")}; ")
            .Append(CultureInfo.InvariantCulture, $"margin: {page.MarginTop}mm {page.MarginRight}mm ")
            .Append(CultureInfo.InvariantCulture, $"{page.MarginBottom}mm {page.MarginLeft}mm; }}\n")
            .Append(CultureInfo.InvariantCulture, $"body {{ font: {page.FontSize}pt/1.7 \"{CssString(page.Font)}\", ")
            .Append("\"BIZ UDMincho\", \"Yu Mincho\", \"Hiragino Mincho ProN\", serif; }\n")
            .Append("</style>\n</head>\n<body>\n");
        var pageBreak = false;
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case TextBlock text:
                    Paragraph(output, text, page.Vertical, pageBreak);
                    break;
                case TableBlock { Rows.IsDefaultOrEmpty: false } table:
                    Table(output, table, document, pageBreak);
                    break;
            }
            pageBreak = block is PageBreakBlock;
        }
        return output.Append("</body>\n</html>\n").ToString();
    }

    private static string Style(Document document)
    {
        var frame = document.Blocks.OfType<TableBlock>().Any(t => t.DashedFrames) ? "dashed" : "solid";
        return (Css + (document.Page.Vertical ? VerticalCss : "") + (PaperParts.In(document) ? PaperCss : "")).ReplaceLineEndings("\n").Replace("FRAME", frame, StringComparison.Ordinal);
    }

    private static void Paragraph(StringBuilder output, TextBlock block, bool vertical, bool pageBreak, bool inFrame = false)
    {
        var level = block.HeadingLevel > 0 ? Math.Min(block.HeadingLevel, 6) : block.Role == BlockRole.Title ? 1 : 0;
        var element = level > 0 ? $"h{level.ToString(CultureInfo.InvariantCulture)}" : "p";
        var centred = block is { Left: 0, FirstLine: 0, Role: BlockRole.Title or BlockRole.ColumnHeading };
        string?[] classes = [block.Role switch { BlockRole.Note => "note", BlockRole.Stamp => "stamp", BlockRole.Heading => "heading", _ => null }, block is { Role: BlockRole.Caption, HeadingLevel: > 0 } ? "place" : null, centred ? "centre" : null, pageBreak ? "page-break" : null];
        output.Append('<').Append(element).Append(Classes(classes));
        if (block.Left != 0 || block.FirstLine != 0)
        {
            output.Append(CultureInfo.InvariantCulture,
                $" style=\"padding-inline-start:{block.Left}em;text-indent:{Math.Round(block.FirstLine - block.Left, 4)}em\"");
        }
        output.Append('>');
        foreach (var run in block.Runs)
        {
            var text = vertical
                ? string.Concat(UprightDigits.Split(run.Text).Select(p => p.Upright ? $"<span class=\"upright\">{Text(p.Text)}</span>" : Text(p.Text)))
                : Text(run.Text);
            var mark = inFrame ? "span" : "u";
            var twice = run.IsDouble ? " double" : "";
            output.Append(run.Mark switch
            {
                _ when run.Revision == Revision.Inserted => $"<ins>{text}</ins>",
                _ when run.Revision == Revision.Deleted => $"<del>{text}</del>",
                RunMark.Inserted => $"<{mark} class=\"inserted{twice}\">{text}</{mark}>",
                RunMark.Deleted => $"<{mark} class=\"deleted{twice}\">{text}</{mark}>",
                RunMark.Struck => $"<s>{text}</s>",
                _ when run.Role == RunRole.Strong => $"<strong>{text}</strong>",
                _ => text,
            });
        }
        output.Append("</").Append(element).Append(">\n");
    }

    private static void Table(StringBuilder output, TableBlock table, Document document, bool pageBreak)
    {
        var label = table.Description.Length > 0 ? table.Description : document.Title;
        output.Append("<table").Append(Classes(pageBreak ? "page-break" : null))
            .Append(" aria-label=\"").Append(Text(label)).Append("\">\n<colgroup>");
        var grid = new CellGrid(table, TableWidth, Inset);
        for (var i = 0; i + 1 < grid.Edges.Length; i++)
        {
            output.Append(CultureInfo.InvariantCulture,
                $"<col style=\"{(document.Page.Vertical ? "height" : "width")}:{Math.Round(100.0 * grid.Width(i, i + 1) / TableWidth, 3)}%\">");
        }
        output.Append("</colgroup>\n");
        if (table.HeadingRows > 0) output.Append("<thead>\n");
        var ruled = GridLines.Of(table, grid);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (i == table.HeadingRows) output.Append(i > 0 ? "</thead>\n<tbody>\n" : "<tbody>\n");
            Row(output, table, ruled, i, document.Page.Vertical);
        }
        output.Append(table.Rows.Length <= table.HeadingRows ? "</thead>\n" : "</tbody>\n").Append("</table>\n");
    }

    private static void Row(StringBuilder output, TableBlock table, List<List<RuledCell>> rows, int index, bool vertical)
    {
        var (row, isHeading) = (table.Rows[index], index < table.HeadingRows);
        string?[] classes =
        [
            row.LineAbove || index == 0 ? null : "joined",
            row.KeepTogether ? "together" : null,
            row.KeepWithNext ? "with-next" : null,
        ];
        output.Append("<tr").Append(Classes(classes)).Append(">\n");
        foreach (var (cell, sides) in rows[index].Where(c => !c.Cell.ContinuesAbove))
        {
            var down = GridLines.RowsOf(cell, rows, index) is > 1 and var count ? string.Create(CultureInfo.InvariantCulture, $" rowspan=\"{count}\"") : "";
            var span = cell.End - cell.Start > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{cell.End - cell.Start}\"") : "";
            output.Append(isHeading ? "<th scope=\"col\"" : "<td").Append(span).Append(down).Append(Classes(CellClasses(cell, sides))).Append('>');
            foreach (var block in cell.Blocks) Paragraph(output, block, vertical, pageBreak: false, inFrame: cell.Framed);
            output.Append(isHeading ? "</th>\n" : "</td>\n");
        }
        output.Append("</tr>\n");
    }

    private static string?[] CellClasses(GridCell cell, CellSides sides) =>
    [
        cell.Kind switch { GridCellKind.Part => "part", GridCellKind.Gap => "gap", _ => null },
        sides.Before == SideLine.Frame ? "frame-before" : null,
        sides.After == SideLine.Frame ? "frame-after" : null,
        sides.Start == SideLine.Frame ? "frame-start" : null,
        sides.End == SideLine.Frame ? "frame-end" : null,
    ];

    private static string Classes(params string?[] classes)
    {
        var names = string.Join(' ', classes.Where(c => c is not null));
        return names.Length == 0 ? "" : $" class=\"{names}\"";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(PrintableText.Of(text));

    private static string CssString(string text)
        => string.Concat(PrintableText.Of(text).Where(c => c is not ('"' or '\\' or '<' or '\n')));
}
