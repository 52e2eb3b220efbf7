using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Verbs joined by 又は take a 、 before it; nouns do not (SPEC E.1.7 P06, E.2).</summary>
internal sealed class P06CommaBeforeConjunction : PhraseRule
{
    // The last kanji of verbs in す whose noun ends in し too: 取消し又は, 貸出し及び are nouns.
    private const string NounsInShi = "出戻貸渡消通回差押流起移越下落返外直見写話隠増申試足残倒壊殺催促汚崩延示施押干探刺指";

    // 受け is a verb only without a kanji before it: 引受け及び is a noun.
    private static readonly ImmutableArray<string> VerbStems = ["され", "られ", "行い", "行わ", "せず", "わず", "受け", "用い"];

    // Adverbs and ends of clauses: 「…の場合、又は」 is no enumeration of nouns.
    private static readonly ImmutableArray<string> ClauseEnds =
    [
        "場合", "時", "際", "後", "前", "間", "都度", "原則", "毎年", "毎月", "随時", "適宜", "直接", "以上", "以下", "未満", "限度", "結果", "上", "他", "者", "同様",
        "日", "月", "内", "中", "末", "途端", "可能", "必要", "不能", "困難", "旨", "号", "項", "条", "相当",
    ];

    public override string Code => "P06";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「又は」「及び」の前の読点の付け方";

    public override string Remedy => "動詞をつなぐときは「…し、又は…」と読点を付け、名詞をつなぐときは「又は」の前に読点を付けないでください。";

    protected override IEnumerable<string> Phrases { get; } = ["又は", "及び", "若しくは"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        if (EndsWithVerb(hit.Text, hit.At))
            log.Add(hit.Place, hit.Span, $"動詞をつなぐ「{hit.Phrase}」の前に読点がありません。「、{hit.Phrase}」としてください。", "、" + hit.Phrase, isCertain: true);
        else if (hit.Previous == '、' && VerbWithoutEnding(hit.Text, hit.At - 1) is { Length: > 0 } verb)
            log.Add(hit.Place, new(hit.At - 1 - verb.Length, verb.Length + 1 + hit.Phrase.Length), $"動詞をつなぐときは、「{verb}し、{hit.Phrase}」と書きます。", verb + "し、" + hit.Phrase);
        else if (hit.Phrase != "若しくは" && hit.Previous == '、' && IsListOfNouns(hit))
            log.Add(hit.Place, new(hit.At - 1, hit.Phrase.Length + 1), $"名詞をつなぐ「{hit.Phrase}」の前には、読点を付けません。", hit.Phrase);
    }

    private static bool EndsWithVerb(string text, int at)
    {
        var before = text.AsSpan(0, at);
        foreach (var stem in VerbStems)
            if (before.EndsWith(stem, StringComparison.Ordinal) && (at == stem.Length || stem != "受け" || !Script.IsKanji(text[at - 3]))) return true;
        // 送付し又は: a verb made of a noun of two kanji or more.
        return before.EndsWith("し", StringComparison.Ordinal) && at >= 3 && Script.IsKanji(text[at - 2]) && Script.IsKanji(text[at - 3])
            && !NounsInShi.Contains(text[at - 2], StringComparison.Ordinal);
    }

    /// <summary>「ソフトウェアを更新、又は…を導入する」: a verb cut to its noun; empty where there is none.</summary>
    private static string VerbWithoutEnding(string text, int end)
    {
        var start = Script.NounStart(text, end);
        return start > 0 && text[start - 1] == 'を' && VerbalNouns.Contains(text.AsSpan(start, end - start)) ? text[start..end] : "";
    }

    /// <summary>「A、B、又はCを」: the two words before are nouns that stand alone between commas, so that no clause can end here.</summary>
    private static bool IsListOfNouns(in PhraseHit hit)
    {
        var text = hit.Text;
        var end = hit.At - 1;
        var start = Script.NounStart(text, end);
        if (start == end || start == 0 || text[start - 1] is not ('、' or '・')) return false;
        var word = text.AsSpan(start, end - start);
        foreach (var clause in ClauseEnds)
            if (word.EndsWith(clause, StringComparison.Ordinal)) return false;
        return start >= 2 && Script.IsNounLike(text[start - 2]);
    }
}
