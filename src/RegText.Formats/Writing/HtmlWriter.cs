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
        table { border-collapse: collapse; table-layout: fixed; width: 100%; border-bottom: 0.5pt solid; }
        th { font-weight: normal; text-align: center; }
        th, td { border: solid; border-width: 0.5pt 0.5pt 0; padding: 0 0.5em; vertical-align: top; }
        td { height: 1.7em; }
        .joined > td { border-top-width: 0; }
        u { text-decoration: underline; text-underline-offset: 0.15em; }
        ins { background: #dfd; text-decoration: underline; text-underline-offset: 0.15em; }
        del { background: #fdd; text-decoration: line-through; }
        @media print {
          html, ins, del { background: none; }
          body { margin: 0; padding: 0; max-width: none; }
          thead { display: table-header-group; }
          .together { break-inside: avoid; }
          .with-next, h1, h2, h3, h4, h5, h6 { break-after: avoid; }
          .page-break { break-before: page; }
        }
        """;

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
        output.Append("<title>").Append(Text(document.Title)).Append("</title>\n<style>\n").Append(Css.ReplaceLineEndings("\n"))
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
                    Paragraph(output, text, pageBreak);
                    break;
                case TableBlock { Rows.IsDefaultOrEmpty: false } table:
                    Table(output, table, document.Title, pageBreak);
                    break;
            }
            pageBreak = block is PageBreakBlock;
        }
        return output.Append("</body>\n</html>\n").ToString();
    }

    private static void Paragraph(StringBuilder output, TextBlock block, bool pageBreak)
    {
        var level = block.HeadingLevel > 0 ? Math.Min(block.HeadingLevel, 6) : block.Role == BlockRole.Title ? 1 : 0;
        var element = level > 0 ? $"h{level.ToString(CultureInfo.InvariantCulture)}" : "p";
        var centred = block is { Left: 0, FirstLine: 0, Role: BlockRole.Title or BlockRole.ColumnHeading };
        string?[] classes = [block.Role == BlockRole.Note ? "note" : null, block is { Role: BlockRole.Caption, HeadingLevel: > 0 } ? "place" : null, centred ? "centre" : null, pageBreak ? "page-break" : null];
        output.Append('<').Append(element).Append(Classes(classes));
        if (block.Left != 0 || block.FirstLine != 0)
        {
            output.Append(CultureInfo.InvariantCulture,
                $" style=\"padding-left:{block.Left}em;text-indent:{Math.Round(block.FirstLine - block.Left, 4)}em\"");
        }
        output.Append('>');
        foreach (var run in block.Runs)
        {
            var text = Text(run.Text);
            output.Append(run.Mark switch
            {
                _ when run.Revision == Revision.Inserted => $"<ins>{text}</ins>",
                _ when run.Revision == Revision.Deleted => $"<del>{text}</del>",
                RunMark.Inserted => $"<u class=\"inserted\">{text}</u>",
                RunMark.Deleted => $"<u class=\"deleted\">{text}</u>",
                RunMark.Struck => $"<s>{text}</s>",
                _ => text,
            });
        }
        output.Append("</").Append(element).Append(">\n");
    }

    private static void Table(StringBuilder output, TableBlock table, string title, bool pageBreak)
    {
        var label = table.Description.Length > 0 ? table.Description : title;
        output.Append("<table").Append(Classes(pageBreak ? "page-break" : null))
            .Append(" aria-label=\"").Append(Text(label)).Append("\">\n<colgroup>");
        var total = table.Columns.Sum();
        foreach (var column in table.Columns)
            output.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{Math.Round(100 * column / total, 3)}%\">");
        output.Append("</colgroup>\n");
        if (table.HeadingRows > 0) output.Append("<thead>\n");
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (i == table.HeadingRows) output.Append(i > 0 ? "</thead>\n<tbody>\n" : "<tbody>\n");
            Row(output, table.Rows[i], table.Columns.Length, isHeading: i < table.HeadingRows, isFirst: i == 0);
        }
        output.Append(table.Rows.Length <= table.HeadingRows ? "</thead>\n" : "</tbody>\n").Append("</table>\n");
    }

    private static void Row(StringBuilder output, TableRow row, int columns, bool isHeading, bool isFirst)
    {
        string?[] classes =
        [
            row.LineAbove || isFirst ? null : "joined",
            row.KeepTogether ? "together" : null,
            row.KeepWithNext ? "with-next" : null,
        ];
        output.Append("<tr").Append(Classes(classes)).Append(">\n");
        for (int column = 0, next = 0; column < columns;)
        {
            var cell = next < row.Cells.Length ? row.Cells[next] : null;
            output.Append(isHeading ? "<th scope=\"col\"" : "<td");
            if (cell?.Span > 1) output.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.Span}\"");
            output.Append('>');
            foreach (var block in cell?.Blocks ?? []) Paragraph(output, block, pageBreak: false);
            output.Append(isHeading ? "</th>\n" : "</td>\n");
            (column, next) = (column + (cell?.Span ?? 1), next + 1);
        }
        output.Append("</tr>\n");
    }

    private static string Classes(params string?[] classes)
    {
        var names = string.Join(' ', classes.Where(c => c is not null));
        return names.Length == 0 ? "" : $" class=\"{names}\"";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(PrintableText.Of(text));

    private static string CssString(string text)
        => string.Concat(PrintableText.Of(text).Where(c => c is not ('"' or '\\' or '<' or '\n')));
}
