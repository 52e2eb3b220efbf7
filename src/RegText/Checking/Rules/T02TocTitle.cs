using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>The name of a 章 or 節, or of an article in a 目次 of pages, is another one in the 目次 than in the 本則 (SPEC E.1.2 T02).</summary>
internal sealed class T02TocTitle : Rule
{
    public override string Code => "T02";

    public override Severity Severity => Severity.Error;

    public override string Title => "目次の章名などが本則と違う";

    public override string Remedy => "目次と本則の章名（節名、見出し）を同じにしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.Toc is not { } toc) return;
        foreach (var pair in toc.Pairs)
        {
            if (pair.Unit is not { } unit) continue;
            var body = unit.Unit is Article ? unit.Unit.Caption?.Text.Value ?? "" : unit.Unit.Title.Value;
            var entry = pair.Entry.Title;
            if (entry.IsEmpty || body.Length == 0 || Plain(entry.Value) == Plain(body)) continue;
            log.Add("目次", entry, $"目次の「{entry}」が、本則の{unit.Name}では「{body}」です。どちらが正しいか、確認してください。");
        }
    }

    private static string Plain(string name) => CanonicalText.Of(name).Value.Trim('（', '）');
}
