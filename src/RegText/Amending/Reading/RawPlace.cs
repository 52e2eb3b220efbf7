using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Amending.Reading;

/// <summary>A place as the sentence names it, before 同条 and left-out levels are resolved.</summary>
/// <param name="Steps">The steps as written; the first may be a <see cref="SameStep"/>.</param>
/// <param name="Part">Which part of the unit.</param>
/// <param name="SentenceNumber">N of 第N段.</param>
/// <param name="IncludesCaption">Whether 「（見出しを含む。）」 follows.</param>
internal sealed record RawPlace(ImmutableArray<LocationStep> Steps, UnitPart Part, int SentenceNumber, bool IncludesCaption)
{
    /// <summary>The end of a range.</summary>
    public RawPlace? Last { get; init; }
}

/// <summary>同条, 同項, 同表 …: the unit of that word that was named last.</summary>
/// <param name="Word">条, 項, 号, 表 ….</param>
internal sealed record SameStep(string Word) : LocationStep;

/// <summary>A number without a word, as entries of 備考 are named: 3を4とし, ⑵.</summary>
/// <param name="Number">The number.</param>
/// <param name="InBrackets">Whether it is written (2).</param>
internal sealed record BareStep(UnitNumber Number, bool InBrackets) : LocationStep;
