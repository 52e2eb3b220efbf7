using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegText.Formats.Reading.Lines;
using RegText.Text;

namespace RegText.Formats.Reading.Markdown;

/// <summary>A pipe table: each row is a line, and stays one. The line of dashes under the headings becomes blank.</summary>
/// <param name="source">The text.</param>
/// <param name="inside">The edits inside cells, in order.</param>
internal sealed partial class MarkdownTable(SourceText source, List<TextEdit> inside)
{
    /// <summary>The edits that make rows of a table of the lines from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public IEnumerable<TextEdit> Rows(int first, int last)
    {
        var lines = Enumerable.Range(first, last - first + 1).Select(source.LineSpan).ToList();
        var rows = lines.Select(Cells).ToList();
        var isComparison = TextTable.IsComparison(rows);
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = source[lines[i]][..^source[lines[i]].TrimStart().Length].ToString();
            var isRule = Rule().IsMatch(source[lines[i]]);
            // One row at a time, since every line must stay; a 新旧対照表 is known by its first.
            var text = isRule ? "" : TextTable.Lines(isComparison && i > 0 ? [rows[0], rows[i]] : [rows[i]]).LastOrDefault()?.Text ?? "";
            yield return new(lines[i], text.Length == 0 ? "" : indent + text);
        }
    }

    private ImmutableArray<TextCell> Cells(TextSpan line)
    {
        var text = source[line];
        var start = text.Length - text.TrimStart().Length;
        var end = text.TrimEnd().Length;
        if (start < end && text[start] == '|') start++;
        if (end > start && text[end - 1] == '|' && (end < 2 || text[end - 2] != '\\')) end--;
        var cells = ImmutableArray.CreateBuilder<TextCell>();
        for (var i = start; i <= end; i++)
        {
            if (i < end && (text[i] != '|' || (i > 0 && text[i - 1] == '\\'))) continue;
            var content = TextEdit.Apply(source.Content, TextSpan.FromBounds(line.Start + start, line.Start + i), inside);
            var paragraphs = Break().Split(content.Replace("\\|", "|", StringComparison.Ordinal)).Select(p => new TextLine(p.Trim(' ')));
            cells.Add(new TextCell(cells.Count, 1, [.. paragraphs]));
            start = i + 1;
        }
        return cells.ToImmutable();
    }

    [GeneratedRegex(@"^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"<br[ ]*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
