namespace RegText.Changes;

/// <summary>
/// Lists and ranges of references: 第34条・第35条, 第3条から第5条まで, 第3条、第5条及び第7条. Where the same number of places is named on both
/// sides, the first stands for the first and the last for the last: 第34条・第35条 → 第35条・第36条 changed both, and did not lose 第34条・
/// and gain ・第36条 (SPEC B.4: references whole).
/// </summary>
internal static class ReferenceLists
{
    /// <summary>Whether the words between two references join them to a list or range.</summary>
    public static bool IsConnector(string text, Word word) => word.Kind switch
    {
        WordKind.Conjunction => true,
        WordKind.Particle => text.AsSpan(word.Span.Start, word.Span.Length) is "から",
        WordKind.Punctuation => text[word.Span.Start] is '、' or '，' or '・' or '―' or '－' or '—' or '～' or '〜' or '-',
        _ => false,
    };

    /// <summary>Pairs the references of lists by their place where an alignment has shifted them.</summary>
    /// <param name="old">The old text.</param>
    /// <param name="new">The new text.</param>
    /// <param name="pairs">Pairs of equal pieces, ascending on both sides.</param>
    public static List<(int Old, int New)> Straighten(WordList old, WordList @new, List<(int Old, int New)> pairs)
    {
        var (oldLists, newLists) = (Find(old), Find(@new));
        if (oldLists.Count == 0 || newLists.Count == 0) return pairs;
        var result = new List<(int Old, int New)>(pairs.Count);
        for (var i = 0; i < pairs.Count;)
        {
            var (before, after) = (ListAt(oldLists, pairs[i].Old), ListAt(newLists, pairs[i].New));
            if (before is null || after is null || before.References.Count != after.References.Count || !IsShifted(pairs, i, before, after))
            {
                result.Add(pairs[i++]);
                continue;
            }
            while (result.Count > 0 && (result[^1].Old >= before.Start || result[^1].New >= after.Start)) result.RemoveAt(result.Count - 1);
            for (var r = 0; r < before.References.Count; r++) PairReference(old, before, @new, after, r, result);
            while (i < pairs.Count && (pairs[i].Old < before.End || pairs[i].New < after.End)) i++;
        }
        return result;
    }

    /// <summary>Whether a reference is paired with one that has another place in its list.</summary>
    private static bool IsShifted(List<(int Old, int New)> pairs, int from, ReferenceList before, ReferenceList after)
    {
        for (var i = from; i < pairs.Count && pairs[i].Old < before.End && pairs[i].New < after.End; i++)
        {
            var (a, b) = (before.PlaceOf(pairs[i].Old), after.PlaceOf(pairs[i].New));
            if (a >= 0 && b >= 0 && a != b) return true;
        }
        return false;
    }

    /// <summary>Pairs the levels that are equal at either end of two references, and the connector behind them.</summary>
    private static void PairReference(WordList old, ReferenceList before, WordList @new, ReferenceList after, int place, List<(int, int)> result)
    {
        var (a, b) = (before.References[place], after.References[place]);
        var (n, m) = (a.End - a.Start, b.End - b.Start);
        var head = 0;
        while (head < Math.Min(n, m) && old.PieceText(a.Start + head).SequenceEqual(@new.PieceText(b.Start + head))) head++;
        var tail = 0;
        while (tail < Math.Min(n, m) - head && old.PieceText(a.End - tail - 1).SequenceEqual(@new.PieceText(b.End - tail - 1))) tail++;
        for (var k = 0; k < head; k++) result.Add((a.Start + k, b.Start + k));
        for (var k = tail; k > 0; k--) result.Add((a.End - k, b.End - k));
        if (a.End < before.End && b.End < after.End && old.PieceText(a.End).SequenceEqual(@new.PieceText(b.End))) result.Add((a.End, b.End));
    }

    private static ReferenceList? ListAt(List<ReferenceList> lists, int piece)
    {
        int low = 0, high = lists.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (lists[middle].End <= piece) low = middle + 1;
            else if (lists[middle].Start > piece) high = middle - 1;
            else return lists[middle];
        }
        return null;
    }

    /// <summary>The lists of at least two references, in order.</summary>
    private static List<ReferenceList> Find(WordList list)
    {
        var lists = new List<ReferenceList>();
        var references = new List<(int Start, int End)>();
        var word = -1;
        for (var i = 0; i < list.Pieces.Length; i++)
        {
            if (list.Pieces[i].Word == word)
            {
                if (list.Words[word].Kind == WordKind.Reference) references[^1] = (references[^1].Start, i + 1);
                continue;
            }
            word = list.Pieces[i].Word;
            if (list.Words[word].Kind == WordKind.Reference)
            {
                // Two references without a word between them are no list.
                if (references.Count > 0 && references[^1].End == i) Close();
                references.Add((i, i + 1));
            }
            else if (references.Count == 0 || references[^1].End != i || !IsConnector(list.Text, list.Words[word])) Close();
        }
        Close();
        return lists;

        void Close()
        {
            if (references.Count > 1) lists.Add(new ReferenceList(references));
            references = [];
        }
    }
}

/// <summary>The pieces of the references of a list, in order; one word stands between every two.</summary>
internal sealed record ReferenceList(List<(int Start, int End)> References)
{
    public int Start => References[0].Start;

    public int End => References[^1].End;

    /// <summary>Which reference a piece belongs to; −1 for what stands between them.</summary>
    public int PlaceOf(int piece) => References.FindIndex(r => r.Start <= piece && piece < r.End);
}
