using System.Collections.Immutable;

namespace RegText.Amending.Writing.Planning;

/// <summary>What is done with siblings, one thing after the other.</summary>
internal enum StepKind
{
    /// <summary>The words of a kept unit, or what is below it, change.</summary>
    Edit,

    /// <summary>A kept unit gets its new number.</summary>
    Move,

    /// <summary>Units are deleted.</summary>
    Delete,

    /// <summary>Units are added.</summary>
    Insert,

    /// <summary>Units are replaced whole by others of the same numbers.</summary>
    Replace,
}

/// <summary>A step in the change of a row of siblings.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Slots">With which units; several stand side by side.</param>
internal sealed record SiblingStep(StepKind Kind, ImmutableArray<Slot> Slots)
{
    /// <summary>The place among the slots of the unit behind which units are added; −1 for none.</summary>
    public int Before { get; init; } = -1;

    /// <summary>The place of the first kept unit behind the added ones; −1 for none.</summary>
    public int Behind { get; init; } = -1;

    /// <summary>Whether a new block begins: a sentence of its own at the level of articles.</summary>
    public bool OpensBlock { get; init; }
}
