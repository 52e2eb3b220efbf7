using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>
/// Remembers which series of numbers an amendment touches, and finds the holes that it leaves (SPEC C.12.2-4). Holes that the text in force had
/// (an extract) are none of its.
/// </summary>
internal sealed class NumberingLog
{
    private sealed class Entry(List<LiveUnit> before)
    {
        public List<LiveUnit> Before { get; } = before;

        public int Last { get; set; }

        public int? LastMove { get; set; }
    }

    private readonly Dictionary<(LiveUnit Above, UnitKind Kind), Entry> _entries = [];

    /// <summary>Called before an instruction changes the numbers of a series.</summary>
    public void Touch(LiveUnit above, UnitKind kind, int instruction, bool isMove = false)
    {
        var key = (kind is UnitKind.Article or UnitKind.Paragraph ? Series.Top(above) : above, kind);
        if (!_entries.TryGetValue(key, out var entry)) _entries[key] = entry = new([.. Series.Below(above, kind)]);
        entry.Last = instruction;
        if (isMove) entry.LastMove = instruction;
    }

    /// <summary>The holes that were not there before, each with the instruction that has to answer for it: the last move, else the last of all.</summary>
    public IEnumerable<(int Instruction, string Detail)> Holes()
    {
        foreach (var ((above, kind), entry) in _entries)
        {
            if (!above.IsRoot && above.Parent is null) continue;
            var now = Series.Below(above, kind).Where(u => u.Number is not null).ToList();
            if (Hole(now, entry.Before, kind) is { } hole) yield return (entry.LastMove ?? entry.Last, hole);
            else if (kind == UnitKind.Paragraph && above.Kind != UnitKind.Article && IsFirstBare(now) && !IsFirstBare(entry.Before))
                yield return (entry.Last, "初めの項に番号がないまま、項が加わります。");
        }
    }

    /// <summary>Whether the first of several 項 of a 附則 has no number, as that of an article has none (SPEC K19).</summary>
    private static bool IsFirstBare(List<LiveUnit> units) => units is [{ Label: "" }, { Label: not "" }, ..];

    private static string? Hole(List<LiveUnit> now, List<LiveUnit> before, UnitKind kind)
    {
        if (now is [var first, ..] && first.Number!.Base > 1 && (before is not [{ NumberBefore: { } old }, ..] || old.Base < first.Number.Base))
            return $"{UnitName.Numbered(kind, new UnitNumber(1))}がなくなります。";
        var place = new Dictionary<LiveUnit, int>();
        for (var i = 0; i < before.Count; i++) place[before[i]] = i;
        for (var i = 1; i < now.Count; i++)
        {
            var (left, right) = (now[i - 1], now[i]);
            if (right.Number!.Follows(left.Number!)) continue;
            var wasThere = place.TryGetValue(left, out var a) && place.TryGetValue(right, out var b) && b == a + 1
                && left.NumberBefore is { } from && right.NumberBefore is { } to && !to.Follows(from);
            if (!wasThere) return $"{UnitName.Numbered(kind, left.Number!)}と{UnitName.Numbered(kind, right.Number!)}の間の番号が抜けます。";
        }
        return null;
    }
}
