using System.Collections.Immutable;
using RegText.Changes;

namespace RegText.Documents;

/// <summary>
/// Printed lines with their marks (SPEC B.4): changed words, a changed label without its blank, a unit that stands on one side only
/// marked whole but for its blanks, changed cells of a table framed.
/// </summary>
internal sealed class MarkedLine(TableStyle style)
{
    /// <summary>A line that stands in one text only.</summary>
    /// <param name="line">The line.</param>
    /// <param name="mark">On which side it stands; none to show it without marks.</param>
    /// <param name="isHead">Whether it is the first line of what came or went, which its label stands for.</param>
    public TableCell Whole(UnitLine line, RunMark mark, bool isHead = false)
    {
        if (!line.Cells.IsEmpty)
        {
            var framed = mark != RunMark.None && style.ThickFrameForTables;
            return Row(line, [.. line.Cells.Select(text => (WholeRuns(text, RunRole.Text, mark), framed))]);
        }
        var runs = ImmutableArray.CreateBuilder<Run>();
        AddHead(runs, line with { Label = line.Label + line.Behind }, mark, isHead, []);
        runs.AddRange(WholeRuns(line.Text, TextRole(line), mark));
        return Of(line, runs.ToImmutable());
    }

    /// <summary>The two labels of units with 略 behind them.</summary>
    public (TableCell Old, TableCell New) Omitted(UnitLine old, UnitLine @new)
    {
        var changed = !string.Equals(old.Label, @new.Label, StringComparison.Ordinal);
        return (Omitted(old, changed ? RunMark.Deleted : RunMark.None, oldColumn: true), Omitted(@new, changed ? RunMark.Inserted : RunMark.None, oldColumn: false));
    }

    /// <summary>A label with 略 behind it.</summary>
    public TableCell Omitted(UnitLine line, RunMark mark, bool oldColumn)
    {
        var words = style.OmitIn(oldColumn);
        return Side(line with { Text = words }, mark, [], [new(words, RunRole.Omitted)]);
    }

    /// <summary>略 for rows of a table.</summary>
    public TableCell OmittedRows(TableShape shape, bool oldColumn) =>
        TableCell.OfParts([new(shape.Whole, new(BlockRole.Body, [new(style.OmitIn(oldColumn), RunRole.Omitted)]))]);

    /// <summary>The heading of a new form that stands behind the table: 様式第1号（第3条関係）　別紙のとおり.</summary>
    public TableCell Attached(UnitLine heading) => Attached(Whole(heading, RunMark.Inserted, isHead: true), RunMark.Inserted);

    /// <summary>The two headings of a form that stands behind the table, with what changed in them marked.</summary>
    public (TableCell Old, TableCell New) Attached(UnitLine old, UnitLine @new)
    {
        var (oldCell, newCell) = Pair(old, @new);
        return (Attached(oldCell, RunMark.Deleted), Attached(newCell, RunMark.Inserted));
    }

    private static TableCell Attached(TableCell heading, RunMark mark) => TableCell.Of(heading.Blocks[0] with
    {
        Runs = [.. heading.Blocks[0].Runs, new(UnitLine.Blank), .. WholeRuns(TableStyle.AttachedForm, RunRole.Omitted, mark)],
    });

    /// <summary>（新設）, （削る）; an empty cell where the house leaves it blank.</summary>
    /// <param name="marker">The marker of the house.</param>
    /// <param name="unit">What came or went: 条, 項.</param>
    /// <param name="indent">Where the label of the unit stands.</param>
    public static TableCell Marker(string marker, string unit, double indent = 0) => marker.Length == 0
        ? TableCell.Empty
        : TableCell.Of(new(
            BlockRole.Body, [new(marker.Replace(TableStyle.UnitPlaceholder, unit, StringComparison.Ordinal), RunRole.Marker)], indent, indent));

    /// <summary>The two sides of a line that stands in both texts.</summary>
    public (TableCell Old, TableCell New) Pair(UnitLine old, UnitLine @new)
    {
        if (!old.Cells.IsEmpty || !@new.Cells.IsEmpty) return Rows(old, @new);
        var labelChanged = !string.Equals(old.Label, @new.Label, StringComparison.Ordinal);
        var (oldBehind, newBehind) = Words(old.Behind, @new.Behind, RunRole.Label, RunRole.Label);
        var (oldRuns, newRuns) = Words(old.Text, @new.Text, TextRole(old), TextRole(@new));
        return (Side(old, labelChanged ? RunMark.Deleted : RunMark.None, oldBehind, oldRuns),
            Side(@new, labelChanged ? RunMark.Inserted : RunMark.None, newBehind, newRuns));
    }

    private TableCell Side(UnitLine line, RunMark labelMark, ImmutableArray<Run> behind, ImmutableArray<Run> words)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        AddHead(runs, line, labelMark, isHead: true, behind);
        runs.AddRange(words);
        return Of(line, runs.ToImmutable());
    }

    /// <summary>A row of a table in both texts: the cells that changed, or the whole row where it has other cells than before.</summary>
    private (TableCell Old, TableCell New) Rows(UnitLine old, UnitLine @new)
    {
        if (old.Cells.Length != @new.Cells.Length) return (Whole(old, RunMark.Deleted), Whole(@new, RunMark.Inserted));
        var cells = old.Cells.Zip(@new.Cells, (o, n) =>
        {
            var changed = !string.Equals(o, n, StringComparison.Ordinal);
            var (oldRuns, newRuns) = changed && style.ThickFrameForTables
                ? (WholeRuns(o, RunRole.Text, RunMark.Deleted), WholeRuns(n, RunRole.Text, RunMark.Inserted))
                : Words(o, n, RunRole.Text, RunRole.Text);
            return (Old: oldRuns, New: newRuns, Framed: changed && style.ThickFrameForTables);
        }).ToList();
        return (Row(old, [.. cells.Select(c => (c.Old, c.Framed))]), Row(@new, [.. cells.Select(c => (c.New, c.Framed))]));
    }

    private static TableCell Row(UnitLine line, ImmutableArray<(ImmutableArray<Run> Runs, bool Framed)> cells) =>
        TableCell.OfParts([.. cells.Select((c, i) => new CellPart(line.Widths[i], new(BlockRole.Body, c.Runs)) { Framed = c.Framed })]);

    /// <summary>Changed words marked on both sides, with blanks against them where the house has it so.</summary>
    private (ImmutableArray<Run> Old, ImmutableArray<Run> New) Words(string old, string @new, RunRole oldRole, RunRole newRole)
    {
        var (oldRuns, newRuns) = (ImmutableArray.CreateBuilder<Run>(), ImmutableArray.CreateBuilder<Run>());
        int oldEnd = 0, newEnd = 0;
        foreach (var edit in ChangedWords.Edits(old, @new, style.Underlining))
        {
            Add(oldRuns, old[oldEnd..edit.Old.Start], oldRole, RunMark.None);
            Add(newRuns, @new[newEnd..edit.New.Start], newRole, RunMark.None);
            var (removed, added) = (old[edit.Old.Start..edit.Old.End], @new[edit.New.Start..edit.New.End]);
            AddTrimmed(oldRuns, removed, oldRole, RunMark.Deleted);
            AddTrimmed(newRuns, added, newRole, RunMark.Inserted);
            if (style.PadBlanks && removed.Length == 0) Add(oldRuns, Blanks(added), RunRole.Padding, RunMark.Deleted);
            if (style.PadBlanks && added.Length == 0) Add(newRuns, Blanks(removed), RunRole.Padding, RunMark.Inserted);
            (oldEnd, newEnd) = (edit.Old.End, edit.New.End);
        }
        Add(oldRuns, old[oldEnd..], oldRole, RunMark.None);
        Add(newRuns, @new[newEnd..], newRole, RunMark.None);
        return (oldRuns.ToImmutable(), newRuns.ToImmutable());

        static void Add(ImmutableArray<Run>.Builder runs, string text, RunRole role, RunMark mark)
        {
            if (text.Length > 0) runs.Add(new(text, role, mark));
        }

        // Blanks at the ends of changed words are not underlined, unless nothing but blanks changed.
        static void AddTrimmed(ImmutableArray<Run>.Builder runs, string text, RunRole role, RunMark mark)
        {
            var words = text.Trim();
            var start = words.Length == 0 ? 0 : text.IndexOf(words, StringComparison.Ordinal);
            if (words.Length == 0) words = text;
            Add(runs, text[..start], role, RunMark.None);
            Add(runs, words, role, mark);
            Add(runs, text[(start + words.Length)..], role, RunMark.None);
        }
    }

    private static string Blanks(string words) => new('　', words.Length);

    /// <summary>The label, what stands right behind it, and the blank before the text.</summary>
    private void AddHead(ImmutableArray<Run>.Builder runs, UnitLine line, RunMark mark, bool isHead, ImmutableArray<Run> behind)
    {
        if (line.Label.Length == 0) return;
        var isDouble = mark != RunMark.None && isHead && style.LabelMark == LabelMark.Double;
        runs.AddRange(WholeRuns(line.Label, RunRole.Label, mark).Select(r => r.Mark == RunMark.None ? r : r with { IsDouble = isDouble }));
        foreach (var run in behind)
        {
            if (runs[^1] with { Text = run.Text } == run) runs[^1] = runs[^1] with { Text = runs[^1].Text + run.Text };
            else runs.Add(run);
        }
        if (line.Text.Length > 0) runs.Add(new(UnitLine.Blank, RunRole.Label));
    }

    /// <summary>Blanks are never underlined.</summary>
    private static ImmutableArray<Run> WholeRuns(string text, RunRole role, RunMark mark)
    {
        if (text.Length == 0) return [];
        if (mark == RunMark.None) return [new(text, role)];
        var runs = ImmutableArray.CreateBuilder<Run>();
        var start = 0;
        while (start < text.Length)
        {
            var blank = char.IsWhiteSpace(text[start]);
            var end = start + 1;
            while (end < text.Length && char.IsWhiteSpace(text[end]) == blank) end++;
            runs.Add(new(text[start..end], role, blank ? RunMark.None : mark));
            start = end;
        }
        return runs.ToImmutable();
    }

    private static RunRole TextRole(UnitLine line) => line.Role == BlockRole.Caption ? RunRole.Caption : RunRole.Text;

    private static TableCell Of(UnitLine line, ImmutableArray<Run> runs) => TableCell.Of(new(line.Role, runs, line.Left, line.FirstLine));
}
