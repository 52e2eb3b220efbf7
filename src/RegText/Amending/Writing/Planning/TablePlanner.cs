using System.Collections.Immutable;
using RegText.Amending.Writing.Quoting;
using RegText.Changes;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing.Planning;

/// <summary>Plans the change of a table by its rows, which are called by the words of their first cell: 会議室の項 (K20).</summary>
internal sealed class TablePlanner(KaimebunStyle style, Efforts efforts)
{
    private const string Level = "項";
    private const int LongestName = 40;

    /// <summary>The instructions; null where the table must be replaced whole.</summary>
    /// <param name="change">The table.</param>
    /// <param name="place">The table, or the 別表 that is nothing but this table.</param>
    public List<PlannedInstruction>? Plan(UnitChange change, Location place)
    {
        if (efforts.IsWhole(change) || change.Old is not TableUnit old || change.New is not TableUnit @new || change.Children.Any(c => c.Kind != ChangeKind.Unchanged)) return null;
        if (!string.Equals(old.Title.Value, @new.Title.Value, StringComparison.Ordinal)) return null;
        var rows = change.Rows;
        if (rows.Any(r => r.Kind == ChangeKind.Moved)) return null;
        var plan = new List<PlannedInstruction>();
        Location? last = null;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            if (row.Kind == ChangeKind.Inserted)
            {
                if (last is null) return null;
                var end = i + 1;
                while (end < rows.Length && rows[end].Kind == ChangeKind.Inserted) end++;
                var added = rows[i..end].Select(r => r.New!).ToImmutableArray();
                plan.Add(end == rows.Length ? Add(place, Side.AtEnd, added, change) : Add(last, Side.After, added, change));
                i = end - 1;
                continue;
            }
            var name = NameOf(row.Old!, old, place);
            if (row.Kind == ChangeKind.Unchanged)
            {
                last = name;
                continue;
            }
            if (row.Kind == ChangeKind.Deleted)
            {
                if (name is null) return null;
                plan.Add(new(new DeleteUnits([name]), "K20", change));
                continue;
            }
            if (Edit(row, i == 0 ? null : name, old, place, change) is not { } edits) return null;
            plan.AddRange(edits);
            last = NameOf(row.New!, @new, place);
        }
        return plan;
    }

    /// <summary>A row by its first cell; null where that is empty, not the only one, or no name that a sentence can hold.</summary>
    private static Location? NameOf(TableUnitRow row, TableUnit table, Location place)
    {
        var name = FirstCell(row);
        if (name.Length is 0 or > LongestName || name.AsSpan().IndexOfAny("、。「」を") >= 0 || table.Rows.Count(r => string.Equals(FirstCell(r), name, StringComparison.Ordinal)) != 1) return null;
        return place.Unit.Below(new RowStep(Level, name));
    }

    private static string FirstCell(TableUnitRow row) => row.Cells.IsEmpty ? "" : WhiteSpace.Remove(row.Cells[0].Value);

    /// <summary>The cells of a row; the heading row is named by the words of the table.</summary>
    private List<PlannedInstruction>? Edit(RowChange row, Location? name, TableUnit table, Location place, UnitChange change)
    {
        if (row.Old!.Cells.Length != row.New!.Cells.Length) return name is null ? null : [Replace(name, row, change)];
        var plan = new List<PlannedInstruction>();
        for (var c = 0; c < row.Old.Cells.Length; c++)
        {
            var (old, @new) = (row.Old.Cells[c].Value, row.New.Cells[c].Value);
            if (string.Equals(old, @new, StringComparison.Ordinal)) continue;
            var cell = c;
            var others = name is null
                ? table.Rows.SelectMany(r => r.Cells.Where((_, i) => !ReferenceEquals(r, row.Old) || i != cell))
                : row.Old.Cells.Where((_, i) => i != cell);
            var span = new TextSpan(0, old.Length);
            var edits = ChangedWords.Edits(old, @new, new(UnderlineManner.Meaning)).Select(e => (e, span));
            var scope = new QuoteScope(old, span, others.Select(o => o.Value));
            if (old.Length == 0 || @new.Length == 0 || new QuoteChooser(old, @new, scope, style, efforts.ContextOf(change)).Choose(edits) is not { } quotes)
                return name is null ? null : [Replace(name, row, change)];
            plan.AddRange(TextPlanner.Instructions(quotes, name ?? place, change).Select(p => p with { Rule = "K20" }));
        }
        return plan;
    }

    private static PlannedInstruction Replace(Location name, RowChange row, UnitChange change)
    {
        var lines = Lines([row.New!]);
        return new(new ReplaceUnits([name], ContentLines.NewText(lines)), "K20", change) { Content = lines };
    }

    private static PlannedInstruction Add(Location place, Side side, ImmutableArray<TableUnitRow> rows, UnitChange change)
    {
        var lines = Lines(rows);
        return new(new AddUnits(place, side, [], ContentLines.NewText(lines)), "K20", change) { Content = lines };
    }

    private static ImmutableArray<KaimebunLine> Lines(ImmutableArray<TableUnitRow> rows) => ContentLines.Of([new TableUnit(rows)], -1);
}
