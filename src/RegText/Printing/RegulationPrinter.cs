using System.Text;
using RegText.Syntax;

namespace RegText.Printing;

/// <summary>
/// Tree → text in its normal form, the inverse of <see cref="Parsing.RegulationParser"/>: what is printed parses to the same tree. One
/// unit, one line; labels and words as printed in the source. Lines end with LF, the last one too.
/// </summary>
public static class RegulationPrinter
{
    /// <summary>
    /// Plain text in the 配字 of SPEC A.12, with U+3000: 題名 in column 4, 見出し and 号 in column 2, 条 and 項 at the margin. Text that belongs to a
    /// unit but has no label stands two columns further in than the unit.
    /// </summary>
    public static string Text(Instrument instrument) => Text(UnitPrinter.Print(instrument));

    /// <summary>Plain text of lines.</summary>
    internal static string Text(IEnumerable<PrintedLine> lines)
    {
        var text = new StringBuilder();
        var before = LineRole.Title;
        foreach (var line in lines)
        {
            if (IsApart(line.Role, before)) text.Append('\n');
            before = line.Role;
            text.Append(Indented(line));
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>A line of plain text with its 配字.</summary>
    internal static string Indented(PrintedLine line)
    {
        var columns = line.Role switch
        {
            LineRole.Title => 3,
            LineRole.Part when line.Text[0] is '附' or '付' => 3,
            LineRole.Group => line.Depth + 2,
            LineRole.Preface or LineRole.Caption or LineRole.Unnumbered => 1,
            LineRole.TocEntry => line.Depth + 1,
            LineRole.Item => line.Depth,
            LineRole.Text or LineRole.Row => line.Depth + 2,
            _ => 0,
        };
        var mark = line.Role switch
        {
            LineRole.Bullet => Bullet(line.Depth),
            LineRole.Entry => new string(' ', 2 * (line.Depth - 1)),
            LineRole.EntryText => new string(' ', 2 * line.Depth),
            _ => "",
        };
        return new string('　', columns) + mark + (line.Role == LineRole.Row ? $"｜{line.Text}｜" : line.Text);
    }

    /// <summary>
    /// Markdown: headings, 号 as nested lists, tables; every other unit is a paragraph. Text that belongs to a unit but has no label is an
    /// entry of a list below it.
    /// </summary>
    public static string Markdown(Instrument instrument)
    {
        var lines = UnitPrinter.Print(instrument);
        var groups = lines.Where(l => l.Role == LineRole.Group).Select(l => l.Depth).DefaultIfEmpty(0);
        var top = groups.Min();
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i > 0 && !IsTight(lines[i - 1], line)) text.Append('\n');
            text.Append(line.Role switch
            {
                LineRole.Title => "# ",
                LineRole.TocHeading or LineRole.Part => "## ",
                LineRole.Group => new string('#', Math.Min(6, 2 + line.Depth - top)) + " ",
                LineRole.TocEntry => Bullet(line.Depth + 1),
                LineRole.Item or LineRole.Entry or LineRole.Bullet => Bullet(line.Depth),
                LineRole.EntryText => new string(' ', 2 * line.Depth),
                LineRole.Text when line.Depth >= 0 => Bullet(line.Depth + 1),
                LineRole.Row => new string(' ', 2 * Math.Max(0, line.Depth)) + "| ",
                _ => "",
            });
            text.Append(line.Role switch
            {
                LineRole.Row => line.Text.Replace("｜", " | ", StringComparison.Ordinal) + " |",
                LineRole.TocEntry => line.Text.Replace("\t", " … ", StringComparison.Ordinal),
                _ => line.Text,
            });
            // A hard break keeps the caption on the paragraph of its unit.
            if (line.Role == LineRole.Caption || (i + 1 < lines.Count && lines[i + 1].Role == LineRole.EntryText)) text.Append("  ");
            text.Append('\n');
            if (line.Role == LineRole.Row && (i == 0 || lines[i - 1].Role != LineRole.Row)) HeadingRule(text, line);
        }
        return text.ToString();
    }

    private static string Bullet(int depth) => new string(' ', 2 * (depth - 1)) + "- ";

    private static bool IsTight(PrintedLine before, PrintedLine line) =>
        before.Role == LineRole.Caption || (before.Role == LineRole.Row && line.Role == LineRole.Row) || (IsEntry(before) && IsEntry(line));

    private static bool IsEntry(PrintedLine line) => line.Role is LineRole.TocEntry or LineRole.Item or LineRole.Entry or LineRole.Bullet or LineRole.EntryText || line is { Role: LineRole.Text, Depth: >= 0 };

    /// <summary>Markdown knows tables only with a heading row.</summary>
    private static void HeadingRule(StringBuilder text, PrintedLine row)
    {
        text.Append(' ', 2 * Math.Max(0, row.Depth)).Append('|');
        for (var cells = row.Text.Count(c => c == '｜') + 1; cells > 0; cells--) text.Append(" --- |");
        text.Append('\n');
    }

    private static bool IsApart(LineRole role, LineRole before) =>
        role is LineRole.Group or LineRole.Part or LineRole.TocHeading || (role != before && before is LineRole.Title or LineRole.TocEntry);
}
