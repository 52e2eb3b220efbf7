using System.Net;
using System.Text.RegularExpressions;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>
/// The 新旧対照表 of a text: a row a line, its cells divided by tabs, or by | as in Markdown; in a cell <c>&lt;p&gt;</c> or <c>&lt;br&gt;</c> for lines and
/// <c>&lt;u&gt;</c> for underlines.
/// </summary>
internal static partial class TextComparison
{
    public static ComparisonDocument Read(string text)
    {
        var tables = new List<FoundComparison>();
        var prose = new List<string>();
        var rows = new List<IReadOnlyList<ComparisonCell>>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Cells(line) is { Count: > 1 } cells)
            {
                // A heading begins a table, wherever it stands.
                if (rows.Count > 0 && ComparisonRows.Find([cells]) is not null) Close();
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
            if (ComparisonRows.Find(rows) is { } table) tables.Add(table);
            rows.Clear();
        }
    }

    private static List<ComparisonCell>? Cells(string line)
    {
        var isMarkdown = line.AsSpan().TrimStart() is ['|', ..];
        if (!isMarkdown && !line.Contains('\t', StringComparison.Ordinal)) return null;
        var parts = isMarkdown ? Bar().Split(line.Trim().Trim('|')) : line.Split('\t');
        return [.. parts.Select((part, i) => new ComparisonCell(i, 1, Lines(part, isMarkdown)))];
    }

    private static System.Collections.Immutable.ImmutableArray<RegText.Documents.ReadBackLine> Lines(string cell, bool isMarkdown)
    {
        var text = new MarkedText();
        var (position, depth) = (0, 0);
        foreach (Match tag in Tag().Matches(cell))
        {
            text.Add(Plain(cell[position..tag.Index]), depth > 0);
            position = tag.Index + tag.Length;
            var isEnd = tag.Groups[1].Length > 0;
            if (tag.Groups[2].ValueSpan is "u" or "U" or "ins") depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            else text.EndLine();
        }
        text.Add(Plain(cell[position..]), depth > 0);
        return text.Take();

        string Plain(string words) =>
            isMarkdown ? WebUtility.HtmlDecode(Escape().Replace(words, "$1")) is { } plain && position == 0 ? plain.TrimStart(' ') : WebUtility.HtmlDecode(Escape().Replace(words, "$1")) : words;
    }

    [GeneratedRegex(@"<(/?)(u|U|ins|p|br)\s*/?>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"^[ :-]*-[ :-]*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();
}
