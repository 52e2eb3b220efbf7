using System.Collections.Immutable;

namespace RegText.Amending.Reading;

/// <summary>What a clause orders, as written. Quotations are given by their number in the sentence.</summary>
internal abstract record RawOrder
{
    /// <summary>Whether new text in lines of its own must follow the sentence.</summary>
    public virtual bool TakesNewText => false;
}

/// <summary>「A」を「B」に改め; the verb may be left out before an order of the same kind.</summary>
internal sealed record RawReplaceWords(ImmutableArray<int> Old, int New, bool HasVerb) : RawOrder;

/// <summary>「A」の下に「B」を加え.</summary>
internal sealed record RawInsertWords(int Anchor, Side Side, int Added, bool HasVerb) : RawOrder;

/// <summary>「A」及び「B」を削り.</summary>
internal sealed record RawDeleteWords(ImmutableArray<int> Old) : RawOrder;

/// <summary>An order about whole units.</summary>
internal abstract record RawUnitOrder : RawOrder
{
    /// <summary>The units.</summary>
    public ImmutableArray<RawPlace> Places { get; init; } = [];
}

/// <summary>…を次のように改め.</summary>
internal sealed record RawReplaceUnits : RawUnitOrder
{
    public override bool TakesNewText => true;
}

/// <summary>…の見出しを「B」に改め; 題名を「B」に改め.</summary>
internal sealed record RawReplaceByQuote(int New) : RawUnitOrder;

/// <summary>…の次に次の1条を加え.</summary>
internal sealed record RawAddUnits(Side Side, ImmutableArray<UnitCount> Counts, bool WithCaption) : RawUnitOrder
{
    public override bool TakesNewText => true;
}

/// <summary>…に次のただし書を加え.</summary>
internal sealed record RawAddSentence(UnitPart Part) : RawUnitOrder
{
    public override bool TakesNewText => true;
}

/// <summary>…を削り.</summary>
internal sealed record RawDeleteUnits : RawUnitOrder;

/// <summary>…を…とし.</summary>
internal sealed record RawMove(RawPlace To) : RawUnitOrder;

/// <summary>…から…までを1条ずつ繰り下げ.</summary>
internal sealed record RawShift(int By) : RawUnitOrder;

/// <summary>…に見出しとして「B」を付し.</summary>
internal sealed record RawAttachCaption(int Caption, bool Before) : RawUnitOrder;

/// <summary>One clause: 「第3条中」 in front, and the order.</summary>
/// <param name="Scope">The places before 中; empty when there is none.</param>
/// <param name="Order">The order.</param>
/// <param name="Start">Where it starts in the skeleton.</param>
/// <param name="Length">Its length in the skeleton.</param>
internal sealed record RawClause(ImmutableArray<RawPlace> Scope, RawOrder Order, int Start, int Length);
