using System.Globalization;
using RegText.Documents;
using RegText.Text;

namespace RegText.Tests.Changes;

/// <summary>
/// Counts the underlining of finished tables as the project defines its figures: unchanged underlining = underlined characters in blocks of at
/// least three characters that are equal in both cells of the row; missed = characters outside such blocks and not underlined; phantom =
/// a unit or sentence shown as replaced, or as deleted and inserted, although equal. （略）, （新設） and （削る） are no text.
/// </summary>
internal sealed class UnderlineFigures(TableStyle style)
{
    public int Underlined { get; private set; }

    public int UnchangedUnderlined { get; private set; }

    public int Changed { get; private set; }

    public int Missed { get; private set; }

    public List<string> Phantoms { get; } = [];

    /// <summary>Rows with missed characters, marks shown.</summary>
    public List<string> RowsWithMissed { get; } = [];

    public void Add(ReadBackTable table)
    {
        foreach (var row in table.Rows) AddRow(Cell.Of(row.Old, style), Cell.Of(row.New, style));
        AddMoved(table);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Underlined,8}{UnchangedUnderlined,10}{100.0 * UnchangedUnderlined / Underlined,7:F1} %{Changed,9}{Missed,8}{100.0 * Missed / Changed,7:F2} %{Phantoms.Count,9}");

    public static string Heading => "underlined unchanged          changed  missed           phantoms";

    private void AddRow(Cell old, Cell @new)
    {
        var (inOld, inNew) = EqualBlocks.Of(old.Text, @new.Text);
        var missed = Missed;
        Count(old, inOld);
        Count(@new, inNew);
        if (Missed > missed) RowsWithMissed.Add($"{Missed - missed}\t旧 {old.Show(inOld)}\n\t新 {@new.Show(inNew)}");
        var gone = old.MarkedSentences().ToHashSet(StringComparer.Ordinal);
        Phantoms.AddRange(@new.MarkedSentences().Where(gone.Contains).Select(s => "in one row: " + s));
    }

    private void Count(Cell cell, bool[] equal)
    {
        for (var i = 0; i < equal.Length; i++)
        {
            if (cell.Marks[i]) Underlined++;
            if (cell.Marks[i] && equal[i]) UnchangedUnderlined++;
            if (!equal[i]) Changed++;
            if (!cell.Marks[i] && !equal[i]) Missed++;
        }
    }

    /// <summary>Lines that stand wholly underlined in both columns, each alone in its row, the label left out.</summary>
    private void AddMoved(ReadBackTable table)
    {
        var gone = Alone(r => r.Old, r => r.New).GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var line in Alone(r => r.New, r => r.Old))
            if (gone.TryGetValue(line, out var left) && left > 0)
            {
                gone[line] = left - 1;
                Phantoms.Add("deleted and inserted: " + line);
            }

        IEnumerable<string> Alone(Func<ReadBackRow, IReadOnlyList<ReadBackLine>> side, Func<ReadBackRow, IReadOnlyList<ReadBackLine>> other) =>
            table.Rows.Where(r => Cell.Of(other(r), style).Text.Length == 0).SelectMany(side).Select(WithoutLabel).Where(t => t.Length >= 5);
    }

    private static string WithoutLabel(ReadBackLine line)
    {
        var blank = line.Text.IndexOf('　', StringComparison.Ordinal);
        return Cell.Plain(blank is > 0 and < 12 ? line.Text[blank..] : line.Text);
    }

    /// <summary>The text of a cell without white space, and which of its characters are underlined.</summary>
    private sealed record Cell(string Text, bool[] Marks)
    {
        public static Cell Of(IReadOnlyList<ReadBackLine> lines, TableStyle style)
        {
            var text = new List<char>();
            var marks = new List<bool>();
            foreach (var line in lines)
            {
                if (line.Text == style.Added || line.Text == style.Deleted) continue;
                var length = line.Text.EndsWith(style.Omit, StringComparison.Ordinal) ? line.Text.Length - style.Omit.Length : line.Text.Length;
                for (var i = 0; i < length; i++)
                {
                    if (char.IsWhiteSpace(line.Text[i])) continue;
                    text.Add(line.Text[i]);
                    marks.Add(line.Marked.Any(m => m.Start <= i && i < m.End));
                }
            }
            return new(string.Concat(text), [.. marks]);
        }

        public static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

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
                if (end - start >= 5 && Marks.AsSpan(start, end - start).IndexOf(false) < 0) yield return Text[start..end];
                (start, depth) = (i + 1, 0);
            }
        }

        /// <summary>The text with ［ ］ around what is underlined and ＜ ＞ around what is missed.</summary>
        public string Show(bool[] equal)
        {
            var shown = new System.Text.StringBuilder();
            for (var i = 0; i < Text.Length; i++)
            {
                if (Marks[i] && (i == 0 || !Marks[i - 1])) shown.Append('［');
                var missed = !Marks[i] && !equal[i];
                if (missed) shown.Append('＜');
                shown.Append(Text[i]);
                if (missed) shown.Append('＞');
                if (Marks[i] && (i + 1 == Text.Length || !Marks[i + 1])) shown.Append('］');
            }
            return shown.ToString();
        }
    }
}
