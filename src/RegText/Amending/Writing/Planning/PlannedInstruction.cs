using System.Collections.Immutable;
using RegText.Changes;

namespace RegText.Amending.Writing.Planning;

/// <summary>An instruction with its new text and the reason for it.</summary>
/// <param name="Instruction">What is ordered.</param>
/// <param name="Rule">The K-rule.</param>
/// <param name="Change">The change it comes from.</param>
internal sealed record PlannedInstruction(Instruction Instruction, string Rule, UnitChange? Change)
{
    /// <summary>Further changes that it carries out too.</summary>
    public ImmutableArray<UnitChange> Others { get; init; } = [];

    /// <summary>All changes that it carries out.</summary>
    public IEnumerable<UnitChange> Changes => Change is null ? Others : Others.Prepend(Change);

    /// <summary>The new text with its 配字; it ends the sentence.</summary>
    public ImmutableArray<KaimebunLine> Content { get; init; } = [];

    /// <summary>Whether a failed proof forced it.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether a sentence begins with it: each 項 of a 附則 has its own (SPEC C.1-4).</summary>
    public bool OpensSentence { get; init; }

    /// <summary>Whether the sentence ends with it.</summary>
    public bool EndsSentence => Instruction is ReplaceUnits or AddUnits or AddSentence;

    /// <summary>What it makes the reader read: the words in quotations and new text. Small means a gentle change.</summary>
    public int Weight => Content.Sum(l => l.Text.Length) + Instruction switch
    {
        ReplaceWords replace => replace.Old.Sum(o => o.Length) + replace.New.Length,
        InsertWords insert => insert.Anchor.Length + insert.Added.Length,
        DeleteWords delete => delete.Old.Sum(o => o.Length),
        _ => 0,
    };
}
