namespace RegText.Changes;

/// <summary>Pairs of siblings, or of lines, that have a key which occurs once on either side, the longest ascending choice of them.</summary>
internal static class Anchors
{
    public static List<(int Old, int New)> Between(
        Sketch[] old, Sketch[] @new, int oldStart, int oldEnd, int newStart, int newEnd, Func<Sketch, string> key) =>
        Between(i => key(old[i]), j => key(@new[j]), oldStart, oldEnd, newStart, newEnd);

    /// <summary>The same for anything that has keys; an empty key is none.</summary>
    public static List<(int Old, int New)> Between(
        Func<int, string> oldKey, Func<int, string> newKey, int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var places = new Dictionary<string, (int Old, int New)>(StringComparer.Ordinal);
        for (var i = oldStart; i < oldEnd; i++)
            if (oldKey(i) is { Length: > 0 } k) places[k] = places.ContainsKey(k) ? (-1, -1) : (i, -1);
        for (var j = newStart; j < newEnd; j++)
            if (newKey(j) is { Length: > 0 } k && places.TryGetValue(k, out var place) && place.Old >= 0)
                places[k] = place.New < 0 ? (place.Old, j) : (-1, -1);
        return LongestAscending([.. places.Values.Where(p => p.Old >= 0 && p.New >= 0).OrderBy(p => p.Old)]);
    }

    /// <summary>The longest subsequence whose new places ascend, by patience sorting.</summary>
    private static List<(int Old, int New)> LongestAscending(List<(int Old, int New)> pairs)
    {
        var tops = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = tops.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tops[middle]].New < pairs[i].New) low = middle + 1;
                else high = middle;
            }
            before[i] = low == 0 ? -1 : tops[low - 1];
            if (low == tops.Count) tops.Add(i);
            else tops[low] = i;
        }
        var result = new List<(int, int)>();
        for (var i = tops.Count == 0 ? -1 : tops[^1]; i >= 0; i = before[i]) result.Add(pairs[i]);
        result.Reverse();
        return result;
    }
}
