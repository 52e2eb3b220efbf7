using RegText.Documents;

namespace RegText.Tests.Changes;

/// <summary>The text of a cell of a finished table without white space; （略）, （新設） and （削る） are no text.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Marks">Which of them are underlined.</param>
/// <param name="LabelLength">How many of them are the label of the first line.</param>
internal sealed record TableCellText(string Text, bool[] Marks, int LabelLength)
{
    private const int LongestLabel = 12;

    public static TableCellText Of(IReadOnlyList<ReadBackLine> lines, TableStyle style)
    {
        var text = new List<char>();
        var marks = new List<bool>();
        foreach (var line in lines)
        {
            if (line.Text == style.Added || line.Text == style.Deleted) continue;
            var length = line.Text.EndsWith(style.Omit, StringComparison.Ordinal) ? line.Text.Length - style.Omit.Length : line.Text.Length;
            for (var i = 0; i < length; i++)
            {
                // The line between two cells of a table in the text is drawn, not written.
                if (char.IsWhiteSpace(line.Text[i]) || line.Text[i] == '｜') continue;
                text.Add(line.Text[i]);
                marks.Add(line.Marked.Any(m => m.Start <= i && i < m.End));
            }
        }
        return new(string.Concat(text), [.. marks], lines.Count == 0 ? 0 : LabelOf(lines[0].Text));
    }

    /// <summary>A line without its label and white space.</summary>
    public static string WithoutLabel(string line) => Plain(line[LabelOf(line)..]);

    public static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '｜'));

    private static int LabelOf(string line) => line.IndexOf('　', StringComparison.Ordinal) is > 0 and < LongestLabel and var blank ? blank : 0;

    /// <summary>Whether some, but not all of it is underlined.</summary>
    public bool IsMarkedInPart => Marks.Any(m => m) && !Marks.All(m => m);

    /// <summary>Sentences of which every character but the 。 is underlined.</summary>
    public IEnumerable<string> MarkedSentences()
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < Text.Length; i++)
        {
            if ("（(「".Contains(Text[i], StringComparison.Ordinal)) depth++;
            else if ("）)」".Contains(Text[i], StringComparison.Ordinal)) depth--;
            if (i + 1 < Text.Length && (Text[i] != '。' || depth > 0)) continue;
            var end = Text[i] == '。' ? i : i + 1;
            if (end - start >= 5 && !Marks.AsSpan(start, end - start).Contains(false)) yield return Text[start..end];
            (start, depth) = (i + 1, 0);
        }
    }
}
