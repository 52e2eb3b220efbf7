using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RegText.Syntax;

namespace RegText.Changes;

/// <summary>
/// Finds units that were split or merged: an inserted unit of which most words were taken out of a sibling near by, and a deleted one of
/// which most words were put into a sibling near by. Linear: only neighbours are looked at, as sets of four characters.
/// </summary>
internal sealed class SplitsAndMerges
{
    /// <summary>How many siblings on either side are looked at.</summary>
    private const int Window = 6;

    /// <summary>A shorter unit says too little to be known again.</summary>
    private const int ShortestUnit = 8;

    /// <summary>How much of a unit must stand in the other.</summary>
    private const double MostOfIt = 0.6;

    /// <summary>How much of it must have gone from there; the rest may be phrases that every unit has.</summary>
    private const double GoneFromThere = 0.4;

    /// <summary>How much the unit that was split or filled must have kept.</summary>
    private const double SomeOfIt = 0.2;

    private readonly ImmutableArray<UnitRelation>.Builder _relations = ImmutableArray.CreateBuilder<UnitRelation>();

    /// <summary>The relations among all siblings of the lists and of what is below them, in order.</summary>
    public static ImmutableArray<UnitRelation> Among(params ReadOnlySpan<ImmutableArray<UnitChange>> lists)
    {
        var search = new SplitsAndMerges();
        foreach (var list in lists) search.Search(list);
        return search._relations.ToImmutable();
    }

    private void Search(ImmutableArray<UnitChange> siblings)
    {
        if (siblings.Any(c => c.Kind is ChangeKind.Inserted)) Relate(siblings, c => c.Old, c => c.New, UnitRelationKind.Split);
        if (siblings.Any(c => c.Kind is ChangeKind.Deleted)) Relate(siblings, c => c.New, c => c.Old, UnitRelationKind.Merged);
        foreach (var change in siblings)
            if (change.Kind != ChangeKind.Unchanged) Search(change.Children);
    }

    /// <summary>
    /// Relates the units that stand on one side only (<paramref name="many"/>) to the sibling whose words they hold. Read for a split; for a
    /// merger the sides are exchanged.
    /// </summary>
    private void Relate(ImmutableArray<UnitChange> siblings, Func<UnitChange, Unit?> one, Func<UnitChange, Unit?> many, UnitRelationKind kind)
    {
        var parts = new Dictionary<int, List<int>>();
        var fours = new Dictionary<Unit, (HashSet<long> All, HashSet<long> Gone)>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < siblings.Length; i++)
        {
            if (one(siblings[i]) is not null || many(siblings[i]) is not { } part) continue;
            var content = Sketch.Of(part).Content;
            if (content.Length < ShortestUnit) continue;
            var (best, most) = (-1, GoneFromThere);
            for (var k = Math.Max(0, i - Window); k <= Math.Min(siblings.Length - 1, i + Window); k++)
            {
                if (siblings[k].Kind == ChangeKind.Unchanged || one(siblings[k]) is not { } source || !IsSameKind(source, part)) continue;
                var (all, gone) = FoursOf(source, many(siblings[k]));
                var share = Fours.Share(content, gone);
                if (share > most && Fours.Share(content, all) >= MostOfIt) (best, most) = (k, share);
            }
            if (best < 0) continue;
            if (!parts.TryGetValue(best, out var list)) parts[best] = list = [];
            list.Add(i);
        }
        foreach (var (at, list) in parts.OrderBy(p => p.Key))
        {
            var source = one(siblings[at])!;
            if (many(siblings[at]) is { } kept && Fours.Share(Sketch.Of(kept).Content, FoursOf(source, kept).All) >= SomeOfIt) list.Add(at);
            if (list.Count < 2) continue;
            list.Sort();
            ImmutableArray<Unit> several = [.. list.Select(i => many(siblings[i])!)];
            _relations.Add(kind == UnitRelationKind.Split ? new(kind, [source], several) : new(kind, several, [source]));
        }

        (HashSet<long> All, HashSet<long> Gone) FoursOf(Unit source, Unit? kept)
        {
            if (fours.TryGetValue(source, out var known)) return known;
            var all = Fours.Of(Sketch.Of(source).Content);
            var gone = all;
            if (kept is not null)
            {
                gone = [.. all];
                gone.ExceptWith(Fours.Of(Sketch.Of(kept).Content));
            }
            return fours[source] = (all, gone);
        }
    }

    private static bool IsSameKind(Unit a, Unit b) => a.Kind == b.Kind && (a as Subitem)?.Level == (b as Subitem)?.Level;
}

/// <summary>Every four characters of a text: few enough to survive small edits, and enough to say something.</summary>
internal static class Fours
{
    public static HashSet<long> Of(string text)
    {
        var result = new HashSet<long>(Math.Max(0, text.Length - 3));
        for (var i = 0; i + 4 <= text.Length; i++) result.Add(At(text, i));
        return result;
    }

    /// <summary>The share of the characters of a text that stand in one of the fours.</summary>
    public static double Share(string text, HashSet<long> fours)
    {
        if (text.Length == 0 || fours.Count == 0) return 0;
        var (covered, end) = (0, 0);
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (!fours.Contains(At(text, i))) continue;
            covered += i + 4 - Math.Max(i, end);
            end = i + 4;
        }
        return (double)covered / text.Length;
    }

    private static long At(string text, int index) => MemoryMarshal.Cast<char, long>(text.AsSpan(index, 4))[0];
}
