namespace RegText.Changes;

/// <summary>Puts paired, inserted and deleted siblings into the order in which a table shows them.</summary>
internal static class SiblingOrder
{
    /// <summary>
    /// Pairs and single siblings in one row; the missing side of a single one is −1. The new order holds throughout; a deleted sibling
    /// stands where it stood among those that keep their order, before what came in its place.
    /// </summary>
    public static IEnumerable<SiblingPair> Merge(int oldCount, int newCount, List<SiblingPair> pairs)
    {
        var pairOf = new SiblingPair?[newCount];
        var isPaired = new bool[oldCount];
        foreach (var pair in pairs)
        {
            pairOf[pair.New] = pair;
            isPaired[pair.Old] = true;
        }
        var nextKept = new int[newCount + 1];
        nextKept[^1] = oldCount;
        for (var j = newCount - 1; j >= 0; j--) nextKept[j] = pairOf[j] is { IsMoved: false } kept ? kept.Old : nextKept[j + 1];

        var at = 0;
        for (var j = 0; j <= newCount; j++)
        {
            for (; at < nextKept[j]; at++)
                if (!isPaired[at]) yield return new SiblingPair(at, -1, false);
            if (j == newCount) break;
            if (pairOf[j] is { IsMoved: false }) at++;
            yield return pairOf[j] ?? new SiblingPair(-1, j, false);
        }
    }
}
