namespace RegText.Changes;

/// <summary>
/// Pairs the pieces of two short texts so that what stays equal makes sense: the dynamic programming that Myers' algorithm is not.
/// Myers finds the shortest edit, and in a rewritten sentence keeps every は and を that happens to stand in both. Here each equal
/// piece earns its weight, every stretch of equal pieces costs a fee, and a cut inside a word costs more (SPEC B.4.1, B.4.2). Cost is
/// the product of the two lengths, so callers hold it below <see cref="MaxCells"/>.
/// </summary>
internal static class PieceAlignment
{
    /// <summary>The largest table that is filled.</summary>
    public const int MaxCells = 4_000_000;

    private const int RunFee = 50;
    private const int Impossible = int.MinValue / 2;

    private const byte MatchContinues = 1;
    private const byte GapDropsOld = 2;
    private const byte GapDropsNew = 4;

    /// <summary>Pairs of indices of equal pieces, ascending on both sides.</summary>
    /// <param name="old">The old pieces, from a word boundary to a word boundary.</param>
    /// <param name="new">The new pieces.</param>
    /// <param name="joinsBefore">Whether equal text stands directly before.</param>
    /// <param name="joinsAfter">Whether equal text stands directly behind.</param>
    public static List<(int Old, int New)> Pairs(
        ReadOnlySpan<WeighedPiece> old, ReadOnlySpan<WeighedPiece> @new, bool joinsBefore, bool joinsAfter)
    {
        int n = old.Length, m = @new.Length;
        var back = new byte[(n + 1) * (m + 1)];
        var match = new int[m + 1];
        var gap = new int[m + 1];
        var (matchAbove, gapAbove) = (new int[m + 1], new int[m + 1]);
        for (var i = 0; i <= n; i++)
        {
            (matchAbove, match) = (match, matchAbove);
            (gapAbove, gap) = (gap, gapAbove);
            for (var j = 0; j <= m; j++)
            {
                var cut = CutBefore(old, i) + CutBefore(@new, j);
                byte from = 0;
                var best = i == 0 && j == 0 && joinsBefore ? 0 : Impossible;
                if (i > 0 && j > 0 && old[i - 1].Id == @new[j - 1].Id)
                {
                    var opened = gapAbove[j - 1] - RunFee - CutBefore(old, i - 1) - CutBefore(@new, j - 1);
                    if (matchAbove[j - 1] >= opened) from = MatchContinues;
                    best = Math.Max(matchAbove[j - 1], opened) + Worth(old[i - 1], @new[j - 1]);
                }
                match[j] = best;

                var open = i == 0 && j == 0 ? 0 : best - cut;
                if (i > 0 && gapAbove[j] >= open)
                {
                    open = gapAbove[j];
                    from |= GapDropsOld;
                }
                if (j > 0 && gap[j - 1] > open)
                {
                    open = gap[j - 1];
                    from = (byte)((from & ~GapDropsOld) | GapDropsNew);
                }
                gap[j] = open;
                back[(i * (m + 1)) + j] = from;
            }
        }
        return Trace(back, n, m, endsInMatch: match[m] >= gap[m] - (joinsAfter ? RunFee : 0));
    }

    private static List<(int Old, int New)> Trace(byte[] back, int n, int m, bool endsInMatch)
    {
        var pairs = new List<(int, int)>();
        var (i, j, inMatch) = (n, m, endsInMatch);
        while (i > 0 || j > 0)
        {
            var from = back[(i * (m + 1)) + j];
            if (inMatch)
            {
                (i, j) = (i - 1, j - 1);
                pairs.Add((i, j));
                inMatch = (from & MatchContinues) != 0;
            }
            else if ((from & GapDropsOld) != 0) i--;
            else if ((from & GapDropsNew) != 0) j--;
            else inMatch = true;
        }
        pairs.Reverse();
        return pairs;
    }

    /// <summary>Text that enters or leaves brackets is a weaker link than text that stays where it was.</summary>
    private static int Worth(WeighedPiece old, WeighedPiece @new) => old.Depth == @new.Depth ? old.Weight : old.Weight * 3 / 4;

    private static int CutBefore(ReadOnlySpan<WeighedPiece> pieces, int index) => index < pieces.Length ? pieces[index].CutBefore : 0;
}

/// <summary>A piece as the alignment sees it.</summary>
/// <param name="Id">Equal texts have equal ids.</param>
/// <param name="Weight">What keeping it earns; a character of a content word earns 100.</param>
/// <param name="CutBefore">What it costs to end or begin a change directly before it; 0 between words.</param>
/// <param name="Depth">How many brackets are open around it.</param>
internal readonly record struct WeighedPiece(int Id, int Weight, int CutBefore, int Depth);
