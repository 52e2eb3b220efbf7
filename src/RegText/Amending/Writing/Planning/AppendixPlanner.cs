using RegText.Amending.Writing.Quoting;
using RegText.Changes;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing.Planning;

/// <summary>Plans the change of 別表, 様式 and the like (K14i, K20, K21).</summary>
internal sealed class AppendixPlanner(ChangeSet changes, KaimebunStyle style, Efforts efforts, SentenceFlow flow)
{
    private readonly Dictionary<Slot, List<PlannedInstruction>> _edits = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Slot> _moved = new(ReferenceEqualityComparer.Instance);
    private List<Slot> _slots = [];

    /// <summary>Adds the sentences.</summary>
    public void Write()
    {
        if (changes.Appendices.All(c => c.Kind == ChangeKind.Unchanged)) return;
        _slots = ShiftOrder.Paired([.. Slot.Of(changes.Appendices, changes.Old.Appendices).SelectMany(Planned)]);
        var last = StepKind.Edit;
        foreach (var step in ShiftOrder.Of(_slots))
        {
            // 別表を別表第1とし、同表の次に次の1表を加える.
            if (step.OpensBlock && !(step.Kind == StepKind.Insert && last == StepKind.Move)) flow.Begin();
            Add(step);
            last = step.Kind;
        }
        flow.Begin();
    }

    private IEnumerable<Slot> Planned(Slot slot)
    {
        if (!slot.IsKept || slot.Change.Kind == ChangeKind.Unchanged) return [slot];
        if (Inside(slot.Change, Places.Of(Places.Top, slot.Old!)) is { } plan)
        {
            if (plan.Count > 0) _edits[slot] = plan;
            return [slot];
        }
        return slot.Direction == 0 ? [Slot.Rewritten(slot)] : [Slot.Deleted(slot.Change), Slot.Inserted(slot.Change)];
    }

    private Location PlaceOf(Slot slot) => Places.Of(Places.Top, _moved.Contains(slot) ? slot.New! : slot.Old!);

    private void Add(SiblingStep step)
    {
        var slot = step.Slots[0];
        switch (step.Kind)
        {
            case StepKind.Edit when _edits.TryGetValue(slot, out var inside):
                flow.Begin();
                flow.Add(inside);
                break;
            case StepKind.Edit:
                break;
            case StepKind.Move:
                flow.Add(new PlannedInstruction(new MoveUnit(PlaceOf(slot), Places.Of(Places.Top, slot.New!)), "K17", slot.Change));
                _moved.Add(slot);
                break;
            case StepKind.Delete:
                flow.Add(new PlannedInstruction(new DeleteUnits([.. step.Slots.Select(PlaceOf)]), "K15", slot.Change));
                break;
            case StepKind.Replace:
                flow.Begin();
                flow.Add(Replacements.Instruction([PlaceOf(slot)], [slot], ContentLines.Of([slot.New!], 0), efforts) with { Rule = slot.New!.Kind == UnitKind.AppdxStyle ? "K21" : "K20" });
                break;
            default:
                Insert(step);
                break;
        }
    }

    private void Insert(SiblingStep step)
    {
        var units = step.Slots.Select(s => s.New!).ToList();
        var isFirst = step is { Before: < 0, Behind: < 0 };
        var (place, side) = isFirst ? (new Location([new NamedStep(NamedPart.SupplProvision)]), Side.After)
            : step.Before >= 0 ? (PlaceOf(_slots[step.Before]), Side.After)
            : (PlaceOf(_slots[step.Behind]), Side.Before);
        if (step.Behind < 0 && !isFirst) place = PlaceOf(_slots.Last(s => s.IsKept));
        var lines = ContentLines.Of(units, 0);
        int? count = isFirst && units.Count == 1 ? null : units.Count;
        flow.Add(new PlannedInstruction(new AddUnits(place, side, [new(units[0].Kind, count)], ContentLines.NewText(lines)), "K14i", step.Slots[0].Change) { Content = lines });
    }

    // --- inside one ---

    private List<PlannedInstruction>? Inside(UnitChange change, Location place)
    {
        var (old, @new) = ((Appendix)change.Old!, (Appendix)change.New!);
        if (efforts.IsWhole(change) || old.Kind != @new.Kind || (change.LabelChanged && change.Kind != ChangeKind.Renumbered && old.Number == @new.Number)) return null;
        if (change.Children.Any(c => c.Kind is not (ChangeKind.Unchanged or ChangeKind.Edited))) return null;
        var texts = Texts(old).ToList();
        var plan = new List<PlannedInstruction>();
        foreach (var (before, after) in (ReadOnlySpan<(string, string)>)[(old.Relation.Value, @new.Relation.Value), (old.Title.Value, @new.Title.Value), (old.Text.Value, @new.Text.Value)])
        {
            if (Words(change, before, after, place, texts) is not { } words) return null;
            plan.AddRange(words);
        }
        var isOnlyTable = old.Children.Count(c => c is TableUnit) == 1;
        foreach (var child in change.Children.Where(c => c.Kind != ChangeKind.Unchanged))
        {
            var inside = child.Old switch
            {
                TableUnit when isOnlyTable => new TablePlanner(style, efforts).Plan(child, place),
                PlainText { Children.IsEmpty: true } when child.New!.Children.IsEmpty && !efforts.IsWhole(child) => Words(child, child.Old.Text.Value, child.New.Text.Value, place, texts),
                Remarks when old.Children.Count(c => c is Remarks) == 1 => new UnitPlanner(style, efforts).Listed(child, place.Below(Places.StepOf(child.Old)), 0),
                _ => null,
            };
            if (inside is null) return null;
            plan.AddRange(inside);
        }
        return plan.Sum(p => p.Weight) > Texts(@new).Sum(t => t.Length) ? null : plan;
    }

    /// <summary>Words of a 別表 or form: they are sought in all of it.</summary>
    private List<PlannedInstruction>? Words(UnitChange change, string before, string after, Location place, List<string> texts)
    {
        if (string.Equals(before, after, StringComparison.Ordinal)) return [];
        if (before.Length == 0 || after.Length == 0) return null;
        var others = texts.ToList();
        others.Remove(before);
        var span = new TextSpan(0, before.Length);
        var edits = ChangedWords.Edits(before, after, new(UnderlineManner.Meaning)).Select(e => (e, span));
        return new QuoteChooser(before, after, new QuoteScope(before, span, others), style, efforts.ContextOf(change)).Choose(edits) is { } quotes
            ? [.. TextPlanner.Instructions(quotes, place, change).Select(p => p with { Rule = place.Steps is [UnitStep { Kind: UnitKind.AppdxStyle }] ? "K21" : "K20" })]
            : null;
    }

    private static IEnumerable<string> Texts(Unit unit) => unit.SelfAndDescendants().SelectMany(u => TextsOf.Own(u)).Select(t => t.Value).Where(t => t.Length > 0);
}
