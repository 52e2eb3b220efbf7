using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents;

/// <summary>
/// Proves a finished 新旧対照表 (DESIGN, promise 2): its columns, read back from the file, are the two sources; every unit that is hidden
/// under 略 or not shown is equal in both; and in every row what is not underlined is equal. Uses neither the ChangeSet nor the code that
/// printed the table.
/// </summary>
public static class TableProof
{
    /// <summary>The disagreements in Japanese, with their place; none when the table is proved.</summary>
    public static ImmutableArray<string> Check(ReadBackTable table, Instrument old, Instrument @new, TableStyle style)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var oldColumn = Read(table.Column(old: true), old, new StyleWords(style, oldColumn: true));
        var newColumn = Read(table.Column(old: false), @new, new StyleWords(style, oldColumn: false));
        problems.AddRange(newColumn.Troubles.Select(t => Told(t, [.. table.Rows.SelectMany(r => r.New)], style, oldColumn: false)));
        problems.AddRange(oldColumn.Troubles.Select(t => Told(t, [.. table.Rows.SelectMany(r => r.Old)], style, oldColumn: true)));
        if (problems.Count == 0) Hidden(oldColumn, newColumn, problems);
        if (problems.Count == 0) Moved(oldColumn, newColumn, problems);
        foreach (var row in table.Rows.Where(r => r is { IsAttached: false, IsMove: false })) Marks(row, style, problems);
        return problems.ToImmutable();
    }

    private static ColumnReading Read(ImmutableArray<ReadBackLine> lines, Instrument source, StyleWords words)
    {
        var reading = new ColumnReading(SourceLines.Of(source), words);
        reading.Read(lines);
        return reading;
    }

    private static string Told(ColumnTrouble trouble, ImmutableArray<ReadBackLine> lines, TableStyle style, bool oldColumn)
    {
        var heading = oldColumn ? style.OldHeading : style.NewHeading;
        return trouble.Slot is { } slot
            ? $"{heading}の欄の「{slot.Shown(style.RangeMark, style.OmitIn(oldColumn))}」に当たる規定が、{heading}の文のこの位置にありません。"
            : $"{heading}の欄の「{ColumnReading.Excerpt(WhiteSpace.Remove(lines[trouble.Line].Text))}」が、{heading}の文のこの位置にありません。";
    }

    private static void Hidden(ColumnReading old, ColumnReading @new, ImmutableArray<string>.Builder problems)
    {
        for (var i = 0; i < Math.Max(old.Hidden.Count, @new.Hidden.Count); i++)
        {
            if (i >= old.Hidden.Count || i >= @new.Hidden.Count)
            {
                var extra = i < old.Hidden.Count ? old.Hidden[i].Line : @new.Hidden[i].Line;
                problems.Add($"「{ColumnReading.Excerpt(extra.Text)}」は表に示されていませんが、一方の文にしかありません。");
                return;
            }
            var (left, right) = (old.Hidden[i], @new.Hidden[i]);
            var sameLabel = string.Equals(left.Line.Label, right.Line.Label, StringComparison.Ordinal);
            if (string.Equals(left.Line.Words, right.Line.Words, StringComparison.Ordinal) && (sameLabel || (left.Relabelled && right.Relabelled))) continue;
            problems.Add($"略した「{ColumnReading.Excerpt(right.Line.Text)}」が、改正前の「{ColumnReading.Excerpt(left.Line.Text)}」と一致しません。");
            return;
        }
    }

    /// <summary>What left its place in the old column is what came to one in the new.</summary>
    private static void Moved(ColumnReading old, ColumnReading @new, ImmutableArray<string>.Builder problems)
    {
        var (left, right) = (old.Moved.Order(StringComparer.Ordinal).ToList(), @new.Moved.Order(StringComparer.Ordinal).ToList());
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            if (i < left.Count && i < right.Count && string.Equals(left[i], right[i], StringComparison.Ordinal)) continue;
            problems.Add($"移動したものとして略した「{ColumnReading.Excerpt(i < right.Count ? right[i] : left[i])}」が、もう一方の欄で移動したものと一致しません。");
            return;
        }
    }

    /// <summary>X01: a difference without underline.</summary>
    private static void Marks(ReadBackRow row, TableStyle style, ImmutableArray<string>.Builder problems)
    {
        var old = Unmarked(row.Old, style, style.OmitIn(oldColumn: true));
        var @new = Unmarked(row.New, style, style.OmitIn(oldColumn: false));
        if (string.Equals(old, @new, StringComparison.Ordinal)) return;
        var shown = row.New.Concat(row.Old).Select(l => l.Text).FirstOrDefault(t => t.Length > 0) ?? "";
        problems.Add($"「{ColumnReading.Excerpt(shown)}」の行に、下線のない違いがあります。");
    }

    /// <summary>What is not underlined; 略 stands against 同左, and the lines between the cells of a table are no words.</summary>
    private static string Unmarked(ImmutableArray<ReadBackLine> lines, TableStyle style, string omit) =>
        string.Concat(lines.Where(l => !style.IsMarker(l.Text)).Select(l => Without(l.Unmarked, omit))).Replace("｜", "", StringComparison.Ordinal);

    private static string Without(string text, string omit) => text.EndsWith(omit, StringComparison.Ordinal) ? text[..^omit.Length] : text;
}
