namespace RegText.Changes;

/// <summary>A stretch of pieces that differs: old pieces [Old..OldEnd) became new pieces [New..NewEnd).</summary>
internal readonly record struct Hunk(int Old, int OldEnd, int New, int NewEnd)
{
    public int OldLength => OldEnd - Old;

    public int NewLength => NewEnd - New;

    /// <summary>The hunks between pairs of equal pieces.</summary>
    public static List<Hunk> Between(List<(int Old, int New)> pairs, int oldCount, int newCount)
    {
        var hunks = new List<Hunk>();
        int i = 0, j = 0;
        foreach (var (a, b) in pairs)
        {
            if (a > i || b > j) hunks.Add(new Hunk(i, a, j, b));
            (i, j) = (a + 1, b + 1);
        }
        if (oldCount > i || newCount > j) hunks.Add(new Hunk(i, oldCount, j, newCount));
        return hunks;
    }
}
