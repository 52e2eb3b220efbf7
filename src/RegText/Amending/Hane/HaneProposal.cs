using System.Collections.Immutable;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.References;
using RegText.Syntax;

namespace RegText.Amending.Hane;

/// <summary>The references of a text that point elsewhere after a change, with the 改め文 that mends them (ハネ改正, SPEC C.7, R18).</summary>
/// <param name="Text">The text in which they stand, as it is when the change has been made.</param>
/// <param name="References">The references, in the order of the text.</param>
public sealed record HaneProposal(Instrument Text, ImmutableArray<ShiftedReference> References)
{
    /// <summary>
    /// Sentences that give the references that still have a target the words that name it. They are proved on the text; empty where they cannot be, or where no
    /// reference has a target.
    /// </summary>
    public ImmutableArray<KaimebunSentence> Sentences { get; init; } = [];

    /// <summary>The text with the sentences carried out; the text itself where there are none.</summary>
    public Instrument Mended { get; init; } = Text;

    internal static HaneProposal Of(Instrument text, ImmutableArray<ShiftedReference> references, KaimebunStyle style)
    {
        var proposal = new HaneProposal(text, references);
        var toMend = references.Where(r => r.Wording.Length > 0).ToList();
        if (toMend.Count == 0) return proposal;
        var mended = MendedReferences.In(text, toMend);
        var kaimebun = KaimebunWriter.Write(ChangeSet.Between(text, mended), style);
        return kaimebun.Unproved.IsEmpty ? proposal with { Sentences = kaimebun.Sentences, Mended = mended } : proposal;
    }
}
