using System.Collections.Immutable;

namespace RegText.Amending.Applying;

/// <summary>The places that an instruction names.</summary>
internal static class InstructionPlaces
{
    /// <summary>The places; none means the whole regulation.</summary>
    public static ImmutableArray<Location> Of(Instruction instruction) => instruction switch
    {
        WordInstruction words => words.Places,
        ReplaceUnits replace => replace.Places,
        AddUnits add => [add.Place],
        AddSentence add => [add.Place],
        DeleteUnits delete => delete.Places,
        MoveUnit move => [move.From],
        ShiftUnits shift => [shift.Range],
        ReplaceCaption caption => [caption.Place],
        AttachCaption caption => [caption.Place],
        _ => [],
    };

    /// <summary>Their names as a person reads them.</summary>
    public static string Name(Instruction instruction) => string.Join('、', Of(instruction).Select(InstructionPrint.Of));
}
