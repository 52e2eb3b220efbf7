using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>The rows of the table: lines against lines for their underlines, and （新設）, （削る） against units that stand alone (X07).</summary>
internal sealed class RowCheck(TableStyle style)
{
    private readonly MarkCheck _marks = new(style.OldHeading, style.NewHeading);
    private readonly List<Disagreement> _found = [];

    /// <summary>Whether the unit that stands alone on a side has its （新設） or （削る）, or needs none.</summary>
    private bool _isToldOld;
    private bool _isToldNew;

    public List<Disagreement> Check(ReadBackTable table, ColumnCheck old, ColumnCheck @new)
    {
        var (oldStart, newStart) = (0, 0);
        foreach (var row in table.Rows)
        {
            if (row is { IsAttached: false, IsMove: false }) Row([.. old.Rows(oldStart, row.Old.Length)], [.. @new.Rows(newStart, row.New.Length)]);
            (oldStart, newStart) = (oldStart + row.Old.Length, newStart + row.New.Length);
        }
        return _found;
    }

    private void Row(List<ColumnLine> old, List<ColumnLine> @new)
    {
        var (oldMarkers, newMarkers) = (old.RemoveAll(l => l.IsMarker), @new.RemoveAll(l => l.IsMarker));
        foreach (var (o, n) in Pairs(old, @new))
        {
            if (o < 0) _found.AddRange(_marks.Single(@new[n], isNew: true));
            else if (n < 0) _found.AddRange(_marks.Single(old[o], isNew: false));
            else _found.AddRange(Pair(old[o], @new[n]));
        }
        Alone(@new, old, oldMarkers, style.Added, style.OldHeading, ref _isToldNew);
        Alone(old, @new, newMarkers, style.Deleted, style.NewHeading, ref _isToldOld);
    }

    private IEnumerable<Disagreement> Pair(ColumnLine old, ColumnLine @new) => (old.Omitted is null) == (@new.Omitted is null)
        ? _marks.Pair(old, @new)
        : _marks.Single(old, isNew: false).Concat(_marks.Single(@new, isNew: true)).Where(_ => !old.IsMisread && !@new.IsMisread);

    private static List<DifferentLines> Pairs(List<ColumnLine> old, List<ColumnLine> @new) => (old, @new) is ([_], [_])
        ? [new(0, 0)]
        : LineDifferences.Pair(old.Count, @new.Count, (i, j) => Likeness(old[i], @new[j]));

    private static double Likeness(ColumnLine old, ColumnLine @new)
    {
        if ((old.Omitted is null) != (@new.Omitted is null)) return 0;
        if (old.Omitted is not null) return old.Omitted == @new.Omitted ? 1.2 : 1;
        var likeness = LineDifferences.Likeness(old.Form, @new.Form);
        return likeness > 0 && old.Label == @new.Label ? likeness + 0.2 : likeness;
    }

    /// <summary>X07, once for the rows of a unit that stands alone; a blank cell against further lines of one is right.</summary>
    private void Alone(List<ColumnLine> lines, List<ColumnLine> other, int markers, string marker, string heading, ref bool isTold)
    {
        if (other.Count > 0 || lines.Count == 0)
        {
            // What follows 削除 on one side alone is the rest of the unit that it replaces.
            isTold = other.Exists(l => WhiteSpace.Remove(l.Text) is "削除");
            return;
        }
        if (markers > 0) isTold = true;
        if (isTold || marker.Length == 0 || lines.Find(l => l.LabelLength > 0) is not { } unit) return;
        isTold = true;
        _found.Add(new("X07", Severity.Info, unit.Place, $"{heading}の欄に「{marker}」がありません。"));
    }
}
