using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RegText.Syntax;

/// <summary>The paths of all units of an instrument. Linear in their number.</summary>
public sealed class UnitPaths
{
    private readonly Dictionary<Unit, UnitPath> _ofUnit = new(ReferenceEqualityComparer.Instance);

    private UnitPaths(Instrument instrument)
    {
        Instrument = instrument;
        var all = ImmutableArray.CreateBuilder<UnitPath>();
        Body = Add(all, instrument.Body);
        Supplementary = Add(all, ImmutableArray<Unit>.CastUp(instrument.Supplementary));
        Appendices = Add(all, ImmutableArray<Unit>.CastUp(instrument.Appendices));
        All = all.ToImmutable();
        for (var i = All.Length - 1; i >= 0; i--)
        {
            var path = All[i];
            path.LastPosition = path.Children.IsEmpty ? i : path.Children[^1].LastPosition;
        }
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Every unit, in the order of the text: 本則, 附則, 別表.</summary>
    public ImmutableArray<UnitPath> All { get; }

    /// <summary>The units at the top of the 本則.</summary>
    public ImmutableArray<UnitPath> Body { get; }

    /// <summary>附則.</summary>
    public ImmutableArray<UnitPath> Supplementary { get; }

    /// <summary>別表, 様式 and so on.</summary>
    public ImmutableArray<UnitPath> Appendices { get; }

    /// <summary>The path of a unit of the instrument, found by reference; the first one where a tree holds the same object twice.</summary>
    public UnitPath this[Unit unit] => _ofUnit[unit];

    /// <summary>The paths of an instrument.</summary>
    public static UnitPaths Of(Instrument instrument) => new(instrument);

    /// <summary>Adds units and all below them in the order of the text; without recursion, however deep they are.</summary>
    private ImmutableArray<UnitPath> Add(ImmutableArray<UnitPath>.Builder all, ImmutableArray<Unit> units)
    {
        var top = new UnitPath[units.Length];
        var open = new Stack<(ImmutableArray<Unit> Units, UnitPath[] Paths, UnitPath? Parent, int Next)>();
        open.Push((units, top, null, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Units.Length)
            {
                Count(level.Paths);
                continue;
            }
            var unit = level.Units[level.Next];
            var path = new UnitPath(unit, level.Parent, level.Next, all.Count) { Siblings = ImmutableCollectionsMarshal.AsImmutableArray(level.Paths) };
            all.Add(path);
            _ofUnit.TryAdd(unit, path);
            level.Paths[level.Next] = path;
            open.Push(level with { Next = level.Next + 1 });
            if (unit.Children.IsEmpty) continue;
            var children = new UnitPath[unit.Children.Length];
            path.Children = ImmutableCollectionsMarshal.AsImmutableArray(children);
            open.Push((unit.Children, children, path, 0));
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(top);
    }

    private static void Count(UnitPath[] siblings)
    {
        Span<int> counts = stackalloc int[(int)UnitKind.Remarks + 1];
        counts.Clear();
        foreach (var path in siblings) path.Ordinal = ++counts[(int)path.Unit.Kind];
        foreach (var path in siblings) path.OfKind = counts[(int)path.Unit.Kind];
    }
}
