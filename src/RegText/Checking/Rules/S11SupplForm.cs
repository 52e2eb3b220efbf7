using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>The form of a 附則 (SPEC A.10, E.1.1 S11): a single provision has neither number nor caption, several have both; 付則 is local.</summary>
internal sealed class S11SupplForm : Rule
{
    public override string Code => "S11";

    public override Severity Severity => Severity.Warning;

    public override string Title => "附則の形";

    public override string Remedy => "附則の規定が一つのときは番号も見出しも付けず、二つ以上のときは項番号と見出しを付けてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        Spelling(instrument, log);
        foreach (var suppl in instrument.Paths.Supplementary)
        {
            // 附則 of amendments are often kept in part only.
            if (suppl.Unit is not SupplProvision { IsExtract: false, AmendLawNumber.IsEmpty: true } || suppl.Children.Any(c => c.Unit is not Paragraph)) continue;
            if (suppl.Children is [var only]) Single(only, log);
            else if (suppl.Children is [var first, _, ..]) Several(first, suppl, log);
        }
    }

    private static void Spelling(CheckedInstrument instrument, FindingLog log)
    {
        const string message = "「付則」は、法令では「附則」と書きます。";
        if (instrument.Instrument.Toc?.Entries.FirstOrDefault(e => e.Label.Value == "付則") is { Label.Span: { } entry }) log.Add("目次", entry, message, "附則", severity: Severity.Info);
        else if (instrument.Paths.Supplementary.FirstOrDefault(s => s.Unit.Label.Value.StartsWith('付')) is { Unit.Label.Span: { } span } suppl)
            log.Add(suppl.Name, span, message, severity: Severity.Info);
    }

    private static void Single(UnitPath only, FindingLog log)
    {
        // A provision that a blank line or a lost number cut off hangs below the first one as text.
        if (only.Unit.Text.Value is ['（' or '(', .., '）' or ')'] && only.Children is [{ Unit: PlainText }]) log.AddAtText(only, "附則の規定が一つのときは、見出しを付けません。");
        else if (only.Children is [.., { Unit: PlainText } rest] && only.Unit.Text.Value.EndsWith('。') && rest.Unit.Text.Value.EndsWith('。'))
            log.AddAtText(rest, "附則の規定が二つ以上あります。項番号と見出しを付けてください。");
        else if (only.Unit.Caption is { Text.Span: { } caption }) log.Add(only.Name, caption, "附則の規定が一つのときは、見出しと項番号を付けません。");
        else if (!only.Unit.Label.IsEmpty) log.Add(only, "附則の規定が一つのときは、項番号を付けません。");
    }

    private static void Several(UnitPath first, UnitPath suppl, FindingLog log)
    {
        if (suppl.Children.All(c => c.Unit.Label.IsEmpty)) log.AddAtText(first, "附則の規定が二つ以上あるときは、項番号を付けます。");
        else if (first.Unit.Caption is null && suppl.Children.Any(c => c.Unit.Caption is not null)) log.Add(first, "附則の他の項には見出しがありますが、この項にはありません。付けてください。");
    }
}
