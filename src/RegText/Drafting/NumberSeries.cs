using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Drafting;

/// <summary>
/// The units that are numbered one behind the other: the 条 of the 本則 or of one 附則, whatever 章 they are in; the 項 of a 条, the 号 of a 項 (SPEC A.4).
/// </summary>
internal static class NumberSeries
{
    /// <summary>The series in which a unit stands, in the order of the text.</summary>
    public static List<Unit> Of(UnitPaths paths, UnitPath unit)
    {
        if (unit.Unit is not Article) return [.. unit.Siblings.Where(s => s.Unit.Kind == unit.Unit.Kind).Select(s => s.Unit)];
        var suppl = unit.Within<SupplProvision>();
        return [.. paths.All.Where(p => p.Unit is Article && p.Within<SupplProvision>() == suppl && p.IsInBody == unit.IsInBody).Select(p => p.Unit)];
    }

    /// <summary>
    /// The numbers after a change. A unit keeps its level (第5条の2 stays a branch), and what stood apart from the one before it stays as far apart.
    /// </summary>
    /// <param name="before">The series before.</param>
    /// <param name="after">The series after; null stands for the new unit.</param>
    /// <returns>One number for each of <paramref name="after"/>.</returns>
    public static ImmutableArray<UnitNumber> Numbers(List<Unit> before, List<Unit?> after)
    {
        var predecessor = new Dictionary<Unit, Unit?>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < before.Count; i++) predecessor[before[i]] = i == 0 ? null : before[i - 1];
        var gone = before.FirstOrDefault(u => !after.Contains(u));
        var numbers = ImmutableArray.CreateBuilder<UnitNumber>(after.Count);
        for (var i = 0; i < after.Count; i++)
        {
            var level = Level(after, i, gone, predecessor);
            if (i == 0) numbers.Add(level == 1 ? new(before[0].Number!.Base) : before[0].Number!);
            else if (Gap(after, i, predecessor) is { } gap) numbers.Add(new(numbers[i - 1].Base + gap));
            else numbers.Add(Next(numbers[i - 1], level));
        }
        return numbers.ToImmutable();
    }

    /// <summary>
    /// How many parts the number of a unit has. A new unit is numbered like the one that it pushes on; the first branch of a unit that went takes its place.
    /// </summary>
    private static int Level(List<Unit?> after, int at, Unit? gone, Dictionary<Unit, Unit?> predecessor)
    {
        var unit = after[at] ?? (at + 1 < after.Count ? after[at + 1]! : null);
        if (unit is null) return 1;
        var own = unit.Number!.Parts.Length;
        return gone is not null && after[at] is not null && ReferenceEquals(predecessor[unit], gone) ? Math.Min(own, gone.Number!.Parts.Length) : own;
    }

    /// <summary>How far a unit without branches stands from the one that it still follows; null where that is not to be kept.</summary>
    private static int? Gap(List<Unit?> after, int at, Dictionary<Unit, Unit?> predecessor) =>
        after[at] is { Number: { IsBranch: false } number } unit && predecessor[unit] is { Number: { IsBranch: false } before } && ReferenceEquals(predecessor[unit], after[at - 1])
            ? Math.Max(1, number.Base - before.Base)
            : null;

    /// <summary>The next number at a level: behind 12_2 comes 13, 12_3 or 12_2_2.</summary>
    private static UnitNumber Next(UnitNumber previous, int level)
    {
        var parts = previous.Parts;
        return level > parts.Length ? new([.. parts, 2]) : new([.. parts[..(level - 1)], parts[level - 1] + 1]);
    }
}
