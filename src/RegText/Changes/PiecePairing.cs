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

    private readonly List<(int Old, int New)> _pairs = [];
    private WeighedPiece[] _old = [];
    private WeighedPiece[] _new = [];

    public List<Hunk> Hunks()
    {
        (_old, _new) = PieceWeights.Weigh(old, @new);
        var (head, tail) = EqualEnds();
        for (var i = 0; i < head; i++) _pairs.Add((i, i));
        Pair(head, _old.Length - tail, head, _new.Length - tail, mayAnchor: true);
        for (var i = tail; i > 0; i--) _pairs.Add((_old.Length - i, _new.Length - i));
        return Hunk.Between(_pairs, _old.Length, _new.Length);
    }

    /// <summary>How many pieces at the start and at the end are equal; both stop between words on both sides.</summary>
    private (int Head, int Tail) EqualEnds()
    {
        var shorter = Math.Min(_old.Length, _new.Length);
        var head = 0;
        while (head < shorter && _old[head].Id == _new[head].Id) head++;
        while (head > 0 && !(StartsWord(old, head) && StartsWord(@new, head))) head--;
        var tail = 0;
        while (tail < shorter - head && _old[^(tail + 1)].Id == _new[^(tail + 1)].Id) tail++;
        while (tail > 0 && !(StartsWord(old, _old.Length - tail) && StartsWord(@new, _new.Length - tail))) tail--;
        return (head, tail);
    }

    private void Pair(int oldStart, int oldEnd, int newStart, int newEnd, bool mayAnchor)
    {
        var (n, m) = (oldEnd - oldStart, newEnd - newStart);
        if (n == 0 || m == 0) return;
        if ((long)(n + 1) * (m + 1) <= PieceAlignment.MaxCells)
        {
            var pairs = PieceAlignment.Pairs(
                _old.AsSpan(oldStart, n), _new.AsSpan(newStart, m),
                joinsBefore: oldStart > 0 && newStart > 0, joinsAfter: oldEnd < _old.Length && newEnd < _new.Length);
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
            Pair(
                Start(oldClauses, block.DeleteStartA, oldEnd), Start(oldClauses, a, oldEnd),
                Start(newClauses, block.InsertStartB, newEnd), Start(newClauses, b, newEnd), mayAnchor: false);
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
