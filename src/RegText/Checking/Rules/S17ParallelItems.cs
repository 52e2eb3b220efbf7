using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>号 of one list that end in different ways: nouns or こと, and one a full sentence (SPEC E.1.1 S17).</summary>
internal sealed class S17ParallelItems : Rule
{
    private static readonly string[] Sentences = ["なければならない。", "ものとする。", "ことができる。", "てはならない。", "しない。", "とする。"];

    public override string Code => "S17";

    public override Severity Severity => Severity.Info;

    public override string Title => "号の結び方がそろっていない";

    public override string Remedy => "一つの列記の号は、名詞、「こと。」など同じ形で結んでください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var list in instrument.Paths.All.Where(p => p.Unit is Item or Subitem && p.IsInBody).GroupBy(p => p.Parent))
        {
            var items = list.Where(p => !p.Unit.Text.IsEmpty && p.Unit.Text.Value != "削除").ToList();
            // Items of the form 「名称　文」 are sentences by design.
            if (items.Count < 2 || items.Any(p => p.Unit.Text.Value.Contains('　', StringComparison.Ordinal))) continue;
            var sentences = items.Where(p => IsSentence(p.Unit.Text.Value)).ToList();
            var nouns = items.Count(p => IsNominal(p.Unit.Text.Value));
            if (list.Key is { } lead && AnnouncesNouns(lead.Unit.Text.Value))
            {
                foreach (var item in items.Where(p => IsFullSentence(p.Unit.Text.Value)))
                    log.AddAtText(item, "「事項」「措置」として掲げる号が、主語のある文になっています。名詞又は「こと。」で結んでください。");
                continue;
            }
            if (items.Count < 3 || sentences.Count == 0 || nouns < items.Count - sentences.Count || nouns <= sentences.Count) continue;
            foreach (var item in sentences) log.AddAtText(item, "この号だけ文で結ばれています。他の号と同じように、名詞又は「こと。」で結んでください。");
        }
    }

    /// <summary>次の措置を講ずる, 次に掲げる事項: things, which a sentence with a subject is not.</summary>
    private static bool AnnouncesNouns(string lead) =>
        lead.Contains("次の措置", StringComparison.Ordinal) || lead.Contains("次に掲げる措置", StringComparison.Ordinal)
        || lead.Contains("次の事項", StringComparison.Ordinal) || lead.Contains("次に掲げる事項", StringComparison.Ordinal);

    private static bool IsFullSentence(string text) =>
        text.Contains("は、", StringComparison.Ordinal)
        && (text.EndsWith("なければならない。", StringComparison.Ordinal) || text.EndsWith("ことができる。", StringComparison.Ordinal) || text.EndsWith("てはならない。", StringComparison.Ordinal));

    private static bool IsSentence(string text)
    {
        foreach (var sentence in Sentences)
            if (text.EndsWith(sentence, StringComparison.Ordinal)) return Sentence.Of(text).Length == 1;
        return false;
    }

    private static bool IsNominal(string text) =>
        Sentence.Of(text)[0] is var first && text.AsSpan(first.Span.Start, first.Span.Length).TrimEnd('。') is var words && words.Length > 0
        && (Script.IsNounLike(words[^1]) || words[^1] is '）' or ')' || words.EndsWith("こと", StringComparison.Ordinal) || words.EndsWith("もの", StringComparison.Ordinal) || words.EndsWith("とき", StringComparison.Ordinal));
}
