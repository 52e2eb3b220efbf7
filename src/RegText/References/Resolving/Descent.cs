using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>Goes down the levels of a reference: 第3条 → 第2項 → 第1号 (SPEC D.2, A.6).</summary>
internal sealed class Descent(UnitPaths paths, UnitLookup lookup)
{
    /// <summary>The target one level below.</summary>
    public Target Below(Target target, ReferenceLevel level)
    {
        var levels = target.Levels.Add(level);
        if (target.Broken is not null) return target with { Levels = levels };
        if (target.Law is not null) return target with { Levels = levels };
        var units = ImmutableArray.CreateBuilder<UnitPath>();
        var namesOnlyParagraph = false;
        foreach (var unit in target.Units)
        {
            var below = Below(unit, level);
            if (below.Broken is not null) return below with { Levels = levels };
            units.AddRange(below.Units);
            namesOnlyParagraph |= below.NamesOnlyParagraph;
        }
        return Target.Of(units.ToImmutable()) with
        {
            Levels = levels,
            NamesOnlyParagraph = target.NamesOnlyParagraph || namesOnlyParagraph,
        };
    }

    private Target Below(UnitPath unit, ReferenceLevel level)
    {
        if (level.Kind == UnitKind.Paragraph && unit.Unit is Item or Subitem) return Target.None(NoTargetReason.WrongLevels, unit);
        if (unit.Unit is Appendix or Remarks) return BelowAppendix(unit, level);
        if (level.Kind is UnitKind.AppdxTable or UnitKind.AppdxStyle) return OfSuppl(level);
        // The 号 of an article stand in its 項, and where that is the only one it is not named.
        if (level.Kind is UnitKind.Item && unit.Unit is not Paragraph) return ItemsWithoutParagraph(unit, level);
        if (level.Kind == UnitKind.Article && unit.Unit is SupplProvision) return In(lookup.Articles(unit), level, unit);
        return In(lookup.Of(unit, level.Kind), level, unit);
    }

    private Target ItemsWithoutParagraph(UnitPath unit, ReferenceLevel level)
    {
        var paragraphs = lookup.Of(unit, UnitKind.Paragraph).Units;
        if (paragraphs.IsEmpty) return In(lookup.Of(unit, UnitKind.Item), level, unit);
        return paragraphs.Length == 1
            ? In(lookup.Of(paragraphs[0], UnitKind.Item), level, unit) : Target.None(NoTargetReason.Ambiguous, unit);
    }

    /// <summary>
    /// The 号 of a 別表 are entries of the tree or rows of a table; where the tree has none, the 別表 itself is what was found.
    /// </summary>
    private Target BelowAppendix(UnitPath unit, ReferenceLevel level)
    {
        var series = lookup.Of(unit, level.Kind);
        return series.Units.IsEmpty ? Target.Of(unit) : In(series, level, unit);
    }

    /// <summary>附則別表.</summary>
    private Target OfSuppl(ReferenceLevel level)
    {
        var found = paths.Appendices
            .Where(a => a.Unit.Label.Value.StartsWith("附則", StringComparison.Ordinal) && a.Unit.Number == level.Number).ToImmutableArray();
        return found.IsEmpty
            ? Target.None(paths.Appendices.IsEmpty ? NoTargetReason.NoAppendices : NoTargetReason.NoSuchUnit) : Target.Of(found);
    }

    private static Target In(UnitLookup.Series series, ReferenceLevel level, UnitPath above)
    {
        if (level.Form == ReferenceForm.Each)
            return series.Units.IsEmpty ? Target.None(NoTargetReason.NoSubunits, above) : Target.Of(series.Units);
        var found = series.Find(Surroundings.Key(level));
        if (found.Length != 1) return Target.None(found.IsEmpty ? NoTargetReason.NoSuchUnit : NoTargetReason.Ambiguous, above);
        return Target.Of(found) with
        {
            NamesOnlyParagraph = level is { Kind: UnitKind.Paragraph, Number.Base: 1 } && series.Units.Length == 1,
        };
    }
}
