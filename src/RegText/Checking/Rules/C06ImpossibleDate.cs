using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A day that does not exist, and a year behind the end of its era (SPEC E.1.5 C06).</summary>
internal sealed class C06ImpossibleDate : Rule
{
    public override string Code => "C06";

    public override Severity Severity => Severity.Error;

    public override string Title => "あり得ない年月日";

    public override string Remedy => "年号と年月日を確認してください。最初の年は「元年」と書きます。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        bool? knowsReiwa = null;
        foreach (var place in instrument.Places)
            foreach (var date in EraDate.In(place.Text.Value))
            {
                if (date.IsNoDay) log.Add(place, date.Span, "この年月日は、暦にありません。");
                else if (date.IsBehindEra && date.Era != "平成") log.Add(place, date.Span, $"「{date.Era}」は、この年月日より前に終わっています。");
                // Texts of 平成 named later years in advance; they are right until the text knows 令和.
                else if (date.IsBehindEra && (knowsReiwa ??= instrument.Source.Content.Contains("令和", StringComparison.Ordinal)))
                    log.Add(place, date.Span, "「平成」は、平成31年4月30日で終わっています。「令和」に読み替えるべきか、確認してください。", severity: Severity.Info);
                else if (date.Year == 1 && !date.IsFirstByWord)
                    log.Add(place, date.Span, $"「{date.Era}」の最初の年は、「元年」と書きます。", severity: Severity.Warning);
            }
    }
}
