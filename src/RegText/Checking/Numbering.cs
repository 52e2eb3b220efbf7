using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Checking;

/// <summary>What the numbers of units tell about units that a text does not hold.</summary>
internal static class Numbering
{
    /// <summary>From how many missing numbers in a row on a gap is no slip of the hand.</summary>
    private const int LongGap = 3;

    /// <summary>
    /// Whether so many articles are missing that the text is an extract: from the beginning, in several places, or many in a row.
    /// </summary>
    public static bool HasManyGaps(ImmutableArray<UnitPath> articles)
    {
        var (expected, gaps) = (1, 0);
        foreach (var number in articles.Select(a => a.Unit.Number).OfType<UnitNumber>())
        {
            if (number.Base > expected)
            {
                if (expected == 1 || number.Base - expected >= LongGap || ++gaps > 1) return true;
            }
            expected = Math.Max(expected, (number.Last?.Base ?? number.Base) + 1);
        }
        return false;
    }

    /// <summary>Whether the units beside one begin with a later number than 1, so that some before it were left out.</summary>
    public static bool BeginsLate(UnitPath unit)
    {
        foreach (var sibling in unit.Siblings)
            if (sibling.Unit.Kind == unit.Unit.Kind) return sibling.Unit.Number is { Base: > 1 } && !sibling.Unit.Label.IsEmpty;
        return false;
    }

    /// <summary>「第9条は、第3項までです。」 for a number that is higher than the last one; empty where that is not what is wrong.</summary>
    /// <param name="instrument">The regulation.</param>
    /// <param name="above">The unit in which the unit was looked for; null for the 本則.</param>
    /// <param name="level">The level that was looked for.</param>
    public static string Last(CheckedInstrument instrument, UnitPath? above, References.ReferenceLevel level)
    {
        var units = Units(instrument, above, level.Kind);
        var place = above is null ? "本則" : above.Name;
        if (units.Count == 0) return $"{place}には、{UnitName.OfKind(level.Kind)}がありません。";
        if (level.Number is not { } number || units[^1].Unit.Number is not { } last || last.Base >= number.Base) return "";
        return units.Count == 1 && level.Kind == UnitKind.Paragraph ? $"{place}は、項が一つだけです。"
            : $"{place}は、{UnitName.Numbered(level.Kind, last.Last ?? last)}までです。";
    }

    private static List<UnitPath> Units(CheckedInstrument instrument, UnitPath? above, UnitKind kind)
    {
        if (above is null)
            return kind == UnitKind.Article
                ? [.. instrument.Articles] : [.. instrument.Paths.All.Where(p => p.IsInBody && p.Unit.Kind == kind)];
        var units = above.Children.Where(c => c.Unit.Kind == kind).ToList();
        return units.Count == 0 && above.Children is [var only] ? [.. only.Children.Where(c => c.Unit.Kind == kind)] : units;
    }
}
