using System.Collections.Immutable;
using RegText.Amending.Applying;
using RegText.Syntax;

namespace RegText.Drafting;

/// <summary>The tree of a draft with one edit carried out: units come, go or move, and those whose number changes get their label. References are as they were.</summary>
internal sealed class DraftTree
{
    private readonly DraftEdit _edit;
    private readonly LabelStyle _labels;
    private readonly Dictionary<Unit, UnitNumber> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Unit, Unit> _successors = new(ReferenceEqualityComparer.Instance);
    private readonly Unit? _added;
    private readonly bool _hasUnnumberedFirst;

    private DraftTree(Instrument instrument, DraftEdit edit, List<Unit> before, List<Unit?> after)
    {
        _edit = edit;
        _labels = new(instrument);
        // The 項 that becomes the first of its 条 loses its printed number, and the one that was gets one.
        _hasUnnumberedFirst = edit.Unit.Unit is Paragraph && before[0].Label.IsEmpty;
        var numbers = NumberSeries.Numbers(before, after);
        for (var i = 0; i < after.Count; i++)
        {
            if (after[i] is { } unit) _numbers[unit] = numbers[i];
            else _added = Labelled(DraftUnit.Like(edit.Unit.Unit), numbers[i]);
        }
    }

    /// <summary>Carries an edit out.</summary>
    /// <param name="instrument">The draft.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="before">The series of the unit.</param>
    /// <param name="after">The series afterwards; null stands for a new unit.</param>
    /// <returns>The draft, and what became of its units.</returns>
    public static (Instrument Instrument, Func<Unit, Unit?> Successor) Edit(Instrument instrument, DraftEdit edit, List<Unit> before, List<Unit?> after)
    {
        var tree = new DraftTree(instrument, edit, before, after);
        var edited = instrument with
        {
            Body = tree.Rewrite(instrument.Body),
            Supplementary = [.. instrument.Supplementary.Select(s => (SupplProvision)tree.Kept(s))],
            Appendices = [.. instrument.Appendices.Select(a => (Appendix)tree.Kept(a))],
        };
        return (edited, unit => tree._successors.GetValueOrDefault(unit));
    }

    private ImmutableArray<Unit> Rewrite(ImmutableArray<Unit> units)
    {
        if (units.IsEmpty) return units;
        var result = ImmutableArray.CreateBuilder<Unit>(units.Length + 1);
        foreach (var unit in units)
        {
            var isPlace = ReferenceEquals(unit, (_edit.Target ?? _edit.Unit).Unit) && _edit.Kind != DraftEditKind.Delete;
            if (isPlace && !_edit.IsBehind) result.Add(Arriving());
            if (!Leaves(unit)) result.Add(Kept(unit));
            if (isPlace && _edit.IsBehind) result.Add(Arriving());
        }
        return result.ToImmutable();
    }

    private bool Leaves(Unit unit) => ReferenceEquals(unit, _edit.Unit.Unit) && !_edit.IsInsertion;

    private Unit Arriving() => _edit.IsMove ? Kept(_edit.Unit.Unit) : _added!;

    private Unit Kept(Unit unit)
    {
        var kept = unit with { Children = Rewrite(unit.Children) };
        if (_numbers.TryGetValue(unit, out var number)) kept = Labelled(kept, number);
        _successors[unit] = kept;
        return kept;
    }

    private Unit Labelled(Unit unit, UnitNumber number)
    {
        if (_hasUnnumberedFirst && number.Base == 1) return unit with { Number = number, Label = UnitText.Empty };
        if (unit.Number == number) return unit;
        return unit with { Number = number, Label = new UnitText(_labels.Print(unit.Kind, unit.Label.Value, unit.Number, number) ?? unit.Label.Value) };
    }
}
