using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A pair of brackets of which one is half width (SPEC E.1.7 P02).</summary>
internal sealed class P02MixedBracketPair : Rule
{
    public override string Code => "P02";

    public override Severity Severity => Severity.Warning;

    public override string Title => "開き括弧と閉じ括弧の全角・半角が異なる";

    public override string Remedy => "開き括弧と閉じ括弧を、全角又は半角のどちらかにそろえてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Places)
        {
            var text = place.Text.Value;
            foreach (var pair in instrument.Brackets(place).Pairs)
                if (pair.IsWhole && (text[pair.Open], text[pair.Close]) is ('(', '）') or ('（', ')'))
                    log.Add(place, new(pair.Open, 1), $"「{text[pair.Open]}」で開いた括弧が「{text[pair.Close]}」で閉じられています。全角か半角にそろえてください。");
        }
    }
}
