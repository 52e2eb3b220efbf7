using System.Collections.Immutable;
using RegText.References.Scanning;
using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>Finds units by number or label, and their neighbours, in constant time (SPEC D.2).</summary>
internal sealed class UnitLookup
{
    private readonly UnitPaths _paths;
    private readonly Dictionary<(UnitPath? Above, UnitKind Kind), Series> _series = [];

    public UnitLookup(UnitPaths paths)
    {
        _paths = paths;
        // Articles are one series in 本則 and one in each 附則: 章 between them do not count.
        var articles = new Dictionary<UnitPath, List<UnitPath>>();
        var body = new List<UnitPath>();
        foreach (var path in paths.All)
        {
            if (path.Unit is not Article) continue;
            if (path.Top.Unit is SupplProvision or Appendix)
            {
                if (!articles.TryGetValue(path.Top, out var list)) articles[path.Top] = list = [];
                list.Add(path);
            }
            else body.Add(path);
        }
        _series[(null, UnitKind.Article)] = new Series(body);
        foreach (var (top, list) in articles) _series[(top, UnitKind.Article)] = new Series(list);
    }

    /// <summary>Units of one kind in order, with their numbers.</summary>
    internal sealed class Series
    {
        private readonly Dictionary<string, ImmutableArray<UnitPath>> _byKey = new(StringComparer.Ordinal);
        private readonly Dictionary<UnitPath, int> _index = [];

        public Series(IReadOnlyList<UnitPath> units)
        {
            Units = [.. units];
            for (var i = 0; i < Units.Length; i++)
            {
                _index[Units[i]] = i;
                foreach (var key in Keys(Units[i].Unit))
                    _byKey[key] = _byKey.TryGetValue(key, out var same) ? same.Add(Units[i]) : [Units[i]];
            }
        }

        public ImmutableArray<UnitPath> Units { get; }

        public int IndexOf(UnitPath path) => _index.GetValueOrDefault(path, -1);

        public ImmutableArray<UnitPath> Find(string key) => _byKey.TryGetValue(key, out var found) ? found : [];

        /// <summary>A unit by its number, of 細分 by their label; a deleted range answers to each number in it.</summary>
        private static IEnumerable<string> Keys(Unit unit)
        {
            if (unit is Subitem)
            {
                yield return SubitemLabel.Canonical(unit.Label.Value);
                yield break;
            }
            if (unit.Number is not { } number) yield break;
            yield return new UnitNumber(number.Parts.AsSpan()).ToString();
            if (number.Last is not { } last) yield break;
            if (!number.IsBranch && !last.IsBranch)
                for (var n = number.Base + 1; n < last.Base && n - number.Base < 1000; n++) yield return new UnitNumber(n).ToString();
            yield return last.ToString();
        }
    }

    /// <summary>The articles of the 本則 (null) or of a 附則.</summary>
    public Series Articles(UnitPath? suppl) => Of(suppl, UnitKind.Article);

    /// <summary>The sub-units of one kind of a unit; null above is the top of the 本則, and for 章 and the like all of the 本則.</summary>
    public Series Of(UnitPath? above, UnitKind kind)
    {
        if (_series.TryGetValue((above, kind), out var series)) return series;
        var units = above is not null ? above.Children : kind <= UnitKind.Division ? _paths.All : _paths.Body;
        return _series[(above, kind)] = new Series([.. units.Where(u => u.Unit.Kind == kind && (above is not null || u.IsInBody))]);
    }
}
