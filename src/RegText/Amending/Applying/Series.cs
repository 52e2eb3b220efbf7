using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>
/// The units that are numbered together: the articles of the 本則 or of one 附則 whatever 章 they stand in, the 項 of an article, the 号 of a
/// 項 (SPEC A.4).
/// </summary>
internal static class Series
{
    /// <summary>The units numbered together with a unit, itself included, in the order of the text.</summary>
    public static IEnumerable<LiveUnit> Of(LiveUnit unit) => Below(unit.Parent!, unit.Kind);

    /// <summary>The units of a kind that are numbered together below a unit.</summary>
    public static IEnumerable<LiveUnit> Below(LiveUnit above, UnitKind kind)
    {
        if (kind is not (UnitKind.Article or UnitKind.Paragraph)) return above.Children.Where(u => u.Kind == kind);
        return PlaceFinder.ThroughGroups(Top(above)).Where(u => u.Kind == kind);
    }

    /// <summary>Where numbering starts: 本則 or 附則 above 章; an article for its 項.</summary>
    public static LiveUnit Top(LiveUnit unit)
    {
        while (!unit.IsRoot && unit.Kind <= UnitKind.Division) unit = unit.Parent!;
        return unit;
    }

    /// <summary>Whether a unit has a number, alone or as one of a deleted range; of a range, whether they have one in common.</summary>
    public static bool Holds(LiveUnit unit, UnitNumber number) =>
        unit.Number is { } own && own <= (number.Last ?? number) && (own.Last ?? own) >= number;
}
