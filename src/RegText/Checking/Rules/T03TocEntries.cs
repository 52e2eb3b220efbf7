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
        var missing = toc.Missing.ToList();
        TocEntry? before = null;
        foreach (var (entry, unit) in toc.Pairs)
        {
            if (unit is null)
            {
                // A number that the 目次 prints wrongly is one defect, not two; a 章 that the 本則 itself numbers wrongly is told there (S05).
                var instead = missing.FindIndex(m => m.Unit.Unit.Kind == entry.Kind && (ReferenceEquals(m.Behind, before) || SameTitle(m.Unit, entry)));
                if (instead < 0) log.Add("目次", entry.Label, $"目次の{entry.Label}が、本則にありません。確認してください。");
                else
                {
                    var found = missing[instead].Unit;
                    missing.RemoveAt(instead);
                    if (NumberedInOrder(found)) log.Add("目次", entry.Label, $"目次の{entry.Label}は、本則では{found.Unit.Label}です。どちらが正しいか、確認してください。");
                }
            }
            before = unit is null ? before : entry;
        }
        Report(toc, missing, log);
    }

    private static void Report(TocMatch toc, List<(UnitPath Unit, TocEntry? Behind)> missing, FindingLog log)
    {
        foreach (var kind in missing.GroupBy(m => m.Unit.Unit.Kind))
        {
            var word = UnitName.OfKind(kind.Key);
            // A 目次 of the 章 alone is told once, not for each of its 節.
            if (toc.Pairs.All(p => p.Entry.Kind != kind.Key))
                log.Add("目次", (kind.First().Behind ?? toc.Toc.Entries[0]).Label, $"本則の{word}が、目次にありません。{word}も目次に示してください。");
            else
                foreach (var (unit, behind) in kind)
                    if (NumberedInOrder(unit))
                        log.Add("目次", (behind ?? toc.Toc.Entries[0]).Label, $"本則の{unit.Name}「{unit.Unit.Title}」が、目次にありません。{(behind is null ? "初め" : behind.Label + "の次")}に加えてください。");
        }
    }

    private static bool SameTitle(UnitPath unit, TocEntry entry) =>
        !entry.Title.IsEmpty && WhiteSpace.Remove(unit.Unit.Title.Value) == WhiteSpace.Remove(entry.Title.Value);

    private static bool NumberedInOrder(UnitPath unit)
    {
        var before = unit.Siblings.LastOrDefault(s => s.Index < unit.Index && s.Unit.Kind == unit.Unit.Kind);
        return unit.Unit.Number is { } number && (before?.Unit.Number is { } last ? number.Follows(last) : number is { Base: 1, IsBranch: false });
    }
}
