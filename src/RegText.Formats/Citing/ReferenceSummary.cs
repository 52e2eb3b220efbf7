using System.Globalization;
using RegText.References;

namespace RegText.Formats.Citing;

/// <summary>How many references there are, by what they point to.</summary>
/// <param name="Own">To units of the same regulation.</param>
/// <param name="External">To other laws and regulations.</param>
/// <param name="None">To nothing.</param>
/// <param name="LeftAlone">Not looked up.</param>
public sealed record ReferenceSummary(int Own, int External, int None, int LeftAlone)
{
    /// <summary>Counts; 「この規程」 alone, which points to no unit, is left out.</summary>
    public static ReferenceSummary Of(IReadOnlyCollection<Reference> references) => new(
        references.Count(r => r.Resolution is OwnUnits), references.Count(r => r.Resolution is ExternalUnit),
        references.Count(r => r.HasNoTarget), references.Count(r => r.Resolution is NoTarget { IsLeftAlone: true }));

    /// <summary>All.</summary>
    public int All => Own + External + None + LeftAlone;

    /// <summary>The closing line: what was found, and what was not looked up.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"参照{All}件：規程の中{Own}件、ほかの法令など{External}件、指す先のないもの{None}件、確かめていないもの{LeftAlone}件。ほかの法令などは、その条項があるかどうかまでは確かめていません。");
}
