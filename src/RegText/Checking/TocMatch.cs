using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Checking;

/// <summary>An entry of the 目次 with the 章, 節 or 条 of the 本則 that it names.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Unit">What it names; null where the 本則 has none of that number.</param>
internal readonly record struct TocPair(TocEntry Entry, UnitPath? Unit)
{
    /// <summary>The articles that its range should name: those directly in the group, or all below it where it has sub-groups only.</summary>
    public ImmutableArray<UnitPath> Articles()
    {
        if (Unit is null) return [];
        var own = Unit.Children.Where(c => c.Unit is Article).ToImmutableArray();
        return !own.IsEmpty ? own : [.. Below(Unit)];
    }

    /// <summary>Whether a group below it has a range of its own.</summary>
    public bool HasSubgroups => Unit?.Children.Any(c => c.Unit is Group) == true;

    private static IEnumerable<UnitPath> Below(UnitPath unit)
    {
        foreach (var child in unit.Children)
        {
            if (child.Unit is Article) yield return child;
            else if (child.Unit is Group)
                foreach (var article in Below(child)) yield return article;
        }
    }
}

/// <summary>The 目次 beside the 本則 (SPEC E.1.2): which entry is which 章 or 節, and which have no counterpart. Linear in their number.</summary>
/// <param name="Toc">The 目次.</param>
/// <param name="Pairs">Its entries in order; those of 附則, 前文 and 別表 are left out.</param>
/// <param name="Missing">The groups of the 本則 that no entry names, with the entry behind which they belong; null for the beginning.</param>
internal sealed record TocMatch(Toc Toc, ImmutableArray<TocPair> Pairs, ImmutableArray<(UnitPath Unit, TocEntry? Behind)> Missing)
{
    public static TocMatch Of(Toc toc, UnitPaths paths)
    {
        var kinds = toc.Entries.Select(e => e.Kind).ToHashSet();
        var units = paths.All.Where(p => p.IsInBody && (p.Unit is Group || (p.Unit is Article && kinds.Contains(UnitKind.Article)))).ToList();
        var open = units.GroupBy(Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<UnitPath>(g), StringComparer.Ordinal);
        var entryOf = new Dictionary<UnitPath, TocEntry>();
        var pairs = ImmutableArray.CreateBuilder<TocPair>();
        var above = new List<TocEntry>();
        foreach (var entry in toc.Entries)
        {
            if (entry.Kind > UnitKind.Article) continue;
            above.RemoveAll(e => e.Kind >= entry.Kind);
            if (entry.Kind != UnitKind.Article) above.Add(entry);
            var key = entry.Kind == UnitKind.Article ? Key(entry) : string.Concat(above.Select(Key));
            var unit = open.TryGetValue(key, out var queue) && queue.TryDequeue(out var found) ? found : null;
            if (unit is not null) entryOf[unit] = entry;
            pairs.Add(new(entry, unit));
        }
        var missing = ImmutableArray.CreateBuilder<(UnitPath, TocEntry?)>();
        TocEntry? behind = null;
        foreach (var unit in units)
        {
            if (entryOf.TryGetValue(unit, out var entry)) behind = entry;
            else missing.Add((unit, behind));
        }
        return new(toc, pairs.ToImmutable(), missing.ToImmutable());
    }

    private static string Key(TocEntry entry) => $"{entry.Kind}{entry.Number}/";

    /// <summary>A 節 is told by its 章 too; an article by its number alone, which runs through.</summary>
    private static string Key(UnitPath path)
    {
        var key = $"{path.Unit.Kind}{path.Unit.Number}/";
        return path.Unit is Group && path.Parent is { } parent ? Key(parent) + key : key;
    }
}
