using System.Text;
using RegText.Documents;

namespace RegText.Formats.Writing;

/// <summary>
/// Documents to Markdown with pipe tables. Changed text stands in <c>&lt;u&gt;</c>, since Markdown has no underline; what
/// print frames or underlines twice is bold besides; struck text stands in <c>&lt;s&gt;</c>. Indents
/// are left to the reader's style, as everywhere in Markdown.
/// </summary>
public static class MarkdownWriter
{
    /// <summary>Writes a document.</summary>
    public static string Write(Document document)
    {
        var output = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case TextBlock text when text.Runs.Any(r => r.Text.Length > 0):
                    var level = text.HeadingLevel > 0 ? Math.Min(text.HeadingLevel, 6) : text.Role == BlockRole.Title ? 1 : 0;
                    if (level > 0) output.Append('#', level).Append(' ');
                    output.Append(Runs(text, lineEnd: level > 0 ? "<br>" : "\\\n")).Append("\n\n");
                    break;
                case TableBlock { Rows.IsDefaultOrEmpty: false } table:
                    Table(output, table);
                    break;
                case PageBreakBlock:
                    output.Append("---\n\n");
                    break;
            }
        }
        output.Length = output.ToString().TrimEnd('\n').Length;
        output.Append('\n');
        foreach (var source in document.Sources) output.Append(source == document.Sources[0] ? "\n" : "").Append(OriginText.Comment(source)).Append('\n');
        return output.ToString();
    }

    private static void Table(StringBuilder output, TableBlock table)
    {
        // A pipe table must have one heading row; where the document has none it is empty.
        var rows = table.HeadingRows > 0 ? table.Rows : table.Rows.Insert(0, new TableRow([]));
        for (var i = 0; i < rows.Length; i++)
        {
            output.Append('|');
            // A cell over several columns stands in the first of them.
            var cells = rows[i].Cells.SelectMany(c => Enumerable.Repeat(TableCell.Empty, c.Span - 1).Prepend(c)).ToList();
            for (var column = 0; column < table.Columns.Length; column++)
            {
                output.Append(' ').Append(Cell(column < cells.Count ? cells[column] : TableCell.Empty)).Append(" |");
            }
            output.Append('\n');
            if (i == 0) output.Append('|').Insert(output.Length, " --- |", table.Columns.Length).Append('\n');
        }
        output.Append('\n');
    }

    /// <summary>A row of a table inside the text is one line with bars; what is framed in print is bold.</summary>
    private static string Cell(TableCell cell)
    {
        if (cell.Parts.IsEmpty) return string.Join("<br>", cell.Blocks.Select(b => Runs(b, lineEnd: "<br>")));
        var row = string.Join('｜', cell.Parts.Select(p => p.Framed ? $"<b>{Runs(p.Content, "<br>")}</b>" : Runs(p.Content, "<br>")));
        // A bar at both ends only closes a row: where first and last cell are empty, their bars need closing ones outside.
        return cell.Parts is [{ Content: var first }, _, .., { Content: var last }] && IsEmpty(first) && IsEmpty(last) ? $"｜{row}｜" : row;
    }

    private static bool IsEmpty(TextBlock block) => block.Runs.All(r => r.Text.Length == 0);

    private static string Runs(TextBlock block, string lineEnd)
    {
        var output = new StringBuilder();
        foreach (var run in block.Runs)
        {
            if (run.Text.Length == 0) continue;
            var text = Escape(PrintableText.Of(run.Text)).Replace("\n", lineEnd, StringComparison.Ordinal);
            if (run is { Mark: RunMark.None, Role: RunRole.Strong }) output.Append("**").Append(text).Append("**");
            else if (run.Mark == RunMark.None) output.Append(text);
            else if (run.Mark == RunMark.Struck) output.Append("<s>").Append(text).Append("</s>");
            else if (run.IsDouble) output.Append("<b><u>").Append(text).Append("</u></b>");
            else output.Append("<u>").Append(text).Append("</u>");
        }
        // Readers of Markdown strip full-width blanks, too, at the edges of a paragraph and of a cell.
        if (output.Length > 0 && output[^1] == '\u3000') output.Replace("\u3000", "&#12288;", output.Length - 1, 1);
        if (output.Length > 0 && output[0] == '\u3000') output.Replace("\u3000", "&#12288;", 0, 1);
        return output.ToString();
    }

    /// <summary>Every sign that could mean something to Markdown, so that nothing of the text is taken for markup.</summary>
    private static string Escape(string text)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    output.Append("&amp;");
                    break;
                case '<':
                    output.Append("&lt;");
                    break;
                case '|':
                    output.Append("&#124;");
                    break;
                case ' ' when i == 0 || i == text.Length - 1 || text[i - 1] is ' ' or '\n' || text[i + 1] is '\n':
                    output.Append("&#32;");
                    break;
                case '\t':
                    output.Append("&#9;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '>' or '~' or '^':
                case '#' or '=' or '-' or '+' or ':' when StartsLine(text, i):
                case '.' or ')' when StartsLine(text, i) || (char.IsAsciiDigit(text[i - 1]) && StartsLine(text, DigitsBefore(text, i))):
                    output.Append('\\').Append(c);
                    break;
                default:
                    output.Append(c);
                    break;
            }
        }
        return output.ToString();
    }

    /// <summary>The start of a run may be the start of a line, too.</summary>
    private static bool StartsLine(string text, int position) => position == 0 || text[position - 1] is '\n';

    /// <summary>"12. " and "12) " begin lists.</summary>
    private static int DigitsBefore(string text, int position)
    {
        while (position > 0 && char.IsAsciiDigit(text[position - 1])) position--;
        return position;
    }
}
