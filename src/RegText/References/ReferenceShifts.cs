using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.References;

/// <summary>A reference that a change lets point to other units than before (SPEC C.7, E.1.3 R18).</summary>
/// <param name="Old">The reference in the old text.</param>
/// <param name="New">The same words in the new text.</param>
/// <param name="Expected">What it should point to: the units that correspond to the old ones; empty when none of them is left.</param>
/// <param name="Wording">Words that would name them at its place (第17条 for 前条); empty when none of them is left.</param>
public sealed record ShiftedReference(Reference Old, Reference New, ImmutableArray<UnitPath> Expected, string Wording)
{
    /// <summary>What it pointed to in the old text.</summary>
    public required OwnUnits Before { get; init; }

    /// <summary>What it points to in the new text.</summary>
    public required Resolution Now { get; init; }
}

/// <summary>Finds ハネ: references whose words are the same in the old and the new text, and whose units are not.</summary>
public static class ReferenceShifts
{
    /// <summary>The shifted references of a regulation, in the order of the new text.</summary>
    /// <param name="old">The text before.</param>
    /// <param name="new">The text after.</param>
    /// <param name="counterpart">The unit of the new text that a unit of the old one became; null for one that is gone.</param>
    public static ImmutableArray<ShiftedReference> Find(ReferenceIndex old, ReferenceIndex @new, Func<Unit, Unit?> counterpart)
    {
        var shifted = ImmutableArray.CreateBuilder<ShiftedReference>();
        var withShiftedBase = new HashSet<Reference>(ReferenceEqualityComparer.Instance);
        var newPlaces = @new.References.ToLookup(r => Key(r.Place));
        foreach (var place in old.References.GroupBy(r => r.Place))
        {
            // A 目次 names the first and last article of each 章, whichever they are (TocShifts).
            if (place.Key.Part == TextPart.TocRange) continue;
            var unit = place.Key.Unit is { } path ? counterpart(path.Unit) : null;
            if (place.Key.Unit is not null && unit is null) continue;
            var key = new PlaceKey(unit is null ? null : @new.Paths[unit], place.Key.Part, place.Key.Row, place.Key.Column);
            foreach (var (before, after) in SameWords([.. place], [.. newPlaces[key]]))
            {
                if (Shift(before, after, @new, counterpart) is not { } shift) continue;
                withShiftedBase.Add(after);
                // When the reference is mended from which this one goes on (第4条第1項 for 第3条第1項), 及び第2項 and 同条 are right again.
                if (after.GoesOnFrom is { } mended && withShiftedBase.Contains(mended) && SaysOwnLevelsRightly(after, shift.Expected))
                    continue;
                shifted.Add(shift);
            }
        }
        return [.. shifted.OrderBy(s => s.New.Place.Unit?.Position ?? -1).ThenBy(s => s.New.Span.Start)];
    }

    /// <summary>
    /// Whether a reference points to other units than those that correspond to the units of the same words before; null when it does not.
    /// </summary>
    public static ShiftedReference? Shift(Reference before, Reference after, ReferenceIndex @new, Func<Unit, Unit?> counterpart) =>
        before.Resolution is OwnUnits old && Expected(old, after.Resolution, after, @new, counterpart) is { } expected
            ? new(before, after, expected, ReferenceWording.Of(after, expected)) { Before = old, Now = after.Resolution }
            : null;

    /// <summary>The units that correspond to the old ones, where the new ones are others; null where they are the same.</summary>
    internal static ImmutableArray<UnitPath>? Expected(
        OwnUnits old, Resolution after, Reference reference, ReferenceIndex @new, Func<Unit, Unit?> counterpart)
    {
        var expected = old.Units.Select(u => counterpart(u.Unit)).OfType<Unit>().Select(u => @new.Paths[u]).ToImmutableArray();
        if (after is not OwnUnits now) return expected;
        // 前各号 and 各号 mean all there are, new ones among them.
        var meansAll = reference.Levels is [.., { Form: ReferenceForm.Each or ReferenceForm.AllPrevious }];
        var isSame = meansAll ? expected.All(now.Units.Contains) : expected.Length == old.Units.Length && expected.SequenceEqual(now.Units);
        return isSame ? null : expected;
    }

    /// <summary>Whether its own levels are right once the reference is mended from which it takes over the others.</summary>
    internal static bool SaysOwnLevelsRightly(Reference reference, ImmutableArray<UnitPath> expected) =>
        expected.Length > 0 && reference.Levels.All(level => level.Form switch
        {
            ReferenceForm.Numbered =>
                expected[0].Within(level.Kind)?.Unit is { } unit && (level.Kind == UnitKind.Subitem || unit.Number == level.Number),
            ReferenceForm.Same => true,
            _ => false,
        });

    private readonly record struct PlaceKey(UnitPath? Unit, TextPart Part, int Row, int Column);

    private static PlaceKey Key(TextPlace place) => new(place.Unit, place.Part, place.Row, place.Column);

    /// <summary>
    /// The references that stand in both texts with the same words and in the same order: a longest common subsequence of their words.
    /// </summary>
    private static List<(Reference Old, Reference New)> SameWords(IReadOnlyList<Reference> old, IReadOnlyList<Reference> @new)
    {
        var (start, oldEnd, newEnd) = (0, old.Count, @new.Count);
        var pairs = new List<(Reference, Reference)>();
        while (start < oldEnd && start < newEnd && Same(old[start], @new[start])) pairs.Add((old[start], @new[start++]));
        while (oldEnd > start && newEnd > start && Same(old[oldEnd - 1], @new[newEnd - 1])) pairs.Add((old[--oldEnd], @new[--newEnd]));
        // Between the ends that agree few references are left; a text with very many changed ones is not looked through.
        if ((long)(oldEnd - start) * (newEnd - start) > 1_000_000) return pairs;
        var length = new int[oldEnd - start + 1, newEnd - start + 1];
        for (var i = oldEnd - 1; i >= start; i--)
            for (var j = newEnd - 1; j >= start; j--)
                length[i - start, j - start] = Same(old[i], @new[j])
                    ? length[i - start + 1, j - start + 1] + 1
                    : Math.Max(length[i - start + 1, j - start], length[i - start, j - start + 1]);
        for (int i = start, j = start; i < oldEnd && j < newEnd;)
        {
            if (Same(old[i], @new[j])) pairs.Add((old[i++], @new[j++]));
            else if (length[i - start + 1, j - start] >= length[i - start, j - start + 1]) i++;
            else j++;
        }
        return pairs;
    }

    private static bool Same(Reference one, Reference other) => string.Equals(one.Text, other.Text, StringComparison.Ordinal);
}
