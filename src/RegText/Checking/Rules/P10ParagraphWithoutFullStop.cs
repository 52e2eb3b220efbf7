using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A 項 ends with 。 (SPEC E.1.7 P10).</summary>
internal sealed class P10ParagraphWithoutFullStop : Rule
{
    public override string Code => "P10";

    public override Severity Severity => Severity.Error;

    public override string Title => "項が「。」で終わっていない";

    public override string Remedy => "項の末尾に「。」を付けてください。文の途中で切れているときは、続きを補ってください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Provisions)
        {
            if (place.Unit is not { Unit: Paragraph } unit || !unit.Children.IsEmpty) continue;
            var text = place.Text.Value.AsSpan().TrimEnd();
            // 削除, （略）, and what ends in a bracket or a quotation are no open sentences.
            if (text.Length < 8 || text[^1] is '。' or '）' or ')' or '」' or '〕' or '略' || Numerals.IsNumeral(text[^1])) continue;
            if (!Script.IsHiragana(text[^1]) && !text.ContainsAny("はがをに")) continue;
            log.Add(place, new(text.Length - 1, 1), "項が「。」で終わっていません。文が途中で切れていないか、確認してください。");
        }
    }
}
