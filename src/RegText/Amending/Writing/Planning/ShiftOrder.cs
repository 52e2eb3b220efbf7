using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>
/// Puts the changes of a row of siblings into the order in which an amendment can carry them out (SPEC C.5): front to back; units whose
/// numbers grow from the back, so that each finds its new number free; content before moves; units added as soon as their numbers are free.
/// </summary>
internal sealed class ShiftOrder
{
    private readonly List<Slot> _slots;
    private readonly List<SiblingStep> _steps = [];
    private readonly HashSet<Slot> _gone = new(ReferenceEqualityComparer.Instance);
    private bool _opensBlock;

    private readonly Stack<Slot> _openHeads = new();
    private readonly Dictionary<UnitChange, UnitChange?> _above = new(ReferenceEqualityComparer.Instance);

    private ShiftOrder(List<Slot> slots)
    {
        _slots = slots;
        foreach (var slot in slots)
            if (slot.IsHead) _above[slot.Change] = slot.Container;
    }

    /// <summary>The steps; places in them are places in the list of slots.</summary>
    public static List<SiblingStep> Of(List<Slot> slots)
    {
        var order = new ShiftOrder(slots);
        order.Run();
        return order._steps;
    }

    /// <summary>Between two kept units, a deleted and an inserted one of the same number are one replacement.</summary>
    public static List<Slot> Paired(List<Slot> slots)
    {
        var result = new List<Slot>();
        for (var i = 0; i < slots.Count;)
        {
            if (slots[i].IsKept)
            {
                result.Add(slots[i++]);
                continue;
            }
            var end = i;
            while (end < slots.Count && !slots[end].IsKept) end++;
            Pair(slots.GetRange(i, end - i), result);
            i = end;
        }
        return result;
    }

    private static void Pair(List<Slot> gap, List<Slot> result)
    {
        var deleted = gap.Where(s => s.New is null).ToList();
        var inserted = gap.Where(s => s.Old is null).ToList();
        int d = 0, i = 0;
        for (var k = 0; k < deleted.Count; k++)
        {
            var match = inserted.FindIndex(i, s => IsReplacement(deleted[k], s));
            if (match < 0) continue;
            result.AddRange(deleted[d..k]);
            result.AddRange(inserted[i..match]);
            result.Add(Slot.Replaced(deleted[k], inserted[match]));
            (d, i) = (k + 1, match + 1);
        }
        result.AddRange(deleted[d..]);
        result.AddRange(inserted[i..]);
    }

    private static bool IsReplacement(Slot deleted, Slot inserted) =>
        deleted.Old is { Number: { } old } && old == inserted.New!.Number && deleted.Old.GetType() == inserted.New.GetType()
        && deleted.Old.Kind == inserted.New.Kind && deleted.Container == inserted.Container;

    private void Run()
    {
        var kept = Enumerable.Range(0, _slots.Count).Where(i => _slots[i].IsKept).ToList();
        var gap = 0;
        for (var k = 0; k < kept.Count;)
        {
            _opensBlock = true;
            var direction = DirectionFrom(kept, k);
            var last = RunEnd(kept, k, direction);
            if (direction > 0)
            {
                Downward(kept, k, last, gap);
                // What is added behind the last unit of all is added at the very end.
                gap = last + 1 < kept.Count ? kept[last + 1] : kept[last] + 1;
            }
            else
            {
                for (var i = k; i <= last; i++)
                {
                    // What goes behind a heading that stays may hold the number of what comes before it.
                    Deletions(gap, NextUnit(kept, i));
                    Insertions(gap, kept[i]);
                    CloseHeads(_slots[kept[i]].Container);
                    Unit(kept[i]);
                    gap = kept[i] + 1;
                }
                CloseHeads(null);
            }
            k = last + 1;
        }
        if (gap >= _slots.Count) return;
        _opensBlock = true;
        Deletions(gap, _slots.Count);
        Insertions(gap, _slots.Count);
    }

    /// <summary>Where units move at a place; headings that stay go with the units below them, because what is added there waits for those.</summary>
    private int DirectionFrom(List<int> kept, int k)
    {
        while (k + 1 < kept.Count && IsStill(kept[k])) k++;
        return _slots[kept[k]].Direction;
    }

    /// <summary>The place of the next kept unit that is no heading that stays.</summary>
    private int NextUnit(List<int> kept, int k)
    {
        while (k < kept.Count && IsStill(kept[k])) k++;
        return k < kept.Count ? kept[k] : _slots.Count;
    }

    private bool IsStill(int at) => _slots[at] is { IsHead: true, Direction: 0 };

    /// <summary>The last of the units that move in one direction; headings that stay do not interrupt them.</summary>
    private int RunEnd(List<int> kept, int k, int direction)
    {
        if (direction == 0) return k;
        var i = k;
        while (i < kept.Count && (_slots[kept[i]].Direction == direction || IsStill(kept[i]))) i++;
        return i - 1;
    }

    /// <summary>From the back; the gaps around and between the units belong to them.</summary>
    private void Downward(List<int> kept, int first, int last, int gap)
    {
        var end = last + 1 < kept.Count ? kept[last + 1] : _slots.Count;
        for (var k = last; k >= first; k--)
        {
            Deletions(kept[k] + 1, end);
            Unit(kept[k]);
            if (end < _slots.Count) Insertions(kept[k] + 1, end);
            end = kept[k];
        }
        Deletions(gap, end);
        Insertions(gap, end);
    }

    private void Unit(int at)
    {
        var slot = _slots[at];
        if (slot.IsReplaced)
        {
            Step(new(StepKind.Replace, [slot]));
            return;
        }
        Step(new(StepKind.Edit, [slot]));
        if (slot is { IsHead: true, Direction: < 0 }) _openHeads.Push(slot);
        else if (slot.Direction != 0) Step(new(StepKind.Move, [slot]));
    }

    /// <summary>A 章 gets its lower number when its articles have theirs.</summary>
    private void CloseHeads(UnitChange? container)
    {
        while (_openHeads.TryPeek(out var head) && !IsInside(container, head)) Step(new(StepKind.Move, [_openHeads.Pop()]));
    }

    private bool IsInside(UnitChange? container, Slot head)
    {
        for (; container is not null; container = _above.GetValueOrDefault(container))
            if (ReferenceEquals(container, head.Change)) return true;
        return false;
    }

    private void Deletions(int start, int end)
    {
        var deleted = _slots.GetRange(start, end - start).Where(s => s.New is null && _gone.Add(s)).ToImmutableArray();
        foreach (var run in Runs(deleted)) Step(new(StepKind.Delete, run));
    }

    private void Insertions(int start, int end)
    {
        var inserted = _slots.GetRange(start, end - start).Where(s => s.Old is null).ToImmutableArray();
        foreach (var run in Runs(inserted))
            Step(new(StepKind.Insert, run) { Before = LastKept(start), Behind = end < _slots.Count ? end : -1 });
    }

    private int LastKept(int start)
    {
        var i = start - 1;
        while (i >= 0 && !_slots[i].IsKept) i--;
        return i;
    }

    /// <summary>Neighbours of one kind in one group.</summary>
    private static IEnumerable<ImmutableArray<Slot>> Runs(ImmutableArray<Slot> slots)
    {
        for (var i = 0; i < slots.Length;)
        {
            var end = i + 1;
            while (end < slots.Length && ReferenceEquals(slots[end].Container, slots[i].Container) && Kind(slots[end]) == Kind(slots[i])) end++;
            yield return slots[i..end];
            i = end;
        }
    }

    private static UnitKind Kind(Slot slot) => (slot.New ?? slot.Old)!.Kind;

    private void Step(SiblingStep step)
    {
        _steps.Add(step with { OpensBlock = _opensBlock });
        _opensBlock = false;
    }
}
