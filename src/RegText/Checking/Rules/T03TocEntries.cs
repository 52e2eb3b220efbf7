using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>An entry of the 目次 without counterpart in the 本則, or the other way round (SPEC E.1.2 T03).</summary>
internal sealed class T03TocEntries : Rule
{
    public override string Code => "T03";

    public override Severity Severity => Severity.Error;

    public override string Title => "目次の項目に過不足がある";

    public override string Remedy => "目次の章、節などを、本則のとおりにしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.Toc is not { Pairs.IsEmpty: false } toc || instrument.IsPart && !instrument.IsNational) return;
        var instead = new Instead(toc);
        TocEntry? before = null;
        foreach (var (entry, unit) in toc.Pairs)
        {
            if (unit is not null) before = entry;
            // A number that the 目次 prints wrongly is one defect, not two; a 章 that the 本則 itself numbers wrongly is told there (S05).
            else if (instead.Of(entry, before) is not { } found) log.Add("目次", entry.Label, $"目次の{entry.Label}が、本則にありません。確認してください。");
            else if (NumberedInOrder(found)) log.Add("目次", entry.Label, $"目次の{entry.Label}は、本則では{found.Unit.Label}です。どちらが正しいか、確認してください。");
        }
        Report(toc, instead, log);
    }

    private static void Report(TocMatch toc, Instead instead, FindingLog log)
    {
        var known = toc.Pairs.Select(p => p.Entry.Kind).ToHashSet();
        var told = known.ToHashSet();
        foreach (var (unit, behind) in toc.Missing)
        {
            var place = (behind ?? toc.Toc.Entries[0]).Label;
            if (instead.IsTaken(unit)) continue;
            // A 目次 of the 章 alone is told once, not for each of its 節.
            if (told.Add(unit.Unit.Kind)) log.Add("目次", place, $"本則の{UnitName.OfKind(unit.Unit.Kind)}が、目次にありません。章と同じように示してください。");
            else if (known.Contains(unit.Unit.Kind) && NumberedInOrder(unit))
                log.Add("目次", place, $"本則の{unit.Name}「{unit.Unit.Title}」が、目次にありません。{(behind is null ? "初め" : behind.Label + "の次")}に加えてください。");
        }
    }

    /// <summary>The units that an entry with a wrong number must mean: the one that is missing at its place, or one of its name.</summary>
    private sealed class Instead
    {
        private readonly Dictionary<(UnitKind, TocEntry), UnitPath> _behind = [];
        private readonly Dictionary<(UnitKind, string), UnitPath> _named = [];
        private readonly HashSet<UnitPath> _taken = [];
        private readonly TocEntry _none;

        public Instead(TocMatch toc)
        {
            _none = new(UnitKind.PlainText, null, UnitText.Empty, UnitText.Empty, UnitText.Empty);
            foreach (var (unit, behind) in toc.Missing)
            {
                _behind.TryAdd((unit.Unit.Kind, behind ?? _none), unit);
                _named.TryAdd((unit.Unit.Kind, WhiteSpace.Remove(unit.Unit.Title.Value)), unit);
            }
        }

        public bool IsTaken(UnitPath unit) => _taken.Contains(unit);

        public UnitPath? Of(TocEntry entry, TocEntry? before)
        {
            if (_behind.TryGetValue((entry.Kind, before ?? _none), out var unit) && _taken.Add(unit)) return unit;
            return !entry.Title.IsEmpty && _named.TryGetValue((entry.Kind, WhiteSpace.Remove(entry.Title.Value)), out unit) && _taken.Add(unit) ? unit : null;
        }
    }

    private static bool NumberedInOrder(UnitPath unit)
    {
        var before = unit.Index > 0 && unit.Siblings[unit.Index - 1] is var neighbour && neighbour.Unit.Kind == unit.Unit.Kind ? neighbour : null;
        return unit.Unit.Number is { } number && (before?.Unit.Number is { } last ? number.Follows(last) : number is { Base: 1, IsBranch: false });
    }
}
