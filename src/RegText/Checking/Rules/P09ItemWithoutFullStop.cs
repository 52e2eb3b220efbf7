using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A 号 that ends with こと or とき takes a 。 (SPEC E.1.7 P09).</summary>
internal sealed class P09ItemWithoutFullStop : Rule
{
    public override string Code => "P09";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「こと」「とき」で終わる号に「。」がない";

    public override string Remedy => "「こと」又は「とき」で終わる号の末尾に「。」を付けてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Provisions)
        {
            if (place.Unit is not { Unit: Item or Subitem } unit || !unit.Children.IsEmpty || !unit.IsInBody) continue;
            var text = place.Text.Value;
            if (!text.EndsWith("こと", StringComparison.Ordinal) && !text.EndsWith("とき", StringComparison.Ordinal)) continue;
            var word = text[^2..];
            log.Add(place, new(text.Length - 2, 2), $"「{word}」で終わる号の末尾には、「。」を付けます。", word + "。", isCertain: true);
        }
    }
}
