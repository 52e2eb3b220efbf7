using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using RegText.Documents;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>
/// The 新旧対照表 of a text: a row a line, its cells divided by tabs, or by | as in Markdown; in a cell <c>&lt;p&gt;</c> or <c>&lt;br&gt;</c> for lines and
/// <c>&lt;u&gt;</c> for underlines.
/// </summary>
internal static partial class TextComparison
{
    public static ComparisonDocument Read(string text, ComparisonRows comparison)
    {
        var tables = new List<FoundComparison>();
        var prose = new List<string>();
        var rows = new List<IReadOnlyList<ComparisonCell>>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Cells(line) is { Count: > 1 } cells)
            {
                // A heading begins a table, wherever it stands.
                if (rows.Count > 0 && comparison.Find([cells]) is not null) Close();
                if (!cells.TrueForAll(c => Rule().IsMatch(c.Text))) rows.Add(cells);
                continue;
            }
            Close();
            if (!string.IsNullOrWhiteSpace(line)) prose.Add(line.Trim());
        }
        Close();
        return new([.. tables], [.. prose]);

        void Close()
        {
            if (comparison.Find(rows) is { } table) tables.Add(table);
            rows.Clear();
        }
    }

    private static List<ComparisonCell>? Cells(string line)
    {
        var row = line.Trim();
        var isMarkdown = row is ['|', ..];
        if (!isMarkdown && !line.Contains('\t', StringComparison.Ordinal)) return null;
        var parts = isMarkdown ? Bar().Split(row[1..(row is [.., not '\\', '|'] ? ^1 : ^0)]) : line.Split('\t');
        return [.. parts.Select((part, i) => new ComparisonCell(i, 1, Lines(part, isMarkdown)))];
    }

    private static ImmutableArray<ReadBackLine> Lines(string cell, bool isMarkdown)
    {
        // Bold is a frame in a row of a table of the regulation; elsewhere it is an ornament.
        var canFrame = cell.Contains('｜', StringComparison.Ordinal) || WholeBold().IsMatch(cell);
        var text = new MarkedText();
        var (position, underlines, frames) = (0, 0, 0);
        foreach (Match tag in Tag().Matches(cell))
        {
            Add(cell[position..tag.Index]);
            position = tag.Index + tag.Length;
            var step = tag.Groups[1].Length > 0 ? -1 : 1;
            switch (tag.Groups[2].ValueSpan)
            {
                case "u" or "U" or "ins":
                    underlines = Math.Max(0, underlines + step);
                    break;
                case "b" or "strong":
                    frames = Math.Max(0, frames + step);
                    break;
                default:
                    text.EndLine();
                    break;
            }
        }
        Add(cell[position..]);
        return text.Take();

        void Add(string words)
        {
            var plain = isMarkdown ? WebUtility.HtmlDecode(Escape().Replace(words, "$1")) : words;
            text.Add(isMarkdown && position == 0 ? plain.TrimStart(' ') : plain, underlines > 0, canFrame && frames > 0);
        }
    }

    [GeneratedRegex("^ *<b>(?:(?!</?[bu]>).)*</b> *$")]
    private static partial Regex WholeBold();

    [GeneratedRegex(@"<(/?)(u|U|ins|b|strong|p|br)\s*/?>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"^[ :-]*-[ :-]*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();
}
