using RegText.Changes;

namespace RegText.Documents.Verifying;

/// <summary>Lines of two texts that are not equal, paired as far as they are about the same; a side that has none is −1.</summary>
internal readonly record struct DifferentLines(int Old, int New);

/// <summary>Where two lists of lines differ.</summary>
internal static class LineDifferences
{
    private const long LargestTable = 400_000;
    private const double LeastSimilar = 0.3;

    /// <summary>The lines that differ, in order.</summary>
    public static List<DifferentLines> Between(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var different = new List<DifferentLines>();
        int start = 0, oldEnd = old.Count, newEnd = @new.Count;
        while (start < oldEnd && start < newEnd && Same(old[start], @new[start])) start++;
        while (oldEnd > start && newEnd > start && Same(old[oldEnd - 1], @new[newEnd - 1])) (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        var (o, n) = (start, start);
        foreach (var (oldAnchor, newAnchor) in Anchors.Between(i => old[i], j => @new[j], start, oldEnd, start, newEnd).Append((oldEnd, newEnd)))
        {
            Add(different, old, @new, o, oldAnchor, n, newAnchor);
            (o, n) = (oldAnchor + 1, newAnchor + 1);
        }
        return different;
    }

    /// <summary>
    /// Pairs of lines in two short lists, the others alone, in order: the pairing with the greatest sum of likeness. What <paramref name="likeness"/>
    /// gives as 0 is never paired.
    /// </summary>
    public static List<DifferentLines> Pair(int oldCount, int newCount, Func<int, int, double> likeness)
    {
        var pairs = new List<DifferentLines>();
        if ((long)oldCount * newCount > LargestTable)
        {
            for (var i = 0; i < Math.Max(oldCount, newCount); i++) pairs.Add(new(i < oldCount ? i : -1, i < newCount ? i : -1));
            return pairs;
        }
        var best = new double[oldCount + 1, newCount + 1];
        var like = new double[oldCount, newCount];
        for (var i = oldCount - 1; i >= 0; i--)
        {
            for (var j = newCount - 1; j >= 0; j--)
            {
                like[i, j] = likeness(i, j);
                var paired = like[i, j] > 0 ? like[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }
        int a = 0, b = 0;
        while (a < oldCount || b < newCount)
        {
            if (a < oldCount && b < newCount && like[a, b] > 0 && best[a, b] <= like[a, b] + best[a + 1, b + 1]) pairs.Add(new(a++, b++));
            else if (a < oldCount && (b == newCount || best[a, b] <= best[a + 1, b])) pairs.Add(new(a++, -1));
            else pairs.Add(new(-1, b++));
        }
        return pairs;
    }

    /// <summary>How alike two lines are, 0 to 1; 0 where they are about different things.</summary>
    public static double Likeness(string one, string other)
    {
        if (Same(one, other)) return 1;
        var similarity = Sketch.OfLine(one).Similarity(Sketch.OfLine(other));
        return similarity >= LeastSimilar ? similarity : 0;
    }

    private static void Add(List<DifferentLines> different, IReadOnlyList<string> old, IReadOnlyList<string> @new, int oldStart, int oldEnd, int newStart, int newEnd)
    {
        foreach (var pair in Pair(oldEnd - oldStart, newEnd - newStart, (i, j) => Likeness(old[oldStart + i], @new[newStart + j])))
        {
            var (o, n) = (pair.Old < 0 ? -1 : oldStart + pair.Old, pair.New < 0 ? -1 : newStart + pair.New);
            if (o < 0 || n < 0 || !Same(old[o], @new[n])) different.Add(new(o, n));
        }
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
