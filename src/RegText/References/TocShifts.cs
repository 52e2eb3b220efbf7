using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.References;

/// <summary>
/// Finds the ranges of a 目次 that were right and are not any more, because articles came, went or moved (SPEC C.7, T01, A10).
/// </summary>
public static class TocShifts
{
    /// <summary>
    /// The article numbers of the 目次 that should be others, in its order. A range that was wrong before is left to the check of the text.
    /// </summary>
    /// <param name="old">The text before.</param>
    /// <param name="new">The text after.</param>
    public static ImmutableArray<ShiftedReference> Find(ReferenceIndex old, ReferenceIndex @new)
    {
        var before = Ends(old).ToLookup(e => (e.Group, e.IsLast, e.Reference.Text));
        var shifted = ImmutableArray.CreateBuilder<ShiftedReference>();
        foreach (var end in Ends(@new))
        {
            if (IsRight(end)
                || before[(end.Group, end.IsLast, end.Reference.Text)].FirstOrDefault(IsRight) is not { Reference: not null } was)
                continue;
            shifted.Add(new(was.Reference, end.Reference, [end.Article], ReferenceWording.Of(end.Reference, [end.Article]))
            {
                Before = new([was.Article]),
                Now = end.Reference.Resolution,
            });
        }
        return shifted.ToImmutable();
    }

    /// <summary>One end of a range of the 目次.</summary>
    /// <param name="Group">The name of its 章 with all above it.</param>
    /// <param name="IsLast">Whether it is the second end.</param>
    /// <param name="Reference">The article number as printed.</param>
    /// <param name="Article">The article of the 章 that it should be.</param>
    private readonly record struct End(string Group, bool IsLast, Reference Reference, UnitPath Article);

    private static bool IsRight(End end) => end.Reference.Resolution is OwnUnits { Units: [var unit] } && unit == end.Article;

    private static IEnumerable<End> Ends(ReferenceIndex index)
    {
        if (index.Paths.Instrument.Toc is not { } toc) yield break;
        var ranges = index.References.Where(r => r.Place.Part == TextPart.TocRange).ToLookup(r => r.Place.Row);
        var groups = index.Paths.All.Where(p => p.Unit is Group && p.IsInBody).ToList();
        var at = 0;
        for (var i = 0; i < toc.Entries.Length; i++)
        {
            var entry = toc.Entries[i];
            var group = groups.FindIndex(at, g => g.Unit.Kind == entry.Kind && Equals(g.Unit.Number, entry.Number));
            if (group < 0) continue;
            at = group + 1;
            var articles = Articles(index.Paths, groups[group]);
            if (articles.Count == 0 || ranges[i + 1].ToList() is not { Count: 1 or 2 } ends) continue;
            var name = Name(groups[group]);
            yield return new(name, false, ends[0], articles[0]);
            if (ends.Count == 2) yield return new(name, true, ends[1], articles[^1]);
        }
    }

    private static List<UnitPath> Articles(UnitPaths paths, UnitPath group)
    {
        var articles = new List<UnitPath>();
        for (var i = group.Position; i <= group.LastPosition; i++)
            if (paths.All[i].Unit is Article) articles.Add(paths.All[i]);
        return articles;
    }

    private static string Name(UnitPath group) => (group.Parent is { } above ? Name(above) : "") + group.Name;
}
