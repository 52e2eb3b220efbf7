using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A 号 that ends with a noun takes no 。 (SPEC E.1.7 P08).</summary>
internal sealed class P08NounItemFullStop : Rule
{
    public override string Code => "P08";

    public override Severity Severity => Severity.Warning;

    public override string Title => "名詞で終わる号に「。」がある";

    public override string Remedy => "名詞で終わる号の末尾の「。」を削ってください（「こと」「とき」で終わる号と、後に文が続く号には付けます。）。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Provisions)
        {
            if (place.Unit?.Unit is not (Item or Subitem)) continue;
            var text = place.Text.Value;
            if (text.Length < 3 || text[^1] != '。' || Sentence.Of(text).Length > 1) continue;
            var last = text[^2];
            if (!Script.IsKanji(last) && !Script.IsKatakana(last)) continue;
            log.Add(place, new(text.Length - 1, 1), "名詞で終わる号の末尾には、「。」を付けません。", "", isCertain: true);
        }
    }
}
