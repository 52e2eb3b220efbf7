using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>や, など, ・ and と where provisions say 及び, 又は, 等 (SPEC E.1.6 U13).</summary>
internal sealed class U13InformalCoordination : PhraseRule
{
    private static readonly string[] Organs = ["課", "部", "室", "局", "係", "法", "所", "院", "会", "館", "署", "庁", "省", "センター", "条約", "代理業", "計画", "憲章", "大学"];
    // Terms that laws write with a dot.
    private static readonly string[] Statutory = ["教育・保育", "巡回・随時", "予防・日常", "医療・介護", "助言・代理", "防災・減災"];

    private static readonly string[] Heads = ["内容", "範囲", "状況", "方法", "管理", "内訳", "名称", "種類", "権限", "責任", "役割", "手順", "期間", "場所", "日時"];

    public override string Code => "U13";

    public override Severity Severity => Severity.Info;

    public override string Title => "「や」「など」「・」「と」で語をつないでいる";

    public override string Remedy => "「及び」「又は」「等」を使ってください。";

    protected override IEnumerable<string> Phrases { get; } = ["や", "など", "・", "と"];

    protected override bool Covers(TextPlace place) => place.Part is TextPart.Text or TextPart.Caption && place.Unit is { Top.Unit: not Appendix, Unit: not (OutlineItem or PlainText) };

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        switch (hit.Phrase)
        {
            case "や" when IsNoun(hit.Previous) && (Script.IsNounLike(hit.Next) || hit.Behind.StartsWith("その", StringComparison.Ordinal)) && !hit.Behind.StartsWith("否", StringComparison.Ordinal):
                log.Add(hit.Place, hit.Span, "「や」は、「及び」「又は」又は読点に改めてください。");
                break;
            case "など" when hit.Previous is not ('な' or 'ほ' or 'か'):
                log.Add(hit.Place, hit.Span, "「など」は、「等」に改めるか、書き方を見直してください。");
                break;
            case "・" when IsJoint(hit.Previous, hit.Next) && !IsName(hit):
                log.Add(hit.Place, hit.Span, "中点「・」で語をつないでいます。「、」「及び」又は「又は」に改めてください。");
                break;
            case "と" when IsPairOfNouns(hit):
                log.Add(hit.Place, hit.Span, "名詞をつなぐ「と」は、「及び」と書きます。", "及び");
                break;
        }
    }

    /// <summary>Between two katakana the dot belongs to a foreign name.</summary>
    private static bool IsJoint(char left, char right) =>
        (Script.IsKanji(left) && (Script.IsKanji(right) || Script.IsKatakana(right))) || (Script.IsKatakana(left) && Script.IsKanji(right));

    private static bool IsNoun(char c) => Script.IsNounLike(c) || c is '）';

    /// <summary>企画・財政課, 小・中学校, 教育・保育施設, and whatever the title of the regulation says: a name.</summary>
    private static bool IsName(in PhraseHit hit)
    {
        var start = Script.NounStart(hit.Text, hit.At);
        var end = Script.NounEnd(hit.Text, hit.End);
        if (hit.At - start < 2 || hit.Instrument.Instrument.Title.Value.Contains(hit.Text[start..end], StringComparison.Ordinal)) return true;
        foreach (var term in Statutory)
            if (hit.Text.AsSpan(start, end - start).IndexOf(term, StringComparison.Ordinal) >= 0) return true;
        var word = hit.Text.AsSpan(hit.End, end - hit.End).TrimEnd('長');
        foreach (var organ in Organs)
            if (word.EndsWith(organ, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>「の範囲と権限の内容を」: two nouns that one general noun follows.</summary>
    private static bool IsPairOfNouns(in PhraseHit hit)
    {
        var text = hit.Text;
        var start = Script.NounStart(text, hit.At);
        var middle = Script.NounEnd(text, hit.End);
        if (IsGeneral(text.AsSpan(start, hit.At - start)) && IsGeneral(text.AsSpan(hit.End, middle - hit.End))) return true;
        if (hit.At - start < 2 || middle - hit.End < 2 || start == 0 || text[start - 1] != 'の' || middle >= text.Length || text[middle] != 'の') return false;
        var end = Script.NounEnd(text, middle + 1);
        var head = text.AsSpan(middle + 1, end - middle - 1);
        if (end >= text.Length || text[end] is not ('を' or 'が' or 'は' or 'に')) return false;
        return IsGeneral(head);
    }

    private static bool IsGeneral(ReadOnlySpan<char> noun)
    {
        foreach (var general in Heads)
            if (noun.SequenceEqual(general)) return true;
        return false;
    }
}
