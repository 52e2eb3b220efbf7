using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>
/// 又は joins the largest groups, 若しくは what is inside them (SPEC E.1.6 U01, E.2): 若しくは without 又は, and 若しくは that joins clauses of
/// which one holds a 又は.
/// </summary>
internal sealed class U01OrHierarchy : Rule
{
    private static readonly string[] ClauseNouns = ["場合", "とき", "者", "もの", "こと"];

    public override string Code => "U01";

    public override Severity Severity => Severity.Error;

    public override string Title => "「又は」と「若しくは」の段階";

    public override string Remedy => "選択が一段階のときは「又は」だけを使い、二段階のときは大きい方に「又は」、小さい方に「若しくは」を使ってください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var sentence in instrument.Sentences)
        {
            var words = sentence.Words;
            if (words.IndexOf("若しくは", StringComparison.Ordinal) is not (var first and >= 0)) continue;
            var brackets = instrument.Brackets(sentence.Place);
            if (brackets.IsQuoted(sentence.Sentence.Span.Start + first)) continue;
            if (words.IndexOf("又は", StringComparison.Ordinal) < 0)
            {
                // The 又は of an item may stand in what the list belongs to, and that of a cell beside it.
                if (sentence.Place.Unit is { Unit: Item or Subitem or PlainText or TableUnit } || sentence.Place.Unit?.Children.IsEmpty == false) continue;
                log.Add(sentence.Place, sentence.InText(first, 4), "「又は」がない文で「若しくは」が使われています。選択が一段階のときは「又は」を使います。", severity: Severity.Warning);
                continue;
            }
            for (var at = first; at >= 0; at = Next(words, at)) Check(sentence, brackets, at, log);
        }
    }

    private static int Next(ReadOnlySpan<char> words, int at)
    {
        var next = words[(at + 4)..].IndexOf("若しくは", StringComparison.Ordinal);
        return next < 0 ? -1 : at + 4 + next;
    }

    /// <summary>「A又はBした場合若しくはC場合」: the 若しくは joins two 場合, the 又は stands inside one of them.</summary>
    private static void Check(in CheckedSentence sentence, BracketMap brackets, int at, FindingLog log)
    {
        var words = sentence.Words;
        var offset = sentence.Sentence.Span.Start;
        var depth = brackets.Depth(offset + at);
        foreach (var noun in ClauseNouns)
        {
            if (!words[..at].EndsWith(noun, StringComparison.Ordinal)) continue;
            // 事業者, 申請者: a word, no clause.
            if (at > noun.Length && !Script.IsHiragana(words[at - noun.Length - 1])) return;
            var start = at;
            // The operand: back to a 、 or a bracket of the same depth.
            while (start > 0 && !(brackets.Depth(offset + start - 1) == depth && words[start - 1] is '、' or '。') && brackets.Depth(offset + start - 1) >= depth) start--;
            var operand = words[start..(at - noun.Length)];
            var or = operand.LastIndexOf("又は", StringComparison.Ordinal);
            if (or < 0 || operand.IndexOf("若しくは", StringComparison.Ordinal) >= 0 || brackets.Depth(offset + start + or) != depth) return;
            // 「A場合又はB場合若しくはC場合」 is right: both join clauses.
            if (operand[..or].EndsWith(noun, StringComparison.Ordinal)) return;
            // 「錯誤、詐欺、強迫又はAこと若しくはBこと」 is right too: the 又は ends a list of nouns, and both こと are its last member.
            if (start > 0 && words[start - 1] == '、' && IsNoun(operand[..or])) return;
            var rest = words[(at + 4)..];
            if (rest.IndexOf(noun, StringComparison.Ordinal) < 0 || rest.IndexOf("又は", StringComparison.Ordinal) >= 0) return;
            log.Add(sentence.Place, sentence.InText(at, 4), $"「若しくは」が、「又は」を含む「…{noun}」をつないでいます。大きい方の選択に「又は」、小さい方に「若しくは」を使います。");
            return;
        }
    }

    private static bool IsNoun(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (Script.IsHiragana(c)) return false;
        return true;
    }
}
