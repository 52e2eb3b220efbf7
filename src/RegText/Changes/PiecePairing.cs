using DiffPlex;

namespace RegText.Changes;

/// <summary>
/// Pairs the equal pieces of two texts of any length in bounded time: equal ends first, then <see cref="PieceAlignment"/> on what is
/// left; where that would be too large, DiffPlex on clauses gives anchors, and a gap that is still too large counts as replaced.
/// </summary>
internal sealed class PiecePairing(WordList old, WordList @new)
{
    /// <summary>DiffPlex needs time for every difference of two lists: above this many clauses it is not asked.</summary>
    private const int MaxClauses = 6_000;

    /// <summary>How much of what stays equal may be given up so that sentences stay whole, as a share and in characters.</summary>
    private const double LostBySentences = 0.1;
    private const int LostCharacters = 6;

    /// <summary>How much of the shorter text must stay, so that pairs of its sentences mean something.</summary>
    private const double KeptBySentences = 0.25;

    private List<(int Old, int New)> _pairs = [];
    private WeighedPiece[] _old = [];
    private WeighedPiece[] _new = [];

    public List<Hunk> Hunks()
    {
        (_old, _new) = PieceWeights.Weigh(old, @new);
        return Hunk.Between(ReferenceLists.Straighten(old, @new, Best()), _old.Length, _new.Length);
    }

    private List<(int Old, int New)> Best()
    {
        if (BySentences() is not { } ordered) return Within(0, _old.Length, 0, _new.Length);
        var (kept, shorter) = (Kept(ordered), Math.Min(old.Text.Length, @new.Text.Length));
        if (kept >= (1 - LostBySentences) * shorter) return ordered;
        var free = Within(0, _old.Length, 0, _new.Length);
        var lost = Kept(free) - kept;
        return kept >= KeptBySentences * shorter && lost <= Math.Max(LostCharacters, LostBySentences * Kept(free)) ? ordered : free;
    }

    /// <summary>
    /// Equal pieces of paired sentences alone, so that an added ただし書 that ends like the 本文 does not tear it apart (SPEC A.8, K14g);
    /// null where both texts are one sentence.
    /// </summary>
    private List<(int Old, int New)>? BySentences()
    {
        List<(int, int)>? pairs = null;
        foreach (var (before, after) in SentencePairing.InOrder(old.Text, @new.Text))
        {
            var (oldStart, oldEnd) = (old.PieceAt(before.Start), old.PieceAt(before.End));
            var (newStart, newEnd) = (@new.PieceAt(after.Start), @new.PieceAt(after.End));
            if (oldStart < 0 || oldEnd < 0 || newStart < 0 || newEnd < 0) return null;
            pairs ??= [];
            pairs.AddRange(Within(oldStart, oldEnd, newStart, newEnd));
        }
        return pairs;
    }

    private int Kept(List<(int Old, int New)> pairs) => pairs.Sum(p => old.Pieces[p.Old].Length);

    private List<(int Old, int New)> Within(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        _pairs = [];
        var (head, tail) = EqualEnds(oldStart, oldEnd, newStart, newEnd);
        for (var i = 0; i < head; i++) _pairs.Add((oldStart + i, newStart + i));
        Pair(oldStart + head, oldEnd - tail, newStart + head, newEnd - tail, joinsBefore: head > 0, joinsAfter: tail > 0, mayAnchor: true);
        for (var i = tail; i > 0; i--) _pairs.Add((oldEnd - i, newEnd - i));
        return _pairs;
    }

    /// <summary>How many pieces at the start and at the end are equal; both stop between words on both sides.</summary>
    private (int Head, int Tail) EqualEnds(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var shorter = Math.Min(oldEnd - oldStart, newEnd - newStart);
        var head = 0;
        while (head < shorter && _old[oldStart + head].Id == _new[newStart + head].Id) head++;
        while (head > 0 && !(StartsWord(old, oldStart + head) && StartsWord(@new, newStart + head))) head--;
        var tail = 0;
        while (tail < shorter - head && _old[oldEnd - tail - 1].Id == _new[newEnd - tail - 1].Id) tail++;
        while (tail > 0 && !(StartsWord(old, oldEnd - tail) && StartsWord(@new, newEnd - tail))) tail--;
        return (head, tail);
    }

    /// <summary>Pairs what is left between two equal stretches, or the ends of the text.</summary>
    private void Pair(int oldStart, int oldEnd, int newStart, int newEnd, bool joinsBefore, bool joinsAfter, bool mayAnchor)
    {
        var (n, m) = (oldEnd - oldStart, newEnd - newStart);
        if (n == 0 || m == 0) return;
        if ((long)(n + 1) * (m + 1) <= PieceAlignment.MaxCells)
        {
            var pairs = PieceAlignment.Pairs(_old.AsSpan(oldStart, n), _new.AsSpan(newStart, m), joinsBefore, joinsAfter);
            foreach (var (a, b) in pairs) _pairs.Add((oldStart + a, newStart + b));
        }
        else if (mayAnchor) Anchor(oldStart, oldEnd, newStart, newEnd);
    }

    /// <summary>Pairs equal clauses with DiffPlex, and aligns what lies between them.</summary>
    private void Anchor(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var oldClauses = Clauses(old, oldStart, oldEnd);
        var newClauses = Clauses(@new, newStart, newEnd);
        if (oldClauses.Count > MaxClauses || newClauses.Count > MaxClauses) return;
        var (oldTexts, newTexts) = (Texts(old, oldClauses, oldEnd), Texts(@new, newClauses, newEnd));
        var diff = new Differ().CreateCustomDiffs("old", "new", false, side => side == "old" ? oldTexts : newTexts);
        int a = 0, b = 0;
        foreach (var block in diff.DiffBlocks)
        {
            PairEqual(block.DeleteStartA);
            a += block.DeleteCountA;
            b += block.InsertCountB;
            var (from, to) = (Start(oldClauses, block.DeleteStartA, oldEnd), Start(newClauses, block.InsertStartB, newEnd));
            var (end, newTo) = (Start(oldClauses, a, oldEnd), Start(newClauses, b, newEnd));
            Pair(from, end, to, newTo, from > 0 && to > 0, end < _old.Length && newTo < _new.Length, mayAnchor: false);
        }
        PairEqual(oldClauses.Count);

        void PairEqual(int end)
        {
            for (; a < end; a++, b++)
                for (var k = 0; k < Start(oldClauses, a + 1, oldEnd) - oldClauses[a]; k++) _pairs.Add((oldClauses[a] + k, newClauses[b] + k));
        }
    }

    private static int Start(List<int> clauses, int index, int end) => index < clauses.Count ? clauses[index] : end;

    /// <summary>The first pieces of the clauses: behind 、 and 。, and after 64 words without either.</summary>
    private static List<int> Clauses(WordList list, int start, int end)
    {
        var starts = new List<int> { start };
        for (var i = start + 1; i < end; i++)
        {
            if (!StartsWord(list, i)) continue;
            var behindMark = list.Text[list.Pieces[i - 1].Start] is '、' or '。' or '\n';
            if (behindMark || i - starts[^1] >= 64) starts.Add(i);
        }
        return starts;
    }

    private static string[] Texts(WordList list, List<int> clauses, int end) =>
        [.. clauses.Select((start, i) =>
        {
            var last = list.Pieces[Start(clauses, i + 1, end) - 1];
            return list.Text[list.Pieces[start].Start..last.End];
        })];

    private static bool StartsWord(WordList list, int piece) =>
        piece == 0 || piece >= list.Pieces.Length || list.Pieces[piece].Word != list.Pieces[piece - 1].Word;
}
