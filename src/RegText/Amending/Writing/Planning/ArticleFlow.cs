using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>
/// Plans the change of the articles of a 本則 or 附則, through its 章 and 節 (SPEC C.5): articles are one row whatever group they stand in, and
/// the heading of a group moves where its articles do.
/// </summary>
internal sealed class ArticleFlow
{
    private readonly KaimebunStyle _style;
    private readonly Efforts _efforts;
    private readonly Location _top;
    private readonly SentenceFlow _flow;
    private readonly Dictionary<Slot, List<PlannedInstruction>> _edits = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _moved = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<UnitChange, UnitChange?> _containers = new(ReferenceEqualityComparer.Instance);
    private readonly List<Slot> _slots;

    private ArticleFlow(ImmutableArray<UnitChange> changes, ImmutableArray<Unit> old, Location top, SentenceFlow flow, KaimebunStyle style, Efforts efforts)
    {
        (_style, _efforts, _top, _flow) = (style, efforts, top, flow);
        var slots = Flat(changes, old, null).ToList();
        for (var i = 0; i < slots.Count; i++) slots[i].HasCommonCaption = IsCommonCaption(slots, i);
        _slots = ShiftOrder.Paired(Replacements.Absorb([.. slots.SelectMany(Planned)]));
    }

    /// <summary>Adds the sentences about the articles.</summary>
    /// <param name="changes">What became of the units of the 本則 or 附則.</param>
    /// <param name="old">The old units.</param>
    /// <param name="top">The 附則; no step for the 本則.</param>
    /// <param name="flow">Where the sentences go.</param>
    /// <param name="style">The house style.</param>
    /// <param name="efforts">What earlier attempts taught.</param>
    public static void Write(
        ImmutableArray<UnitChange> changes, ImmutableArray<Unit> old, Location top, SentenceFlow flow, KaimebunStyle style, Efforts efforts)
    {
        if (changes.All(c => c.Kind == ChangeKind.Unchanged)) return;
        new ArticleFlow(changes, old, top, flow, style, efforts).Run();
    }

    private IEnumerable<Slot> Flat(ImmutableArray<UnitChange> changes, ImmutableArray<Unit> old, UnitChange? container)
    {
        foreach (var slot in Slot.Of(changes, old))
        {
            var isHead = slot is { IsKept: true, Old: Group, New: Group } && !MustBeWhole(slot.Change);
            yield return slot.In(container, isHead);
            if (!isHead) continue;
            _containers[slot.Change] = container;
            foreach (var inner in Flat(slot.Change.Children, slot.Old!.Children, slot.Change)) yield return inner;
        }
    }

    private bool MustBeWhole(UnitChange group) =>
        _efforts.IsWhole(group) || group.Kind == ChangeKind.Shelled || !string.Equals(group.Old!.Text.Value, group.New!.Text.Value, StringComparison.Ordinal)
        || (group.LabelChanged && group.Kind != ChangeKind.Renumbered);

    private IEnumerable<Slot> Planned(Slot slot)
    {
        if (!slot.IsKept || slot.Change.Kind == ChangeKind.Unchanged) return [slot];
        var plan = slot.IsHead ? GroupPlanner.Title(slot.Change, GroupPlace(slot.Change), slot.Direction != 0)
            : slot.Old is Article ? new UnitPlanner(_style, _efforts).Article(slot.Change, PlaceOf(slot), slot.HasCommonCaption)
            : null;
        if (plan is not null)
        {
            if (plan.Count > 0) _edits[slot] = plan;
            return [slot];
        }
        if (slot.Direction == 0) return [Slot.Rewritten(slot)];
        var deleted = Slot.Deleted(slot.Change).In(slot.Container, false);
        deleted.HasCommonCaption = slot.HasCommonCaption;
        return [deleted, Slot.Inserted(slot.Change).In(slot.Container, false)];
    }

    /// <summary>共通見出し (SPEC A.5): articles without a caption follow in the same group.</summary>
    private static bool IsCommonCaption(List<Slot> slots, int at) =>
        slots[at].Old is Article { Caption: not null }
        && slots.Skip(at + 1).FirstOrDefault(s => s.Old is not null) is { IsHead: false, Old: Article { Caption: null, IsDeleted: false } } next
        && ReferenceEquals(next.Container, slots[at].Container);

    // --- names ---

    private Location PlaceOf(Slot slot)
    {
        var unit = _moved.Contains(slot.Change) ? slot.New! : slot.Old!;
        return unit is Group ? GroupPlace(slot.Container).Below(Places.StepOf(unit)) : Places.Of(_top, unit);
    }

    private Location GroupPlace(UnitChange? group)
    {
        if (group is null) return _top;
        return GroupPlace(_containers[group]).Below(Places.StepOf(_moved.Contains(group) ? group.New! : group.Old!));
    }

    // --- sentences ---

    private void Run()
    {
        var steps = new List<SiblingStep>();
        var opens = false;
        foreach (var step in ShiftOrder.Of(_slots))
        {
            opens |= step.OpensBlock;
            if (step.Kind == StepKind.Edit && !_edits.ContainsKey(step.Slots[0])) continue;
            steps.Add(step with { OpensBlock = opens });
            opens = false;
        }
        for (var i = 0; i < steps.Count;)
        {
            if (steps[i].OpensBlock) _flow.Begin();
            i = Add(steps, i);
        }
        _flow.Begin();
    }

    private int Add(List<SiblingStep> steps, int at)
    {
        var step = steps[at];
        switch (step.Kind)
        {
            case StepKind.Edit:
                // One sentence an article (C.1-4); its move goes on in it. A caption that only changes its article does not break the chain (C.9).
                if (!(_style.DeleteJoin && !step.OpensBlock && _edits[step.Slots[0]].TrueForAll(e => e.Instruction is AttachCaption))) _flow.Begin();
                _flow.Add(_edits[step.Slots[0]]);
                return at + 1;
            case StepKind.Delete:
                if (!_style.DeleteJoin) _flow.Begin();
                // A 共通見出し does not go with the article that it stands before (C.9).
                var places = step.Slots.Any(s => s.HasCommonCaption)
                    ? [.. step.Slots.SelectMany(s => s.HasCommonCaption ? new[] { PlaceOf(s) with { Part = UnitPart.CaptionBefore }, PlaceOf(s) } : [PlaceOf(s)])]
                    : Places.Together([.. step.Slots.Select(PlaceOf)]);
                _flow.Add(new PlannedInstruction(new DeleteUnits(places), "K15", step.Slots[0].Change));
                if (!_style.DeleteJoin) _flow.Begin();
                return at + 1;
            case StepKind.Insert:
                Insert(step);
                return at + 1;
            case StepKind.Replace:
                return Replace(steps, at);
            default:
                return Move(steps, at);
        }
    }

    private int Move(List<SiblingStep> steps, int at)
    {
        if (steps[at].Slots[0] is { HasCommonCaption: true, New.Caption: null or { Place: CaptionPlace.Before } } common) return MoveWithCaption(common, at);
        var end = at + 1;
        while (end < steps.Count && steps[end] is { Kind: StepKind.Move, OpensBlock: false } && !steps[end].Slots[0].HasCommonCaption) end++;
        var slots = steps.GetRange(at, end - at).Select(s => s.Slots[0]).ToList();
        _flow.Add(Shifts.Of(slots, _style, PlaceOf, s => s.New is Group ? GroupPlace(s.Container).Below(Places.StepOf(s.New)) : Places.Of(_top, s.New!)).ToList());
        foreach (var slot in slots) _moved.Add(slot.Change);
        return end;
    }

    /// <summary>A 共通見出し is taken off, and put before the article again when that has its new number (C.9).</summary>
    private int MoveWithCaption(Slot slot, int at)
    {
        var caption = slot.New!.Caption;
        var hasOwn = _edits.TryGetValue(slot, out var edits) && edits.Exists(e => e.Instruction is DeleteUnits { Places: [{ Part: UnitPart.CaptionBefore }] });
        if (!hasOwn) _flow.Add(new PlannedInstruction(new DeleteUnits([PlaceOf(slot) with { Part = UnitPart.CaptionBefore }]), "K09", slot.Change));
        var target = Places.Of(_top, slot.New);
        _flow.Add(new PlannedInstruction(new MoveUnit(PlaceOf(slot), target), "K17", slot.Change));
        if (caption is not null) _flow.Add(new PlannedInstruction(new AttachCaption(target with { Part = UnitPart.CaptionBefore }, caption.Printed), "K09", slot.Change));
        _moved.Add(slot.Change);
        return at + 1;
    }

    private int Replace(List<SiblingStep> steps, int at)
    {
        _flow.Begin();
        if (steps[at].Slots[0] is { HasCommonCaption: true, New.Caption: null } common)
        {
            _flow.Add(new PlannedInstruction(new DeleteUnits([PlaceOf(common) with { Part = UnitPart.CaptionBefore }]), "K09", common.Change));
            _flow.Begin();
        }
        var end = at + 1;
        while (end < steps.Count && steps[end].Kind == StepKind.Replace && AreNeighbours(steps[end - 1].Slots[0], steps[end].Slots[0])) end++;
        var slots = steps.GetRange(at, end - at).Select(s => s.Slots[0]).ToList();
        var places = Places.Together([.. slots.SelectMany(s => s.AlsoOld.Select(u => Places.Of(_top, u)).Prepend(PlaceOf(s)))]);
        var lines = ContentLines.Of(slots.SelectMany(s => s.AlsoNew.Prepend(s.New!)), 0);
        _flow.Add(Replacements.Instruction(places, slots, lines, _efforts));
        return end;
    }

    private bool AreNeighbours(Slot a, Slot b) =>
        a.Old is Article && b.Old is Article && ReferenceEquals(a.Container, b.Container) && _slots.IndexOf(b) == _slots.IndexOf(a) + 1;

    // --- additions ---

    private void Insert(SiblingStep step)
    {
        var units = step.Slots.Select(s => s.New!).ToList();
        var container = step.Slots[0].Container;
        var (place, side, rule) = units[0] is Group ? BesideGroup(step, container) : BesideArticle(step, container);
        var lines = ContentLines.Of(units, 0);
        var added = new AddUnits(place, side, [new(units[0].Kind, units.Count)], ContentLines.NewText(lines))
        {
            WithCaption = units is [Article { Caption: not null }, Article { Caption: null, IsDeleted: false }, ..],
        };
        _flow.Add(new PlannedInstruction(added, rule, step.Slots[0].Change) { Content = lines });
    }

    /// <summary>第3条の次に; where the border of a 章 would be unclear 第3章に or 第3章中第8条の前に (K14c).</summary>
    private (Location, Side, string) BesideArticle(SiblingStep step, UnitChange? container)
    {
        var next = step.Behind < 0 ? null : _slots.Skip(step.Behind).FirstOrDefault(s => s.IsKept && ReferenceEquals(s.Container, container));
        if (next is null) return container is null ? (End(), Side.AtEnd, "K14a") : (GroupPlace(container), Side.AtEnd, "K14c");
        var before = step.Before < 0 ? null : _slots[step.Before];
        if (before is { IsHead: false } && ReferenceEquals(before.Container, container)) return (PlaceOf(before), Side.After, "K14a");
        if (container is null || next.IsHead) return (PlaceOf(next), Side.Before, "K14b");
        return (new([.. GroupPlace(container).Steps, .. PlaceOf(next).Steps.Skip(_top.Steps.Length)]), Side.Before, "K14c");
    }

    private (Location, Side, string) BesideGroup(SiblingStep step, UnitChange? container)
    {
        bool IsSibling(Slot s) => s.IsKept && s.Old is Group && ReferenceEquals(s.Container, container);
        if (_slots.Take(step.Before + 1).LastOrDefault(IsSibling) is { } before) return (PlaceOf(before), Side.After, "K14h");
        if (step.Behind >= 0 && _slots.Skip(step.Behind).FirstOrDefault(IsSibling) is { } behind) return (PlaceOf(behind), Side.Before, "K14h");
        return (container is null ? End() : GroupPlace(container), Side.AtEnd, "K14h");
    }

    private Location End() => _top.Steps.IsEmpty ? new([new NamedStep(NamedPart.MainProvision)]) : _top;
}
