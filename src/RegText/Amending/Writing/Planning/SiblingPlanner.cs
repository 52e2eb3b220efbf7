using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>
/// Plans the change of numbered siblings below one unit: the 項 of an article, the 号 of a 項, 細分 (SPEC C.5, K13 to K18). What is inside
/// each is planned by whoever calls.
/// </summary>
/// <param name="style">The house style.</param>
/// <param name="parent">The unit above, by its present name.</param>
/// <param name="depth">How many lists deep that is, for the 配字 of new text.</param>
/// <param name="edits">Plans what is inside a kept unit; null where it is to be replaced whole.</param>
internal sealed class SiblingPlanner(KaimebunStyle style, Location parent, int depth, Func<UnitChange, Location, List<PlannedInstruction>?> edits)
{
    private readonly Dictionary<Slot, List<PlannedInstruction>> _edits = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Slot> _moved = new(ReferenceEqualityComparer.Instance);
    private readonly List<PlannedInstruction> _plan = [];
    private List<Slot> _slots = [];

    /// <summary>Whether the only old sibling is called by the name of the unit above: the 項 of an article that has no other.</summary>
    public bool IsNameless { get; init; }

    /// <summary>Whether each sibling with words to change has a sentence of its own: the 項 of a 附則 (SPEC C.1-4).</summary>
    public bool HasSentences { get; init; }

    /// <summary>Changes that a failed proof forces to be replaced whole.</summary>
    public Efforts? Efforts { get; init; }

    /// <summary>The instructions in order; null where the unit above must be replaced whole.</summary>
    public List<PlannedInstruction>? Plan(ImmutableArray<UnitChange> siblings, ImmutableArray<Unit> old)
    {
        if (siblings.All(s => s.Kind == ChangeKind.Unchanged)) return [];
        if (!AreNamed(old) || !AreNamed([.. siblings.Select(s => s.New).OfType<Unit>()])) return null;
        _slots = ShiftOrder.Paired(Replacements.Absorb([.. Slot.Of(siblings, old).SelectMany(Planned)]));
        // A 項 that has no name of its own is not replaced alone.
        if (IsNameless && _slots.Exists(s => s.Old is not null && s.New is not null && s.IsReplaced)) return null;
        var steps = ShiftOrder.Of(_slots).Where(s => s.Kind != StepKind.Edit || _edits.ContainsKey(s.Slots[0])).ToList();
        for (var i = 0; i < steps.Count;) i = Add(steps, i, old.IsEmpty);
        return _plan;
    }

    /// <summary>Units with the same name cannot be told apart by a sentence.</summary>
    private static bool AreNamed(ImmutableArray<Unit> units) => units.Select(Places.StepOf).Distinct().Count() == units.Length;

    /// <summary>A kept unit, with the plan of its inside; one that must be replaced whole and moves is deleted and added (C.1-7).</summary>
    private IEnumerable<Slot> Planned(Slot slot)
    {
        if (!slot.IsKept || slot.Change.Kind == ChangeKind.Unchanged) return [slot];
        if (edits(slot.Change, PlaceOf(slot)) is { } plan)
        {
            if (plan.Count > 0) _edits[slot] = plan;
            return [slot];
        }
        return slot.Direction == 0 ? [Slot.Rewritten(slot)] : [Slot.Deleted(slot.Change), Slot.Inserted(slot.Change)];
    }

    private Location PlaceOf(Slot slot)
    {
        if (_moved.Contains(slot)) return Places.Of(parent, slot.New!);
        return IsNameless && slot.Old is Paragraph ? parent : Places.Of(parent, slot.Old!);
    }

    private bool IsOnlyOfSuppl => IsNameless && parent.Steps is [.., NamedStep];

    private int Add(List<SiblingStep> steps, int at, bool isFirstList)
    {
        var step = steps[at];
        switch (step.Kind)
        {
            case StepKind.Edit:
                var inside = _edits[step.Slots[0]];
                if (HasSentences) inside[0] = inside[0] with { OpensSentence = true };
                _plan.AddRange(inside);
                return at + 1;
            case StepKind.Delete:
                var deleted = Places.Together([.. step.Slots.Select(s => Places.Of(parent, s.Old!))]);
                _plan.Add(new(new DeleteUnits(deleted), "K15", step.Slots[0].Change));
                return at + 1;
            case StepKind.Insert:
                Insert(step, isFirstList);
                return at + 1;
            case StepKind.Replace:
                return Replace(steps, at);
            default:
                return Move(steps, at);
        }
    }

    /// <summary>Neighbours that are all rewritten become one instruction.</summary>
    private int Replace(List<SiblingStep> steps, int at)
    {
        var end = at + 1;
        while (end < steps.Count && steps[end].Kind == StepKind.Replace && AreNeighbours(steps[end - 1].Slots[0], steps[end].Slots[0])) end++;
        var slots = steps.GetRange(at, end - at).Select(s => s.Slots[0]).ToList();
        var places = Places.Together([.. slots.SelectMany(s => s.AlsoOld.Prepend(s.Old!)).Select(u => Places.Of(parent, u))]);
        _plan.Add(Replacements.Instruction(places, slots, Lines([.. slots.SelectMany(s => s.AlsoNew.Prepend(s.New!))]), Efforts));
        return end;
    }

    private bool AreNeighbours(Slot a, Slot b) => _slots.IndexOf(b) == _slots.IndexOf(a) + 1;

    private void Insert(SiblingStep step, bool isFirstList)
    {
        var units = step.Slots.Select(s => s.New!).ToList();
        var kind = units[0].Kind;
        var (place, side) = step.Behind < 0 ? (parent, Side.AtEnd)
            : step.Before >= 0 ? (PlaceOf(_slots[step.Before]), Side.After)
            : (PlaceOf(_slots[step.Behind]), Side.Before);
        var isRemark = parent.Steps is [.., UnitStep { Kind: UnitKind.Remarks }];
        ImmutableArray<UnitCount> counts = kind == UnitKind.Subitem || isRemark ? [] : [new(kind, kind == UnitKind.Item && isFirstList ? null : units.Count)];
        var lines = Lines([.. units]);
        var rule = kind switch { UnitKind.Paragraph => "K14d", UnitKind.Item => "K14e", _ => "K14f" };
        _plan.Add(new(new AddUnits(place, side, counts, ContentLines.NewText(lines)), rule, step.Slots[0].Change) { Content = lines });
    }

    /// <summary>The first of many singly, the others together (K17).</summary>
    private int Move(List<SiblingStep> steps, int at)
    {
        var end = at + 1;
        while (end < steps.Count && steps[end].Kind == StepKind.Move) end++;
        var slots = steps.GetRange(at, end - at).Select(s => s.Slots[0]).ToList();
        // The only 項 of a 附則 is called 附則; that of an article by the number that it would have.
        foreach (var move in Shifts.Of(slots, style, s => IsOnlyOfSuppl ? parent : Places.Of(parent, s.Old!), s => Places.Of(parent, s.New!))) _plan.Add(move);
        foreach (var slot in slots) _moved.Add(slot);
        return end;
    }

    private ImmutableArray<KaimebunLine> Lines(ImmutableArray<Unit> units) =>
        [.. units.SelectMany(u => u is Paragraph { Label.IsEmpty: true } bare ? ContentLines.OfBare(bare) : ContentLines.Of([u], depth))];
}
