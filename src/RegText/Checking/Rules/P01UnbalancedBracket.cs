using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A bracket without its partner, per provision and cell (SPEC E.1.7 P01).</summary>
internal sealed class P01UnbalancedBracket : Rule
{
    public override string Code => "P01";

    public override Severity Severity => Severity.Error;

    public override string Title => "括弧の対応がとれていない";

    public override string Remedy => "対になる括弧を補うか、余分な括弧を削ってください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Places)
        {
            if (place.Part is not (TextPart.Text or TextPart.Cell or TextPart.Caption or TextPart.InstrumentTitle)) continue;
            // A form is drawn, not written: its lines cut brackets.
            if (place.Unit?.Top.Unit is Appendix { Kind: UnitKind.AppdxStyle }) continue;
            if (IsOfReadings(place) || QuotesAmendments(place)) continue;
            foreach (var pair in instrument.Brackets(place).Pairs)
            {
                // A quotation that goes on in the table below.
                if (pair.IsWhole || (pair.Open == place.Text.Length - 1 && place.Unit?.Children.IsEmpty == false)) continue;
                var at = Math.Max(pair.Open, pair.Close);
                log.Add(place, new(at, 1), pair.Open < 0
                    ? $"閉じ括弧「{place.Text.Value[at]}」に対応する開き括弧がありません。"
                    : $"開き括弧「{place.Text.Value[at]}」が閉じられていません。");
            }
        }
    }

    /// <summary>Whether it tells which 改正規定 are meant by the words that those quote, and they quote pieces of sentences.</summary>
    private static bool QuotesAmendments(TextPlace place) =>
        place.Text.Value.Contains("改正規定", StringComparison.Ordinal) && place.Text.Value.Contains('「', StringComparison.Ordinal);

    /// <summary>Whether a cell belongs to a table of words to be read differently (読替え): it quotes pieces of sentences.</summary>
    private static bool IsOfReadings(TextPlace place)
    {
        if (place.Part != TextPart.Cell) return false;
        for (var above = place.Unit; above is not null; above = above.Parent)
        {
            var text = above.Unit.Text.Value;
            if (text.Contains("字句", StringComparison.Ordinal) || text.Contains("読み替", StringComparison.Ordinal) || text.Contains("とあるのは", StringComparison.Ordinal)
                || text.Contains("適用", StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
