using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>附則 in the 目次 and none behind the 本則, or the other way round (SPEC E.1.2 T05).</summary>
internal sealed class T05TocSuppl : Rule
{
    public override string Code => "T05";

    public override Severity Severity => Severity.Warning;

    public override string Title => "目次の附則と実際の附則が合っていない";

    public override string Remedy => "目次に附則を示し、本則の後に附則を置いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.Instrument.Toc is not { Style: TocStyle.Ranges, Entries.IsEmpty: false } toc) return;
        var entry = toc.Entries.FirstOrDefault(e => e.Kind == UnitKind.SupplProvision);
        if (instrument.Instrument.Supplementary.IsEmpty)
        {
            if (entry is not null && !instrument.IsPart) log.Add("目次", entry.Label, "目次に附則がありますが、本則の後に附則がありません。確認してください。");
        }
        else if (entry is null && !instrument.IsNational) log.Add("目次", toc.Entries[^1].Label, "附則が目次にありません。目次の終わりに加えてください。");
    }
}
