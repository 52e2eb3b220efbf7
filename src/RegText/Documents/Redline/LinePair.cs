using RegText.Changes;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>A line of the regulation in its old and its new form; one that stands in one text only has no other.</summary>
internal readonly record struct LinePair(PrintedLine? Old, PrintedLine? New)
{
    /// <summary>The line of the new text, or of the old where there is none.</summary>
    public PrintedLine Line => (New ?? Old)!;

    /// <summary>Whether it stands in both texts and says the same.</summary>
    public bool IsUnchanged => Old is not null && New is not null
        && string.Equals(Old.Text, New.Text, StringComparison.Ordinal);

    /// <summary>
    /// The lines of both texts in one sequence, in which each text keeps its order. Lines are paired as the ChangeSet pairs their units; those
    /// of a unit that moved or became a shell stand as deleted and inserted.
    /// </summary>
    public static List<LinePair> Between(ChangeSet changes)
    {
        var (old, @new) = (UnitPrinter.Print(changes.Old), UnitPrinter.Print(changes.New));
        var newOf = new int[old.Count];
        Array.Fill(newOf, -1);
        PairFront(old, @new, newOf);
        var (oldPlaces, newPlaces) = (Places(old), Places(@new));
        var (oldRows, newRows) = (Rows(old), Rows(@new));
        foreach (var change in changes.Body.Concat(changes.Supplementary).Concat(changes.Appendices)) PairUnits(change);
        return Merge(old, @new, newOf);

        void PairUnits(UnitChange change)
        {
            if (!change.IsPaired || change.Kind is ChangeKind.Moved or ChangeKind.Shelled) return;
            if (oldPlaces.TryGetValue(change.Old!, out var left) && newPlaces.TryGetValue(change.New!, out var right))
            {
                foreach (var role in left.Select(i => old[i].Role).Distinct())
                {
                    var from = left.Where(i => old[i].Role == role).ToList();
                    var to = right.Where(i => @new[i].Role == role).ToList();
                    if (role == LineRole.Row) PairRows(change.Rows);
                    else for (var i = 0; i < Math.Min(from.Count, to.Count); i++) Pair(from[i], to[i]);
                }
            }
            foreach (var child in change.Children) PairUnits(child);
        }

        void PairRows(IEnumerable<RowChange> rows)
        {
            foreach (var row in rows)
                if (row is { Old: { } before, New: { } after } && row.Kind != ChangeKind.Moved && before.Cells.Length == after.Cells.Length)
                    Pair(oldRows[before], newRows[after]);
        }

        void Pair(int i, int j)
        {
            if (old[i].Role == @new[j].Role && old[i].Depth == @new[j].Depth) newOf[i] = j;
        }
    }

    /// <summary>題名 with 題名; 番号, 制定文, 沿革, 前文 and 目次 by their words.</summary>
    private static void PairFront(List<PrintedLine> old, List<PrintedLine> @new, int[] newOf)
    {
        var (oldLines, newLines) = (Front(old), Front(@new));
        var changes = ChangeSet.Between(Instrument(oldLines), Instrument(newLines)).Body;
        foreach (var change in changes.Where(c => c.IsPaired && c.Kind != ChangeKind.Moved))
        {
            var (i, j) = (oldLines[change.Old!], newLines[change.New!]);
            if (old[i].Role == @new[j].Role && old[i].Depth == @new[j].Depth) newOf[i] = j;
        }
        if (old is [{ Role: LineRole.Title }, ..] && @new is [{ Role: LineRole.Title }, ..]) newOf[0] = 0;
    }

    private static Dictionary<Unit, int> Front(List<PrintedLine> lines)
    {
        var front = new Dictionary<Unit, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < lines.Count && lines[i].Unit is null; i++)
            if (lines[i].Role != LineRole.Title) front.Add(new OutlineItem(1 + (int)lines[i].Role) { Text = new(lines[i].Text) }, i);
        return front;
    }

    private static Instrument Instrument(Dictionary<Unit, int> lines) => new() { Body = [.. lines.OrderBy(l => l.Value).Select(l => l.Key)] };

    private static Dictionary<Unit, List<int>> Places(List<PrintedLine> lines)
    {
        var places = new Dictionary<Unit, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Unit is not { } unit) continue;
            if (!places.TryGetValue(unit, out var list)) places[unit] = list = [];
            list.Add(i);
        }
        return places;
    }

    private static Dictionary<TableUnitRow, int> Rows(List<PrintedLine> lines)
    {
        var rows = new Dictionary<TableUnitRow, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Row is { } row) rows.TryAdd(row, i);
        return rows;
    }

    /// <summary>Between two pairs, what went stands before what came. A pair that would break the order is taken apart.</summary>
    private static List<LinePair> Merge(List<PrintedLine> old, List<PrintedLine> @new, int[] newOf)
    {
        var merged = new List<LinePair>(old.Count + @new.Count);
        var next = 0;
        for (var i = 0; i < old.Count; i++)
        {
            if (newOf[i] < next)
            {
                merged.Add(new(old[i], null));
                continue;
            }
            for (; next < newOf[i]; next++) merged.Add(new(null, @new[next]));
            merged.Add(new(old[i], @new[next++]));
        }
        for (; next < @new.Count; next++) merged.Add(new(null, @new[next]));
        return merged;
    }
}
