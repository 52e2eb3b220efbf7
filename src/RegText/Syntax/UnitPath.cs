using System.Collections.Immutable;

namespace RegText.Syntax;

/// <summary>
/// Where a unit stands in an instrument: the unit with all that is above it. Made by <see cref="UnitPaths"/>. One unit of a tree has one
/// path; paths are compared by reference.
/// </summary>
public sealed class UnitPath
{
    internal UnitPath(Unit unit, UnitPath? parent, int index, int position)
    {
        Unit = unit;
        Parent = parent;
        Index = index;
        Position = position;
        Top = parent?.Top ?? this;
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>The unit above it; null at the top of 本則, for a 附則 and for a 別表.</summary>
    public UnitPath? Parent { get; }

    /// <summary>Its place among all sub-units of its parent, or among the units of the top of its region, from 0.</summary>
    public int Index { get; }

    /// <summary>Its place among all units of the instrument in the order of the text, from 0.</summary>
    public int Position { get; }

    /// <summary>The place of the last unit below it; its own where there is none.</summary>
    public int LastPosition { get; internal set; }

    /// <summary>The unit at the top: a 附則, a 別表, or a unit of the 本則.</summary>
    public UnitPath Top { get; }

    /// <summary>The units beside it, itself included, in order.</summary>
    public ImmutableArray<UnitPath> Siblings { get; internal set; }

    /// <summary>Its place among the units of its kind beside it, from 1.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>How many units of its kind stand beside it, itself included.</summary>
    public int OfKind { get; internal set; }

    /// <summary>Its sub-units in order.</summary>
    public ImmutableArray<UnitPath> Children { get; internal set; } = [];

    /// <summary>Whether it stands in the 本則.</summary>
    public bool IsInBody => Top.Unit is not (SupplProvision or Appendix);

    /// <summary>Its name for people: 第3条第2項第1号ア (<see cref="UnitName"/>).</summary>
    public string Name => UnitName.Of(this);

    /// <summary>The nearest unit of a class, this one included; null where it stands in none.</summary>
    public UnitPath? Within<T>() where T : Unit
    {
        for (var path = this; path is not null; path = path.Parent)
            if (path.Unit is T) return path;
        return null;
    }

    /// <summary>The nearest unit of a kind, this one included; null where it stands in none.</summary>
    public UnitPath? Within(UnitKind kind)
    {
        for (var path = this; path is not null; path = path.Parent)
            if (path.Unit.Kind == kind) return path;
        return null;
    }

    /// <summary>Whether a unit is this one or stands below it. Both are of one <see cref="UnitPaths"/>.</summary>
    public bool Contains(UnitPath other) => Position <= other.Position && other.Position <= LastPosition;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
