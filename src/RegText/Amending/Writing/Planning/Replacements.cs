using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>Units that are replaced whole (K13, K16).</summary>
internal static class Replacements
{
    /// <summary>A shell that stands for several units takes them all with it, and one that is filled again takes all that come (K16).</summary>
    public static List<Slot> Absorb(List<Slot> slots)
    {
        var result = new List<Slot>();
        for (var i = 0; i < slots.Count; i++)
        {
            var slot = slots[i];
            if (!slot.IsReplaced)
            {
                result.Add(slot);
                continue;
            }
            var (old, @new) = (ImmutableArray.CreateBuilder<Unit>(), ImmutableArray.CreateBuilder<Unit>());
            for (; i + 1 < slots.Count && !slots[i + 1].IsKept; i++)
            {
                if (IsWithin(slots[i + 1].Old, slot.New)) old.Add(slots[i + 1].Old!);
                else if (IsWithin(slots[i + 1].New, slot.Old)) @new.Add(slots[i + 1].New!);
                else break;
            }
            result.Add(slot.With(old.ToImmutable(), @new.ToImmutable()));
        }
        return result;
    }

    /// <summary>第3条を次のように改める, or several neighbours at once.</summary>
    public static PlannedInstruction Instruction(
        ImmutableArray<Location> places, IReadOnlyList<Slot> slots, ImmutableArray<KaimebunLine> lines, Efforts? efforts) =>
        new(new ReplaceUnits(places, ContentLines.NewText(lines)), slots.All(s => Changes.Shells.Is(s.New!)) ? "K16" : "K13", slots[0].Change)
        {
            Content = lines,
            IsForced = efforts is not null && slots.Any(s => efforts.IsWhole(s.Change)),
        };

    private static bool IsWithin(Unit? unit, Unit? range) =>
        unit?.Number is { } number && range?.Number is { Last: { } last } first && number >= first && number <= last;
}
