using System.Collections.Immutable;
using RegText.Parsing.Recognising;
using RegText.Syntax;

namespace RegText.Parsing;

/// <summary>What the labels of 号 and 細分 say.</summary>
public static class ListLabels
{
    /// <summary>
    /// The number of a unit in a list, by its label: ニ is 4 behind ハ. Where the label can be read in several ways, or in none, what the
    /// file says decides.
    /// </summary>
    /// <param name="label">The label as printed.</param>
    /// <param name="given">The number that the file gives; some files count イからハまで as one.</param>
    /// <param name="before">The number of the unit before it in the list.</param>
    public static UnitNumber? Number(string label, UnitNumber? given, UnitNumber? before)
    {
        if (label.Length == 0) return given;
        var readings = ListHead.RecogniseAll(label + "　略").Select(h => h.Number).ToImmutableArray();
        if (given is not null && readings.Contains(given)) return given;
        return readings.FirstOrDefault(r => before is null ? r.Base == 1 : r.Follows(before)) ?? given;
    }

    /// <summary>
    /// The number that a label of an amendment has in the list of another label: イ is 2 behind ア and 1 in イロハ. Null where the list has no such
    /// label.
    /// </summary>
    /// <param name="sibling">A label of the list.</param>
    /// <param name="number">Its number.</param>
    /// <param name="label">The label in question; of (ア) the bracket may be missing or of another width.</param>
    internal static UnitNumber? InSeriesOf(string sibling, UnitNumber? number, string label)
    {
        if (sibling.Length == 0 || label.Length == 0) return null;
        var heads = ListHead.RecogniseAll(sibling + "　略");
        var series = (heads.FirstOrDefault(h => h.Number == number) ?? heads.FirstOrDefault())?.Series;
        return ListHead.RecogniseAll(label + "　略").FirstOrDefault(h => h.Series == series)?.Number;
    }
}
