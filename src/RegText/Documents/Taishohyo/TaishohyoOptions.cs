using System.Collections.Immutable;

namespace RegText.Documents;

/// <summary>What a single run asks of a 新旧対照表, beside the house style.</summary>
public sealed record TaishohyoOptions
{
    /// <summary>Show unchanged 項 and 号 of changed articles in full instead of （略）.</summary>
    public bool Full { get; init; }

    /// <summary>The inputs.</summary>
    public ImmutableArray<DocumentSource> Sources { get; init; } = [];

    /// <summary>The name of the regulation for the title; null to take it from the new text.</summary>
    public string? Name { get; init; }

    /// <summary>種別 of what amends the regulation (条例, 訓令), for a title that names it; empty where nobody knows.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Reasons for the column of remarks.</summary>
    public ImmutableArray<ChangeReason> Reasons { get; init; } = [];
}
