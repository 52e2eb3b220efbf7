using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Parsing;

/// <summary>
/// Where a piece of a regulation is to stand: what would be open if the whole text were read up to there. The same line is a 号 in one place
/// and a 細分 in another.
/// </summary>
/// <param name="Kind">What the piece starts with. A table means its rows, a 備考 its numbered entries.</param>
internal sealed record FragmentPlace(UnitKind Kind)
{
    /// <summary>Whether 項 stand in an article; otherwise directly in a 附則 or a 本則 without 条.</summary>
    public bool InArticle { get; init; } = true;

    /// <summary>The number of the 項 that 号 belong to; further 項 may follow them.</summary>
    public int Paragraph { get; init; } = 1;

    /// <summary>The labels above, of a 細分: (2), ア.</summary>
    public ImmutableArray<string> Above { get; init; } = [];

    /// <summary>A label of the list that the piece goes on with, and its number: they tell whether イ is the second of ア or the first of イロハ.</summary>
    public (string Label, UnitNumber Number)? Sibling { get; init; }

    /// <summary>Whether captions stand without brackets behind the number in this regulation.</summary>
    public bool CaptionsBehindNumbers { get; init; }
}
