using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>Moves of neighbours that follow each other without a change of words (K17): singly, or from four units on together.</summary>
internal static class Shifts
{
    /// <summary>The moves, in the order of the slots.</summary>
    public static IEnumerable<PlannedInstruction> Of(List<Slot> slots, KaimebunStyle style, Func<Slot, Location> from, Func<Slot, Location> to)
    {
        for (var i = 0; i < slots.Count;)
        {
            var end = i + 1;
            while (end < slots.Count && GoTogether(slots[end - 1], slots[end])) end++;
            var bulk = end - i >= style.BulkMoveMin && end - i > 2 ? i + 1 : end;
            for (; i < bulk; i++) yield return new(new MoveUnit(from(slots[i]), to(slots[i])), "K17", slots[i].Change);
            if (i == end) continue;
            var (a, b) = slots[i].Direction > 0 ? (slots[end - 1], slots[i]) : (slots[i], slots[end - 1]);
            yield return new(new ShiftUnits(from(a) with { Last = from(b) }, By(slots[i])), "K17", slots[i].Change);
            i = end;
        }
    }

    /// <summary>Two moves by the same number, of neighbours without branches. 細分 are moved singly.</summary>
    private static bool GoTogether(Slot a, Slot b) =>
        IsPlain(a) && IsPlain(b) && a.Old!.GetType() == b.Old!.GetType() && By(a) == By(b) && Math.Abs(b.Old.Number!.Base - a.Old.Number!.Base) == 1
        && ReferenceEquals(a.Container, b.Container);

    private static bool IsPlain(Slot slot) =>
        slot.Old is Article or Paragraph or Item && slot.Old.Number is { IsBranch: false, Last: null } && slot.New!.Number is { IsBranch: false, Last: null };

    private static int By(Slot slot) => slot.New!.Number!.Base - slot.Old!.Number!.Base;
}
