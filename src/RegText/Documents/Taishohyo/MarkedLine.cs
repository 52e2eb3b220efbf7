using System.Collections.Immutable;
using RegText.Changes;
using RegText.Text;

namespace RegText.Documents;

/// <summary>
/// Printed lines with their marks (SPEC B.4): changed words, a changed label without its blank, a unit that stands on one side only
/// marked whole but for its blanks.
/// </summary>
internal sealed class MarkedLine(TableStyle style)
{
    /// <summary>A line that stands in one text only.</summary>
    public static TextBlock Whole(UnitLine line, RunMark mark)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        AddWhole(runs, line.Label, RunRole.Label, mark);
        if (line.Label.Length > 0 && line.Text.Length > 0) runs.Add(new(UnitLine.Blank, RunRole.Label));
        AddWhole(runs, line.Text, TextRole(line), mark);
        return Block(line, runs);
    }

    /// <summary>A line that is shown without marks.</summary>
    public static TextBlock Plain(UnitLine line) => Whole(line, RunMark.None);

    /// <summary>A label with 略 behind it.</summary>
    public TextBlock Omitted(UnitLine line, string label, RunMark mark)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        AddWhole(runs, label, RunRole.Label, mark);
        if (label.Length > 0) runs.Add(new(UnitLine.Blank, RunRole.Label));
        runs.Add(new(style.Omit, RunRole.Omitted));
        return Block(line, runs);
    }

    /// <summary>（新設）, （削る）; null where the house leaves the cell blank.</summary>
    public static TextBlock? Marker(string marker) =>
        marker.Length == 0 ? null : new(BlockRole.Body, [new(marker, RunRole.Marker)]);

    /// <summary>The two sides of a line that stands in both texts.</summary>
    public (TextBlock Old, TextBlock New) Pair(UnitLine old, UnitLine @new)
    {
        var labelChanged = !string.Equals(old.Label, @new.Label, StringComparison.Ordinal);
        var (oldSpans, newSpans) = ChangedWords.Of(old.Text, @new.Text, style.Underline);
        return (Block(old, Marked(old, labelChanged, oldSpans, RunMark.Deleted)), Block(@new, Marked(@new, labelChanged, newSpans, RunMark.Inserted)));
    }

    private static ImmutableArray<Run>.Builder Marked(UnitLine line, bool labelChanged, ImmutableArray<TextSpan> spans, RunMark mark)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        AddWhole(runs, line.Label, RunRole.Label, labelChanged ? mark : RunMark.None);
        if (line.Label.Length > 0 && line.Text.Length > 0) runs.Add(new(UnitLine.Blank, RunRole.Label));
        var position = 0;
        foreach (var span in spans)
        {
            Add(line.Text[position..span.Start], RunMark.None);
            Add(line.Text[span.Start..span.End], mark);
            position = span.End;
        }
        Add(line.Text[position..], RunMark.None);
        return runs;

        void Add(string text, RunMark runMark)
        {
            if (text.Length > 0) runs.Add(new(text, TextRole(line), runMark));
        }
    }

    /// <summary>Blanks at the ends of a text are never underlined.</summary>
    private static void AddWhole(ImmutableArray<Run>.Builder runs, string text, RunRole role, RunMark mark)
    {
        if (text.Length == 0) return;
        if (mark == RunMark.None)
        {
            runs.Add(new(text, role));
            return;
        }
        var start = 0;
        while (start < text.Length)
        {
            var blank = char.IsWhiteSpace(text[start]);
            var end = start + 1;
            while (end < text.Length && char.IsWhiteSpace(text[end]) == blank) end++;
            runs.Add(new(text[start..end], role, blank ? RunMark.None : mark));
            start = end;
        }
    }

    private static RunRole TextRole(UnitLine line) => line.Role == BlockRole.Caption ? RunRole.Caption : RunRole.Text;

    private static TextBlock Block(UnitLine line, ImmutableArray<Run>.Builder runs) =>
        new(line.Role, runs.ToImmutable(), line.Left, line.FirstLine);
}
