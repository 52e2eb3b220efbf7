using System.Collections.Immutable;
using RegText.References;
using RegText.Syntax;

namespace RegText.Drafting;

/// <summary>A unit that got another number.</summary>
/// <param name="Old">Its place before.</param>
/// <param name="New">Its place after.</param>
public sealed record RenumberedUnit(UnitPath Old, UnitPath New);

/// <summary>An entry of the 目次 whose articles are others now.</summary>
/// <param name="Label">第3章.</param>
/// <param name="Old">The articles that it gave: 第8条.</param>
/// <param name="New">The articles that it gives: 第8条・第9条.</param>
public sealed record RenumberedTocEntry(string Label, string Old, string New);

/// <summary>
/// A draft in which a unit came, went or moved: the units behind it have their new numbers, and the references, the 目次 and the relations of the 別表
/// follow (SPEC D.2, C.7).
/// </summary>
/// <param name="Old">The draft before.</param>
/// <param name="New">The draft after.</param>
public sealed record Renumbering(Instrument Old, Instrument New)
{
    /// <summary>The units of the series with other numbers, in the order of the text afterwards.</summary>
    public ImmutableArray<RenumberedUnit> Units { get; private init; } = [];

    /// <summary>The entries of the 目次 that follow.</summary>
    public ImmutableArray<RenumberedTocEntry> Toc { get; private init; } = [];

    /// <summary>The references that got other words, in the order of the text.</summary>
    public ImmutableArray<ShiftedReference> References { get; private init; } = [];

    /// <summary>The references that a person has to mend: their unit went, or no words were found that surely name it.</summary>
    public ImmutableArray<ShiftedReference> ToMend { get; private init; } = [];

    /// <summary>The 章 of the 目次 whose articles were not those of the text before: they were left as they are.</summary>
    public ImmutableArray<string> TocToMend { get; private init; } = [];

    /// <summary>Carries out an edit.</summary>
    /// <param name="references">The draft with its references.</param>
    /// <param name="edit">The edit; its paths are those of <paramref name="references"/>.</param>
    /// <returns>The draft afterwards, or in Japanese why it cannot be made.</returns>
    public static (Renumbering? Renumbering, string? Problem) Of(ReferenceIndex references, DraftEdit edit)
    {
        var (before, after, problem) = DraftSeries.Of(references.Paths, edit);
        if (problem is not null) return (null, problem);
        var old = references.Paths.Instrument;
        var (edited, successor) = DraftTree.Edit(old, edit, before, after);
        var (toc, entries, left) = TocAfter(old, edited);
        edited = edited with { Toc = toc };

        var index = ReferenceIndex.Of(edited);
        var shifts = ReferenceShifts.Find(references, index, successor);
        var toMend = shifts.Where(s => s.Wording.Length == 0).ToHashSet();
        var proof = new MendedProof(references, index.Paths, successor);
        Instrument mended;
        List<ShiftedReference> wrong;
        do
        {
            mended = MendedReferences.In(edited, shifts.Where(s => !toMend.Contains(s)));
            // Words that do not surely name their unit are put back.
            wrong = proof.Wrong(mended, shifts.Where(s => !toMend.Contains(s)));
            toMend.UnionWith(wrong);
        }
        while (wrong.Count > 0);
        var paths = UnitPaths.Of(mended);
        return (new(old, mended)
        {
            Units = [.. Renumbered(before, references.Paths, index.Paths, paths, successor)],
            Toc = entries,
            TocToMend = left,
            References = [.. shifts.Where(s => !toMend.Contains(s))],
            ToMend = [.. shifts.Where(toMend.Contains)],
        }, null);
    }

    private static IEnumerable<RenumberedUnit> Renumbered(List<Unit> series, UnitPaths old, UnitPaths edited, UnitPaths mended, Func<Unit, Unit?> successor) =>
        from unit in series
        let became = successor(unit)
        where became is not null && became.Number != unit.Number
        let path = mended.All[edited[became].Position]
        orderby path.Position
        select new RenumberedUnit(old[unit], path);

    /// <summary>The 目次 with the articles of every 章 of which it gave the right ones before.</summary>
    private static (Toc? Toc, ImmutableArray<RenumberedTocEntry> Changed, ImmutableArray<string> Left) TocAfter(Instrument old, Instrument edited)
    {
        if (old.Toc is not { } toc || ExpectedToc.Of(old) is not { } right || ExpectedToc.Of(edited) is not { } now) return (old.Toc, [], []);
        var changed = ImmutableArray.CreateBuilder<RenumberedTocEntry>();
        var left = ImmutableArray.CreateBuilder<string>();
        var entries = toc.Entries.ToBuilder();
        var at = 0;
        for (var i = 0; i < right.Entries.Length && i < now.Entries.Length; i++)
        {
            var (was, becomes) = (right.Entries[i].Range.Value, now.Entries[i].Range.Value);
            var found = IndexOf(entries, right.Entries[i], at);
            if (found < 0) continue;
            at = found + 1;
            var printed = entries[found].Range.Value;
            if (string.Equals(was, becomes, StringComparison.Ordinal)) continue;
            var label = entries[found].Label.Value;
            if (!string.Equals(printed, was, StringComparison.Ordinal)) left.Add(label);
            else
            {
                entries[found] = entries[found] with { Range = new UnitText(becomes) };
                changed.Add(new(label, was, becomes));
            }
        }
        return (toc with { Entries = entries.ToImmutable() }, changed.ToImmutable(), left.ToImmutable());
    }

    private static int IndexOf(ImmutableArray<TocEntry>.Builder entries, TocEntry entry, int start)
    {
        for (var i = start; i < entries.Count; i++)
            if (entries[i].Kind == entry.Kind && entries[i].Number == entry.Number) return i;
        return -1;
    }
}
