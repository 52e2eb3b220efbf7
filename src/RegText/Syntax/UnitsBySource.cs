namespace RegText.Syntax;

/// <summary>A unit with the regulation that it belongs to.</summary>
/// <param name="Path">The unit.</param>
/// <param name="Instrument">The regulation.</param>
public readonly record struct PlacedUnit(UnitPath Path, Instrument Instrument);

/// <summary>The units of regulations by the places where they begin in the source: which unit is a place in, or behind?</summary>
public sealed class UnitsBySource
{
    private readonly List<(int Start, PlacedUnit Unit)> _units = [];

    /// <summary>Sorts the units; those without a source are left out.</summary>
    public UnitsBySource(IEnumerable<UnitPaths> regulations)
    {
        foreach (var paths in regulations)
            foreach (var path in paths.All)
                if (path.Unit.Span is { } span) _units.Add((span.Start, new(path, paths.Instrument)));
        _units.Sort((a, b) => a.Start == b.Start ? a.Unit.Path.Position.CompareTo(b.Unit.Path.Position) : a.Start.CompareTo(b.Start));
    }

    /// <summary>The last unit that begins at a place or before it; null before the first.</summary>
    public PlacedUnit? Nearest(int offset)
    {
        int low = 0, high = _units.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_units[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : _units[low - 1].Unit;
    }

    /// <summary>The smallest unit that a place is in; null for the title, the 目次 and what stands outside every unit.</summary>
    public UnitPath? At(int offset)
    {
        for (var path = Nearest(offset)?.Path; path is not null; path = path.Parent)
            if (path.Unit.Span is { } span && offset < span.End) return path;
        return null;
    }
}
