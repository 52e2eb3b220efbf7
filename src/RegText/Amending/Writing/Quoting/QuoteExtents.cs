using RegText.Changes;

namespace RegText.Amending.Writing.Quoting;

/// <summary>How far a quotation may be lengthened on one side, and how well it would end there.</summary>
/// <param name="Length">Characters taken beyond the edit.</param>
/// <param name="Cost">What it costs: the characters, and a fee for ends that are no units of meaning.</param>
internal readonly record struct QuoteExtent(int Length, int Cost);

/// <summary>The places at which a quotation may begin and end: between words, inside its sentence (SPEC C.4.1, C.6).</summary>
internal sealed class QuoteExtents(WordList words)
{
    private const int MostWords = 16;

    /// <summary>What may be taken left of an offset, the shortest first; nothing taken is the first.</summary>
    public List<QuoteExtent> Left(int offset, int limit)
    {
        var extents = new List<QuoteExtent> { new(0, 0) };
        var at = words.WordStart(offset);
        var fee = 0;
        for (var count = 0; at > limit && count < MostWords; count++)
        {
            var word = words.Words[words.WordAt(at - 1)];
            if (word.Span.Start < limit) break;
            at = word.Span.Start;
            if (words.Text[at] == '、') fee += 2;
            extents.Add(new(offset - at, offset - at + fee + StartFee(word)));
        }
        return extents;
    }

    /// <summary>What may be taken right of an offset.</summary>
    public List<QuoteExtent> Right(int offset, int limit)
    {
        var extents = new List<QuoteExtent> { new(0, 0) };
        var at = words.WordEnd(offset);
        var fee = 0;
        for (var count = 0; at < limit && count < MostWords; count++)
        {
            var word = words.Words[words.WordAt(at)];
            if (word.Span.End > limit) break;
            at = word.Span.End;
            if (words.Text[word.Span.Start] == '、') fee += 2;
            extents.Add(new(at - offset, at - offset + fee + EndFee(word)));
        }
        return extents;
    }

    private int StartFee(Word word) => word.Kind switch
    {
        WordKind.Particle => 6,
        WordKind.Kana => 4,
        WordKind.Conjunction => 3,
        WordKind.Space => 9,
        WordKind.Punctuation => words.Text[word.Span.Start] is '（' or '「' or '(' ? 1 : 6,
        _ => 0,
    };

    private int EndFee(Word word) => word.Kind switch
    {
        WordKind.Particle => 5,
        WordKind.Kana => 1,
        WordKind.Conjunction => 6,
        WordKind.Space => 9,
        WordKind.Punctuation => words.Text[word.Span.Start] is '）' or '」' or ')' ? 1 : 8,
        _ => 0,
    };
}
