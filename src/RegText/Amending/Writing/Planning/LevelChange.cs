using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>
/// A 附則 with a single provision that becomes one of several, and back (K19): 附則を附則第1項とし、同項に見出しとして「（施行期日）」を付し、附則に次の1項を加える.
/// </summary>
internal static class LevelChange
{
    /// <summary>Puts the new number behind the changes of words, and before the caption and the new 項.</summary>
    public static List<PlannedInstruction>? ToSeveral(List<PlannedInstruction> plan, ImmutableArray<UnitChange> changes, Unit only, Location place)
    {
        if (changes.FirstOrDefault(c => ReferenceEquals(c.Old, only)) is not { New: { } moved } change) return null;
        var target = Places.Of(place, moved);
        bool IsLater(PlannedInstruction p) => p.Instruction is AttachCaption or AddUnits { Counts: [{ Kind: UnitKind.Paragraph }, ..] };
        var result = plan.Where(p => !IsLater(p) && !(p.Instruction is MoveUnit move && move.To == target)).ToList();
        result.Add(new(new MoveUnit(place, target), "K19", change));
        foreach (var later in plan.Where(IsLater).Select(p => p with { OpensSentence = false }))
            result.Add(later.Instruction is AttachCaption caption ? later with { Instruction = caption with { Place = target with { Part = UnitPart.Caption } } } : later);
        return result;
    }

    /// <summary>The caption goes, then the number: only one provision is left.</summary>
    public static List<PlannedInstruction>? ToSingle(List<PlannedInstruction> plan, ImmutableArray<UnitChange> changes, Unit only, Location place)
    {
        if (changes.FirstOrDefault(c => ReferenceEquals(c.New, only)) is not { Old: { } left } change) return null;
        return [.. plan.Where(p => p.Instruction is not MoveUnit), new(new MoveUnit(Places.Of(place, left), place), "K19", change)];
    }
}
