using System.Text;
using RegText.Documents;

namespace RegText.Formats.Writing;

/// <summary>
/// Documents to plain text: each paragraph is a line with its indent in full-width blanks, each table stands in ruled columns.
/// Plain text cannot underline, and signs put into the text of a regulation would be taken for text, so marks do not show.
/// </summary>
public static class PlainTextWriter
{
    /// <summary>Half-width places that a table takes: 45 characters of Japanese, which a mail program shows unbroken.</summary>
    private const int TableWidth = 90;

    /// <summary>Signs that do not begin a line.</summary>
    private const string NotFirst = "、。，．）」』】〕］｝！？ー々,.)]}";

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ruled">Whether tables are drawn for the eye; otherwise each row is a line with ｜ between its cells, as regulations in text have it.</param>
    public static string Write(Document document, bool ruled = true)
    {
        var output = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case TextBlock text:
                    output.Append(Blanks(text.FirstLine)).Append(PrintableText.Of(text.Text)).Append('\n');
                    break;
                case TableBlock { Rows.IsDefaultOrEmpty: false } table when !ruled:
                    foreach (var row in table.Rows)
                        output.Append("　｜").AppendJoin('｜', row.Cells.Select(c => PrintableText.Of(c.Text.Replace('\n', ' ')))).Append("｜\n");
                    break;
                case TableBlock { Rows.IsDefaultOrEmpty: false } table:
                    Table(output, table);
                    break;
                case PageBreakBlock:
                    output.Append('\n');
                    break;
            }
        }
        return output.ToString();
    }

    private static void Table(StringBuilder output, TableBlock table)
    {
        var total = table.Columns.Sum();
        var widths = table.Columns.Select(c => Math.Max(8, (int)(TableWidth * c / total) / 2 * 2)).ToArray();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = table.Rows[i];
            if (i == 0 || row.LineAbove) Rule(output, widths, i == 0 ? "┌┬┐" : "├┼┤");
            // A cell over several columns stands in the first of them.
            var columns = row.Cells.SelectMany(c => Enumerable.Repeat(TableCell.Empty, c.Span - 1).Prepend(c)).ToList();
            var cells = widths
                .Select((width, c) => c < columns.Count ? columns[c].Blocks.SelectMany(b => Wrap(b, width)).ToList() : [])
                .ToList();
            for (var line = 0; line < Math.Max(1, cells.Max(c => c.Count)); line++)
            {
                output.Append('│');
                for (var c = 0; c < widths.Length; c++)
                {
                    var text = line < cells[c].Count ? cells[c][line] : "";
                    output.Append(text).Append(' ', Math.Max(0, widths[c] - PrintableText.Width(text))).Append('│');
                }
                output.Append('\n');
            }
        }
        Rule(output, widths, "└┴┘");
    }

    private static void Rule(StringBuilder output, int[] widths, string corners)
        => output.Append(corners[0]).AppendJoin(corners[1], widths.Select(w => new string('─', w / 2))).Append(corners[2]).Append('\n');

    private static IEnumerable<string> Wrap(TextBlock block, int width)
    {
        foreach (var paragraph in PrintableText.Of(block.Text).Replace('\t', '\u3000').Split('\n'))
        {
            var line = new StringBuilder(Blanks(block.FirstLine));
            var taken = PrintableText.Width(line.ToString());
            foreach (var rune in paragraph.EnumerateRunes())
            {
                var next = PrintableText.Width(rune);
                // The last place of a line is kept for a comma, which may not begin the next.
                if (taken + next > width - (NotFirst.Contains(rune.ToString(), StringComparison.Ordinal) ? 0 : 2))
                {
                    yield return line.ToString();
                    line.Clear().Append(Blanks(block.Left));
                    taken = PrintableText.Width(line.ToString());
                }
                line.Append(rune.ToString());
                taken += next;
            }
            yield return line.ToString();
        }
    }

    private static string Blanks(double characters) => new('\u3000', Math.Clamp((int)Math.Round(characters), 0, 20));
}
