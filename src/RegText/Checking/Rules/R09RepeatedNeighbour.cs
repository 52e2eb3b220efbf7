using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>前項 or 前条 twice in a sentence: the second is 同項, 同条 (SPEC E.1.3 R09).</summary>
internal sealed class R09RepeatedNeighbour : Rule
{
    public override string Code => "R09";

    public override Severity Severity => Severity.Info;

    public override string Title => "一つの文に「前項」「前条」が二度ある";

    public override string Remedy => "二度目は「同項」「同条」と書いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var sentence in instrument.Sentences)
        {
            Check(instrument, sentence, "前項", "同項", log);
            Check(instrument, sentence, "前条", "同条", log);
        }
    }

    private static void Check(CheckedInstrument instrument, in CheckedSentence sentence, string word, string again, FindingLog log)
    {
        var words = sentence.Words;
        var first = words.IndexOf(word, StringComparison.Ordinal);
        if (first < 0) return;
        var between = words[(first + 2)..];
        var second = between.IndexOf(word, StringComparison.Ordinal);
        if (second < 0) return;
        between = between[..second];
        // Another reference between them would make 同項 point to that; brackets and quotations are texts of their own.
        var kind = word[1];
        var brackets = instrument.Brackets(sentence.Place);
        var offset = sentence.Sentence.Span.Start;
        var at = first + 2 + second;
        if (between.IndexOf(kind) >= 0 || between.IndexOf('条') >= 0 || between.IndexOf("法", StringComparison.Ordinal) >= 0
            || brackets.Depth(offset + first) > 0 || brackets.Depth(offset + at) > 0) return;
        // 前項又は前条第2項 names another unit; 前項ただし書 beside 前項本文 is usual.
        if (at + 2 < words.Length && words[at + 2] is '第' or '各' or 'た' or '本' or '後' or '前') return;
        log.Add(sentence.Place, sentence.InText(at, 2), $"一つの文で二度目の「{word}」は、「{again}」と書きます。", again);
    }
}
