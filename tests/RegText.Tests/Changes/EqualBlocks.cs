namespace RegText.Tests.Changes;

/// <summary>
/// The reference by which underlining is counted, written apart from the change code: blocks of at least three equal characters between
/// two texts, the longest first, then left and right of it; white space does not count.
/// </summary>
internal static class EqualBlocks
{
    private const int Shortest = 3;

    /// <summary>For each character of both texts whether it is in such a block.</summary>
    public static (bool[] Old, bool[] New) Of(string old, string @new)
    {
        var (inOld, inNew) = (new bool[old.Length], new bool[@new.Length]);
        Find(old, 0, old.Length, @new, 0, @new.Length, inOld, inNew);
        return (inOld, inNew);
    }

    private static void Find(string a, int a1, int a2, string b, int b1, int b2, bool[] inA, bool[] inB)
    {
        var (best, bestA, bestB) = (0, 0, 0);
        var lengths = new int[b2 - b1 + 1];
        for (var i = a1; i < a2; i++)
            for (var j = b2; j > b1; j--)
            {
                lengths[j - b1] = a[i] == b[j - 1] ? lengths[j - b1 - 1] + 1 : 0;
                var length = lengths[j - b1];
                if (length < best || (length == best && i + 1 - length >= bestA)) continue;
                (best, bestA, bestB) = (length, i + 1 - length, j - length);
            }
        if (best < Shortest) return;
        Array.Fill(inA, true, bestA, best);
        Array.Fill(inB, true, bestB, best);
        Find(a, a1, bestA, b, b1, bestB, inA, inB);
        Find(a, bestA + best, a2, b, bestB + best, b2, inA, inB);
    }
}
