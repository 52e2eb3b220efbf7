using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// The rows of a table inside the text or of a 別表 (SPEC B.3-8): its head, the rows that changed, and 略 for the others. A row that moved
/// stands where it was and where it is.
/// </summary>
internal sealed class ComparedTable(TableStyle style, ComparedRows rows)
{
    private readonly MarkedLine _lines = new(style);

    /// <summary>Adds the rows of a table that stands in both texts.</summary>
    public void Add(UnitChange change, bool full)
    {
        var (old, @new) = ((TableUnit)change.Old!, (TableUnit)change.New!);
        var (oldShape, newShape) = Columns(old) == Columns(@new) ? (TableShape.Of(old, @new), TableShape.Of(old, @new)) : (TableShape.Of(old), TableShape.Of(@new));
        var changes = InBothOrders(change);
        for (var i = 0; i < changes.Count; i++)
        {
            var run = full || style.ShowUnchangedRows ? 0 : UnchangedFrom(changes, i);
            // The head says what the columns are.
            if (i == 0 && run > 0) run = 0;
            if (run > 0)
            {
                rows.Add(_lines.OmittedRows(oldShape, oldColumn: true), _lines.OmittedRows(newShape, oldColumn: false));
                i += run - 1;
            }
            else if (changes[i].Old is not { } oldRow)
                rows.Add(TableCell.Empty, _lines.Whole(UnitLine.OfRow(changes[i].New!, newShape), RunMark.Inserted));
            else if (changes[i].New is not { } newRow) rows.Add(_lines.Whole(UnitLine.OfRow(oldRow, oldShape), RunMark.Deleted), TableCell.Empty);
            else
            {
                var (oldCell, newCell) = _lines.Pair(UnitLine.OfRow(oldRow, oldShape), UnitLine.OfRow(newRow, newShape));
                rows.Add(oldCell, newCell, keepWithNext: i == 0 && changes.Count > 1);
            }
        }
    }

    private static int Columns(TableUnit table) => table.Rows.Select(r => r.Cells.Length).DefaultIfEmpty().Max();

    private static int UnchangedFrom(List<RowChange> changes, int start)
    {
        var count = 0;
        while (start + count < changes.Count && changes[start + count].Kind == ChangeKind.Unchanged) count++;
        return count;
    }

    /// <summary>The row changes with every move out of order taken apart, as two columns that are each read from top to bottom show it.</summary>
    private static List<RowChange> InBothOrders(UnitChange change)
    {
        var changes = change.Rows.Select(r => r.Kind == ChangeKind.Moved ? r with { Old = null } : r).ToList();
        var order = new Dictionary<TableUnitRow, int>(ReferenceEqualityComparer.Instance);
        foreach (var row in ((TableUnit)change.Old!).Rows) order[row] = order.Count;
        foreach (var row in change.Rows.Where(r => r.Kind == ChangeKind.Moved))
        {
            var at = changes.FindIndex(r => r.Old is not null && order[r.Old] > order[row.Old!]);
            changes.Insert(at < 0 ? changes.Count : at, row with { New = null });
        }
        return changes;
    }
}
