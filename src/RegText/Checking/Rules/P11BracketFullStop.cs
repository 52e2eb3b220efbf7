using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A sentence in brackets takes 。, a noun phrase does not (SPEC E.1.7 P11).</summary>
internal sealed class P11BracketFullStop : Rule
{
    private static readonly ImmutableArray<string> Verbs = ["を含む", "を除く", "に限る", "を含まない", "をいう", "の例による", "以下同じ", "において同じ"];

    public override string Code => "P11";

    public override Severity Severity => Severity.Warning;

    public override string Title => "括弧書の末尾の「。」の付け方";

    public override string Remedy => "括弧の中が文で終わるときは「。」を付け、名詞で終わるときは付けないでください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Provisions)
        {
            // In forms and tables notes in brackets follow the room there is.
            if (place.Unit?.Top.Unit is Appendix) continue;
            var brackets = instrument.Brackets(place);
            foreach (var pair in brackets.Pairs)
                if (pair.IsWhole && pair.Close - pair.Open > 3 && place.Text.Value[pair.Open] is '（' or '(' && !brackets.IsQuoted(pair.Open))
                    Check(place, pair, log);
        }
    }

    private static void Check(TextPlace place, BracketPair pair, FindingLog log)
    {
        var text = place.Text.Value;
        var inside = text.AsSpan(pair.Open + 1, pair.Close - pair.Open - 1);
        if (inside[^1] == '。')
        {
            // The last word of a noun phrase: a kanji, a katakana, or もの. Verbs and 同じ end in other kana.
            if (!Script.IsKanji(inside[^2]) && !Script.IsKatakana(inside[^2]) && !inside.EndsWith("もの。", StringComparison.Ordinal)) return;
            if (inside[..^1].Contains('。')) return;
            log.Add(place, new(pair.Close - 1, 1), inside.EndsWith("もの。", StringComparison.Ordinal)
                ? "括弧の中が名詞「もの」で終わっているので、「。」は付けません。「（…ものに限る。）」のような文にするか、「。」を削ってください。"
                : "括弧の中が名詞で終わっているので、「。」は付けません。");
            return;
        }
        foreach (var verb in Verbs)
            if (inside.EndsWith(verb, StringComparison.Ordinal) && inside.Length > verb.Length)
            {
                log.Add(place, new(pair.Close - verb.Length, verb.Length), $"括弧の中が文で終わっているので、「{verb}。」と「。」を付けます。", verb + "。", isCertain: true);
                return;
            }
    }
}
