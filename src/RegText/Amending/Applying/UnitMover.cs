using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>Renumbers units: one by one, and many at once (SPEC K17, K18, K20). A new number must be free at that moment (C.12.2-4).</summary>
internal sealed class UnitMover(Workbench bench, PlaceFinder finder)
{
    private readonly LevelChange _levels = new(bench, finder);

    public Refusal? Move(MoveUnit move)
    {
        if (move.From.Part != UnitPart.Whole || move.To.Part != UnitPart.Whole || move.From.Last is not null)
            return Refusal.NotUnderstood("この移動は読み取れません。");
        if (LevelChange.Is(move)) return _levels.Apply(move);
        var place = finder.FindOne(move.From);
        if (place.Refusal is { } missing) return missing;
        if (place.Value is RowPlace rows) return Row(rows, move.To);
        if (place.Value is not UnitPlace { Unit: var unit } || move.To.Steps is not [.., UnitStep step] || unit.IsRoot)
            return Refusal.NotUnderstood("この移動は読み取れません。");
        var above = finder.FindAbove(move.To);
        if (above.Value is null) return above.Refusal;
        var host = Host(unit, above.Value, step.Kind);
        if (host.Value is not { } target) return host.Refusal;
        var number = NumberOf(unit, step);
        if (number is null && step.Number is null && step.Kind == UnitKind.Subitem) return Refusal.NotUnderstood($"「{step.Label}」は、「{unit.Label}」と同じ並びの記号ではありません。");
        return To(unit, target, number, step.Label);
    }

    public Refusal? Shift(ShiftUnits shift)
    {
        var found = finder.Find(shift.Range);
        if (found.Value is not { } places) return found.Refusal;
        var units = places.OfType<UnitPlace>().Select(p => p.Unit).ToList();
        if (units.Count < places.Count || units.Exists(u => u.Number is null)) return Refusal.NotUnderstood("この範囲は繰り下げ、又は繰り上げることができません。");
        if (shift.By == 0) return Refusal.OutOfRange("動かす数が0です。");
        if (units.Exists(u => u.Number!.Base + shift.By < 1)) return Refusal.OutOfRange($"{-shift.By}ずつ繰り上げると、番号が1より小さくなります。");
        var moving = units.ToHashSet();
        var series = Series.Of(units[0]).ToList();
        foreach (var unit in units)
            if (Workbench.Taken(series, unit, unit.Kind, Shifted(unit.Number!, shift.By), moving) is { } taken) return taken;
        bench.Numbers.Touch(units[0].Parent!, units[0].Kind, bench.Instruction, isMove: true);
        foreach (var unit in units) bench.Captions.Leave(unit, bench.Instruction);
        // From the side that has room, so that no number is there twice on the way.
        if (shift.By > 0) units.Reverse();
        foreach (var unit in units)
            if (bench.Rename(unit, Shifted(unit.Number!, shift.By)) is { } refusal) return refusal;
        return null;
    }

    private static UnitNumber Shifted(UnitNumber number, int by)
    {
        var parts = number.Parts.SetItem(0, number.Base + by);
        return number.Last is { } last ? new UnitNumber(parts.AsSpan()).To(Shifted(last, by)) : new UnitNumber(parts.AsSpan());
    }

    private Refusal? To(LiveUnit unit, LiveUnit host, UnitNumber? number, string given)
    {
        var isSameSeries = ReferenceEquals(host, unit.Parent) || (unit.Kind == UnitKind.Article && ReferenceEquals(Series.Top(host), Series.Top(unit.Parent!)));
        if (Workbench.Taken(Series.Below(host, unit.Kind), unit, unit.Kind, number) is { } taken) return taken;
        bench.Numbers.Touch(unit.Parent!, unit.Kind, bench.Instruction, isMove: true);
        bench.Numbers.Touch(host, unit.Kind, bench.Instruction, isMove: true);
        bench.Captions.Leave(unit, bench.Instruction);
        if (!isSameSeries || (host.Kind <= UnitKind.Division && !host.IsRoot && !ReferenceEquals(host, unit.Parent)))
        {
            unit.Detach();
            host.Insert(host.Children.Count, unit);
        }
        return bench.Rename(unit, number, given);
    }

    /// <summary>An article stays in its 章 unless the new place names another.</summary>
    private static Search<LiveUnit> Host(LiveUnit unit, LiveUnit above, UnitKind kind)
    {
        if (unit.Kind != kind) return Refusal.NotUnderstood($"{UnitName.OfKind(unit.Kind)}を{UnitName.OfKind(kind)}とする改正は読み取れません。");
        if (kind == UnitKind.Article && IsAbove(above, unit)) return unit.Parent!;
        return Workbench.Host(above, kind);
    }

    private static bool IsAbove(LiveUnit above, LiveUnit unit)
    {
        for (var parent = unit.Parent; parent is not null; parent = parent.Parent)
            if (ReferenceEquals(parent, above)) return true;
        return false;
    }

    private static UnitNumber? NumberOf(LiveUnit unit, UnitStep step) => step.Number ?? (unit.Kind == UnitKind.Subitem
        ? ListLabels.InSeriesOf(unit.Label, unit.Number, step.Label)
        : null);

    private static Refusal? Row(RowPlace rows, Location to)
    {
        if (to.Steps is not [.., RowStep step]) return Refusal.NotUnderstood("表の項をどこへ移すのか読み取れません。");
        var first = rows.Rows[0];
        if (rows.Table.Rows.Exists(r => r != first && CanonicalForm.Same(r.Cell(rows.Column), step.Name))) return Refusal.Collides($"「{step.Name}の{step.Level}」がすでにあります。");
        first.Text.Replace([first.CellSpan(rows.Column)], _ => step.Name, 0);
        return null;
    }
}
