using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Changes;

/// <summary>What became of one sentence of a paired unit: 本文, ただし書, 前段, 後段 (SPEC A.8, K14g, K24).</summary>
/// <param name="Kind">Unchanged, Edited, Inserted, Deleted or Moved.</param>
/// <param name="Old">The sentence in the old text; null when inserted.</param>
/// <param name="New">The sentence in the new text; null when deleted.</param>
public sealed record SentenceChange(ChangeKind Kind, Sentence? Old, Sentence? New)
{
    /// <summary>
    /// What became of the sentences of two texts, in the order in which a table shows them. A ただし書 is paired with a ただし書 alone; a
    /// sentence that changed its place among the others is moved.
    /// </summary>
    public static ImmutableArray<SentenceChange> Between(string old, string @new)
    {
        var (before, after) = (Sentence.Of(old), Sentence.Of(@new));
        return
        [
            .. SiblingOrder.Merge(before.Length, after.Length, SentencePairing.Pair(old, before, @new, after)).Select(p =>
                p.Old < 0 ? new SentenceChange(ChangeKind.Inserted, null, after[p.New])
                : p.New < 0 ? new SentenceChange(ChangeKind.Deleted, before[p.Old], null)
                : new SentenceChange(KindOf(Words(old, before[p.Old]), Words(@new, after[p.New]), p.IsMoved), before[p.Old], after[p.New])),
        ];
    }

    private static ChangeKind KindOf(ReadOnlySpan<char> old, ReadOnlySpan<char> @new, bool isMoved) =>
        isMoved ? ChangeKind.Moved : old.SequenceEqual(@new) ? ChangeKind.Unchanged : ChangeKind.Edited;

    private static ReadOnlySpan<char> Words(string text, Sentence sentence) => text.AsSpan(sentence.Span.Start, sentence.Span.Length);
}

/// <summary>Pairs the sentences of two texts as the siblings they are.</summary>
internal static class SentencePairing
{
    public static List<SiblingPair> Pair(string old, ImmutableArray<Sentence> oldSentences, string @new, ImmutableArray<Sentence> newSentences) =>
        SiblingPairing.Pair([.. oldSentences.Select(s => Sketch.Of(s, old))], [.. newSentences.Select(s => Sketch.Of(s, @new))]);

    /// <summary>The paired sentences that keep their order, as spans of the two texts; none where both texts are one sentence.</summary>
    public static IEnumerable<(TextSpan Old, TextSpan New)> InOrder(string old, string @new)
    {
        var (before, after) = (Sentence.Of(old), Sentence.Of(@new));
        if (before.Length == 1 && after.Length == 1) return [];
        return Pair(old, before, @new, after).Where(p => !p.IsMoved).Select(p => (before[p.Old].Span, after[p.New].Span));
    }
}
