namespace RegText.Changes;

/// <summary>A pair of siblings; a moved one does not keep its order among the others.</summary>
internal readonly record struct SiblingPair(int Old, int New, bool IsMoved);

/// <summary>
/// Pairs the sub-units of one parent in its old and new form (SPEC C.2, B.4.2). Equal ends first; equal units in between as anchors
/// where there are many; dynamic programming on similarity, caption and label in the gaps; then moves; then, where nothing else was
/// found, units that have the same place and role although their words differ.
/// </summary>
internal sealed class SiblingPairing
{
    private const double Threshold = 0.5;
    private const double MoveThreshold = 0.75;
    private const double PlaceThreshold = 0.23;

    /// <summary>Above this product of lengths, equal units are paired first.</summary>
    private const int AnchorsFrom = 2_500;

    /// <summary>Above this product of lengths, labels and roles decide.</summary>
    private const int MaxCells = 40_000;

    private readonly Sketch[] _old;
    private readonly Sketch[] _new;
    private readonly int[] _newOf;
    private readonly int[] _oldOf;
    private readonly bool[] _moved;

    private SiblingPairing(Sketch[] old, Sketch[] @new)
    {
        (_old, _new) = (old, @new);
        _newOf = new int[old.Length];
        _oldOf = new int[@new.Length];
        _moved = new bool[old.Length];
        Array.Fill(_newOf, -1);
        Array.Fill(_oldOf, -1);
    }

    /// <summary>The pairs in the order of the old siblings. What is in no pair was deleted or inserted.</summary>
    public static List<SiblingPair> Pair(Sketch[] old, Sketch[] @new)
    {
        var pairing = new SiblingPairing(old, @new);
        pairing.Run();
        var pairs = new List<SiblingPair>();
        for (var i = 0; i < old.Length; i++)
            if (pairing._newOf[i] >= 0) pairs.Add(new SiblingPair(i, pairing._newOf[i], pairing._moved[i]));
        return pairs;
    }

    private void Run()
    {
        var shorter = Math.Min(_old.Length, _new.Length);
        var head = 0;
        while (head < shorter && _old[head].IsSame(_new[head])) head++;
        var tail = 0;
        while (tail < shorter - head && _old[^(tail + 1)].IsSame(_new[^(tail + 1)])) tail++;
        for (var i = 0; i < head; i++) Set(i, i);
        for (var i = 1; i <= tail; i++) Set(_old.Length - i, _new.Length - i);

        Gap(head, _old.Length - tail, head, _new.Length - tail, level: 0);
        PairMoves();
        InGaps(PairByPlace);
    }

    private void Set(int old, int @new) => (_newOf[old], _oldOf[@new]) = (@new, old);

    /// <summary>Pairs what lies between two anchors; every level tries a coarser or finer kind of anchor.</summary>
    private void Gap(int oldStart, int oldEnd, int newStart, int newEnd, int level)
    {
        var (n, m) = (oldEnd - oldStart, newEnd - newStart);
        if (n == 0 || m == 0) return;
        var cells = (long)n * m;
        // 章 of one number and name are one 章: a law need not be compared with itself word by word on every level.
        if (level == 0 && _old[oldStart].IsHeading) level = 1;
        else if (cells <= AnchorsFrom || (level > 0 && cells <= MaxCells))
        {
            Align(oldStart, oldEnd, newStart, newEnd);
            return;
        }
        if (level == 3) return;
        Func<Sketch, string> key = level switch
        {
            0 => s => s.IsShell || s.Content.Length == 0 ? "" : s.Kind + "\n" + s.Content,
            1 => s => s.Role.Length == 0 ? "" : s.Kind + "\n" + s.Label + "\n" + s.Role,
            _ => s => s.Label.Length == 0 ? "" : s.Kind + "\n" + s.Label,
        };
        var (a, b) = (oldStart, newStart);
        foreach (var (i, j) in Anchors.Between(_old, _new, oldStart, oldEnd, newStart, newEnd, key))
        {
            if (level == 2 && !IsAcceptableByLabel(_old[i], _new[j])) continue;
            Gap(a, i, b, j, level + 1);
            Set(i, j);
            (a, b) = (i + 1, j + 1);
        }
        Gap(a, oldEnd, b, newEnd, level + 1);
    }

    private static bool IsAcceptableByLabel(Sketch old, Sketch @new) => PairScore(old, @new) >= Threshold || HaveOneRole(old, @new);

    /// <summary>Order-preserving alignment that maximises the sum of squared scores, so that one sure pair beats two doubtful ones.</summary>
    private void Align(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var (n, m) = (oldEnd - oldStart, newEnd - newStart);
        var best = new double[n + 1, m + 1];
        var pairs = new bool[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
            for (var j = m - 1; j >= 0; j--)
            {
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                var score = PairScore(_old[oldStart + i], _new[newStart + j]);
                if (score < Threshold || (score * score) + best[i + 1, j + 1] < best[i, j]) continue;
                best[i, j] = (score * score) + best[i + 1, j + 1];
                pairs[i, j] = true;
            }
        for (int i = 0, j = 0; i < n && j < m;)
        {
            if (pairs[i, j]) Set(oldStart + i++, newStart + j++);
            else if (best[i + 1, j] >= best[i, j + 1]) i++;
            else j++;
        }
    }

    /// <summary>
    /// SPEC C.2: Dice on bigrams + 0.3 for the same caption + 0.1 for the same label; caption and label together say the place whatever became
    /// of the words (B.4.2). Shells are known by their label alone.
    /// </summary>
    private static double PairScore(Sketch old, Sketch @new)
    {
        if (!string.Equals(old.Kind, @new.Kind, StringComparison.Ordinal)) return 0;
        var sameLabel = string.Equals(old.Label, @new.Label, StringComparison.Ordinal);
        if (old.IsShell || @new.IsShell) return !sameLabel ? 0 : old.IsShell && @new.IsShell ? 1.4 : 0.8;
        var bonus = (SameRole(old, @new), sameLabel) switch { (true, true) => 0.6, (true, false) => 0.3, (false, true) => 0.1, _ => 0 };
        return old.MostSimilar(@new) + bonus < Threshold ? 0 : old.Similarity(@new) + bonus;
    }

    private static bool SameRole(Sketch old, Sketch @new) =>
        old.Role.Length > 0 && string.Equals(old.Role, @new.Role, StringComparison.Ordinal);

    private static bool HaveOneRole(Sketch old, Sketch @new) => SameRole(old, @new) || (old.Role.Length == 0 && @new.Role.Length == 0);

    /// <summary>Leftovers of one content are moves; where there are few, similar ones are too. The best pairs are taken first.</summary>
    private void PairMoves()
    {
        var old = Free(_newOf).Where(i => !_old[i].IsShell).ToList();
        var @new = Free(_oldOf).Where(j => !_new[j].IsShell).ToList();
        if (old.Count == 0 || @new.Count == 0) return;
        if ((long)old.Count * @new.Count > MaxCells)
        {
            var byContent = @new.Where(j => _new[j].Content.Length > 0)
                .GroupBy(j => _new[j].Kind + "\n" + _new[j].Content, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
            foreach (var i in old)
                if (byContent.TryGetValue(_old[i].Kind + "\n" + _old[i].Content, out var places) && places.TryDequeue(out var j)) Move(i, j);
            return;
        }
        var candidates = old.SelectMany(i => @new.Select(j => (Score: MoveScore(_old[i], _new[j]), Old: i, New: j)))
            .Where(c => c.Score >= MoveThreshold)
            .OrderByDescending(c => c.Score).ThenBy(c => c.Old).ThenBy(c => c.New);
        foreach (var (_, i, j) in candidates)
            if (_newOf[i] < 0 && _oldOf[j] < 0) Move(i, j);
    }

    private static double MoveScore(Sketch old, Sketch @new)
    {
        if (!string.Equals(old.Kind, @new.Kind, StringComparison.Ordinal) || old.Content.Length == 0 || @new.Content.Length == 0) return 0;
        var bonus = SameRole(old, @new) ? 0.15 : 0;
        return old.MostSimilar(@new) + bonus < MoveThreshold ? 0 : old.Similarity(@new) + bonus;
    }

    private void Move(int old, int @new)
    {
        Set(old, @new);
        _moved[old] = true;
    }

    private static IEnumerable<int> Free(int[] pairs) => Enumerable.Range(0, pairs.Length).Where(i => pairs[i] < 0);

    /// <summary>Calls an action with the leftovers between every two neighbours that keep their order.</summary>
    private void InGaps(Action<List<int>, List<int>> action)
    {
        var j = 0;
        var old = new List<int>();
        for (var i = 0; i <= _old.Length; i++)
        {
            if (i < _old.Length && (_newOf[i] < 0 || _moved[i]))
            {
                if (_newOf[i] < 0) old.Add(i);
                continue;
            }
            var end = i < _old.Length ? _newOf[i] : _new.Length;
            var @new = new List<int>();
            for (; j < end; j++)
                if (_oldOf[j] < 0) @new.Add(j);
            j++;
            if (old.Count > 0 && @new.Count > 0) action(old, @new);
            old = [];
        }
    }

    /// <summary>
    /// Place and role (SPEC B.4.2): the same label and no other caption; without labels, the same place. A unit alone between two
    /// paired neighbours pairs with the one that stands there now when its label is the same or a quarter of it is left.
    /// </summary>
    private void PairByPlace(List<int> old, List<int> @new)
    {
        if (old.Count == 1 && @new.Count == 1)
        {
            // Between the same neighbours and under the same label even another subject is 「第2条を次のように改める」.
            var isPlain = !_old[old[0]].IsShell && !_new[@new[0]].IsShell;
            if (HavePlace(old[0], @new[0]) || (isPlain && IsSameLabel(_old[old[0]], _new[@new[0]]))) Set(old[0], @new[0]);
            return;
        }
        var byLabel = new Dictionary<(string, string), int>();
        for (var k = 0; k < @new.Count; k++) byLabel.TryAdd((_new[@new[k]].Kind, _new[@new[k]].Label), k);
        var next = 0;
        foreach (var i in old)
        {
            // Where labels repeat or there are none, the next free one counts.
            var k = byLabel.GetValueOrDefault((_old[i].Kind, _old[i].Label), -1);
            if (k >= 0 && k < next && next < @new.Count && IsSameLabel(_old[i], _new[@new[next]])) k = next;
            if (k < next || !HavePlace(i, @new[k])) continue;
            Set(i, @new[k]);
            next = k + 1;
        }
    }

    private bool HavePlace(int i, int j)
    {
        var (old, @new) = (_old[i], _new[j]);
        if (!string.Equals(old.Kind, @new.Kind, StringComparison.Ordinal) || old.IsShell != @new.IsShell) return false;
        return (IsSameLabel(old, @new) && HaveOneRole(old, @new)) || old.Similarity(@new) >= PlaceThreshold;
    }

    private static bool IsSameLabel(Sketch old, Sketch @new) =>
        string.Equals(old.Label, @new.Label, StringComparison.Ordinal) && string.Equals(old.Kind, @new.Kind, StringComparison.Ordinal);
}
