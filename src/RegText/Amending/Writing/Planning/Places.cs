using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing.Planning;

/// <summary>Locations of units (SPEC C.3).</summary>
internal static class Places
{
    /// <summary>The top of the 本則: articles have no step above them.</summary>
    public static readonly Location Top = new([]);

    /// <summary>A unit below a place, by its number or label; a shell of several units is a range.</summary>
    public static Location Of(Location parent, Unit unit)
    {
        var place = parent.Unit.Below(StepOf(unit));
        return unit.Number?.Last is { } last ? place with { Last = parent.Unit.Below(new UnitStep(unit.Kind, last)) } : place;
    }

    /// <summary>The step to a unit from the one above it.</summary>
    public static LocationStep StepOf(Unit unit) => unit switch
    {
        Subitem => new UnitStep(UnitKind.Subitem, null) { Label = WhiteSpace.Remove(unit.Label.Value) },
        SupplProvision suppl => new NamedStep(NamedPart.SupplProvision) { AmendLawNumber = suppl.AmendLawNumber.Value },
        TableUnit or Remarks => new UnitStep(unit.Kind, null),
        Appendix appendix => OfAppendix(appendix),
        { Number: { } number } => new UnitStep(unit.Kind, number.Last is null ? number : new UnitNumber(number.Parts.AsSpan())),
        _ => new UnitStep(unit.Kind, null) { Label = WhiteSpace.Remove(unit.Label.Value) },
    };

    /// <summary>Neighbours together: one place, two, or from three on a range.</summary>
    public static ImmutableArray<Location> Together(IReadOnlyList<Location> neighbours) =>
        neighbours.Count < 3 || neighbours.Any(p => p.Last is not null)
            ? [.. neighbours]
            : [neighbours[0] with { Last = neighbours[^1] }];

    /// <summary>Forms have many ways to be numbered (様式第1号, 第1号様式): they are named as printed.</summary>
    private static UnitStep OfAppendix(Appendix appendix)
    {
        var label = WhiteSpace.Remove(appendix.Label.Value);
        var isPlain = appendix.Kind == UnitKind.AppdxTable && label.StartsWith(appendix.Number is null ? "別表" : "別表第", StringComparison.Ordinal);
        return isPlain ? new UnitStep(appendix.Kind, appendix.Number) : new UnitStep(appendix.Kind, appendix.Number) { Label = label };
    }
}
