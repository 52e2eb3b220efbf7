using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Changes;

/// <summary>How units of one text hang together with more than one unit of the other.</summary>
public enum UnitRelationKind
{
    /// <summary>One unit became several: 第5条 became 第5条 and 第6条.</summary>
    Split,

    /// <summary>Several units became one: 第1項 and 第2項 became 第1項.</summary>
    Merged,
}

/// <summary>
/// Siblings of which words went from one to the other, beside the change that each of them is in: a split-off unit is inserted, one that was
/// taken into another is deleted.
/// </summary>
/// <param name="Kind">Split or merged.</param>
/// <param name="Old">The units of the old text in order: one that was split, or all that were merged.</param>
/// <param name="New">The units of the new text in order.</param>
public sealed record UnitRelation(UnitRelationKind Kind, ImmutableArray<Unit> Old, ImmutableArray<Unit> New);
