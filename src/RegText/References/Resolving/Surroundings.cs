using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>What 前, 次, この, 各 and bare numbers mean by the place where they are said (SPEC D.2).</summary>
internal sealed class Surroundings(UnitPaths paths, UnitLookup lookup)
{
    /// <summary>The unit or units of the first level of a reference that no other reference or law leads.</summary>
    /// <param name="level">The level.</param>
    /// <param name="here">The unit in whose text it stands; null in the text of the instrument.</param>
    public Target Find(ReferenceLevel level, UnitPath? here) => level.Form switch
    {
        ReferenceForm.Numbered => Numbered(level, here),
        ReferenceForm.Each => Each(level.Kind, here),
        ReferenceForm.This => This(level.Kind, here),
        _ => Neighbour(level, here),
    };

    /// <summary>Whether the 項 in which a place stands has no 号 at all.</summary>
    public bool HasNoItems(UnitPath? here) => ItemsAround(here).Series is null;

    private Target Numbered(ReferenceLevel level, UnitPath? here)
    {
        switch (level.Kind)
        {
            case UnitKind.Article:
                return One(lookup.Articles(null), level);
            case UnitKind.SupplProvision:
                return here?.Top is { Unit: SupplProvision } own ? Target.Of(own)
                    : paths.Supplementary is [var first, ..] ? Target.Of(first) : Target.None(NoTargetReason.NoSuchUnit);
            case UnitKind.Paragraph:
                return One(ParagraphsAround(here), level, here?.Within<Article>() ?? here?.Top);
            case UnitKind.Item:
                var (items, above) = ItemsAround(here);
                return items is null ? Target.None(NoTargetReason.NoSuchUnit, above) : One(items, level, above);
            case UnitKind.Subitem:
                for (var at = here; at is not null; at = at.Parent)
                    if (lookup.Of(at, UnitKind.Subitem).Find(level.Label) is { IsEmpty: false } found) return Target.Of(found);
                return Target.None(NoTargetReason.NoSuchUnit, here);
            case <= UnitKind.Division:
                return GroupOf(level, here);
            default:
                return AppendixOf(level);
        }
    }

    /// <summary>第2節 is looked for in the own 章 first, 第3章 in the own 編; then in the whole 本則.</summary>
    private Target GroupOf(ReferenceLevel level, UnitPath? here)
    {
        for (var at = here; at is not null; at = at.Parent)
            if (at.Unit is Group && at.Unit.Kind < level.Kind && lookup.Of(at, level.Kind).Find(Key(level)) is { IsEmpty: false } found)
                return Target.Of(found[0]);
        return One(lookup.Of(null, level.Kind), level);
    }

    private Target AppendixOf(ReferenceLevel level)
    {
        if (paths.Appendices.IsEmpty) return Target.None(NoTargetReason.NoAppendices);
        var ofKind = paths.Appendices.Where(a => a.Unit.Kind == level.Kind).ToImmutableArray();
        var found = level.Number is null
            ? ofKind.Where(a => a.Unit.Number is null).ToImmutableArray() : [.. ofKind.Where(a => a.Unit.Number == level.Number)];
        // 別表 without number means the only one, even where that carries a number.
        if (found.IsEmpty && level.Number is null && ofKind.Length == 1) found = ofKind;
        return found.Length switch
        {
            0 => Target.None(level.Number is null && ofKind.Length > 1 ? NoTargetReason.Ambiguous : NoTargetReason.NoSuchUnit),
            _ => Target.Of(found),
        };
    }

    private Target Each(UnitKind kind, UnitPath? here)
    {
        var (series, above) = kind == UnitKind.Item ? ItemsAround(here) : (ParagraphsAround(here), here);
        return series is { Units.IsEmpty: false } ? Target.Of(series.Units) : Target.None(NoTargetReason.NoSubunits, above);
    }

    private static Target This(UnitKind kind, UnitPath? here) =>
        here?.Within(kind) is { } unit ? Target.Of(unit) : Target.None(NoTargetReason.NoSuchUnit, here);

    private Target Neighbour(ReferenceLevel level, UnitPath? here)
    {
        var (series, index) = PlaceIn(level.Kind, here);
        if (series is null) return Target.None(NoTargetReason.NoNeighbour, here);
        var (first, count) = level.Form switch
        {
            ReferenceForm.Next => (index + 1, 1),
            ReferenceForm.AllPrevious => (0, index),
            _ => (index - level.Count, level.Count),
        };
        if (level.Form == ReferenceForm.Next && IsBetween(here, level.Kind)) first = index;
        if (first < 0 || count == 0 || first + count > series.Units.Length)
            return Target.None(level.Form == ReferenceForm.Previous && level.Count > 1
                ? NoTargetReason.OutOfRange : NoTargetReason.NoNeighbour, here);
        var found = series.Units.Slice(first, count);
        return IsTornOff(found, level.Form == ReferenceForm.Next ? index : index - 1, series)
            ? Target.None(NoTargetReason.InExtract) : Target.Of(found);
    }

    /// <summary>In an extract of a 附則 the unit before may be another than the one that stands there.</summary>
    private static bool IsTornOff(ImmutableArray<UnitPath> found, int last, UnitLookup.Series series) =>
        found[0].Top.Unit is SupplProvision { IsExtract: true } && last >= 0 && last + 1 < series.Units.Length
        && series.Units[last].Unit.Number is { } before && series.Units[last + 1].Unit.Number is { } behind && !behind.Follows(before);

    /// <summary>Text behind the 号 of a 項 stands between units: the 号 before it is the last one.</summary>
    private static bool IsBetween(UnitPath? here, UnitKind kind) => kind == UnitKind.Item && here?.Within<Item>() is null;

    /// <summary>The series in which a place stands, and how many units of it stand before the own one.</summary>
    private (UnitLookup.Series? Series, int Index) PlaceIn(UnitKind kind, UnitPath? here)
    {
        if (here?.Within(kind) is { } own)
        {
            var series = kind == UnitKind.Article ? lookup.Articles(own.IsInBody ? null : own.Top)
                : own.Parent is null && own.IsInBody ? lookup.Of(null, kind) : lookup.Of(own.Parent, kind);
            return series.IndexOf(own) is >= 0 and var index ? (series, index) : (null, 0);
        }
        if (kind != UnitKind.Item) return (null, 0);
        for (var at = here; at?.Parent is { } parent; at = parent)
        {
            var series = lookup.Of(parent, kind);
            var before = series.Units.Count(u => u.Index < at.Index);
            if (before > 0) return (series, before);
            if (parent.Unit is Article) break;
        }
        return (null, 0);
    }

    private UnitLookup.Series ParagraphsAround(UnitPath? here)
    {
        if (here?.Within<Article>() is { } article) return lookup.Of(article, UnitKind.Paragraph);
        for (var at = here; at is not null; at = at.Parent)
            if (lookup.Of(at, UnitKind.Paragraph) is { Units.IsEmpty: false } series) return series;
        return lookup.Of(null, UnitKind.Paragraph);
    }

    /// <summary>The 号 of the 項 in which a place stands; in a 別表 or 備考 those of the nearest unit that has some.</summary>
    private (UnitLookup.Series? Series, UnitPath? Above) ItemsAround(UnitPath? here)
    {
        for (var at = here; at is not null; at = at.Parent)
        {
            if (lookup.Of(at, UnitKind.Item) is { Units.IsEmpty: false } series) return (series, at);
            if (at.Unit is Article or Paragraph) return (null, at);
        }
        return (null, here);
    }

    private static Target One(UnitLookup.Series series, ReferenceLevel level, UnitPath? above = null) =>
        One(series.Find(Key(level)), above) with
    {
        NamesOnlyParagraph = level is { Kind: UnitKind.Paragraph, Number.Base: 1 } && series.Units.Length == 1,
    };

    /// <summary>One unit; several with the same number are no target.</summary>
    private static Target One(ImmutableArray<UnitPath> found, UnitPath? above) => found.Length switch
    {
        0 => Target.None(NoTargetReason.NoSuchUnit, above),
        1 => Target.Of(found[0]),
        _ => Target.None(NoTargetReason.Ambiguous, found[0]),
    };

    /// <summary>What a series is asked for: number or label.</summary>
    public static string Key(ReferenceLevel level) => level.Kind == UnitKind.Subitem ? level.Label : level.Number?.ToString() ?? "";
}
