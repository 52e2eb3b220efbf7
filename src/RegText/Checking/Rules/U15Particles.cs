using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A particle doubled or missing (SPEC E.1.6 U15, E.2); only patterns that are wrong wherever they stand.</summary>
internal sealed class U15Particles : PhraseRule
{
    private static readonly string[] Objects = ["情報", "媒体", "書類", "文書", "端末", "機器", "職員", "事業者", "記録", "データ", "ファイル", "入力", "登録"];
    private static readonly string[] Actions = ["記録", "保存", "保管", "複製", "消去", "廃棄", "修理", "使用", "閲覧", "送付", "送信", "暗号化", "持参", "返却", "除去", "削除"];
    private static readonly string[] VerbEnds = ["されて", "された", "される", "させる", "させて", "させた", "する", "した", "して"];

    public override string Code => "U15";

    public override Severity Severity => Severity.Warning;

    public override string Title => "助詞が重なっている、又は抜けている";

    public override string Remedy => "助詞（を、が、に、の）を補うか、余分な助詞を削ってください。";

    protected override IEnumerable<string> Phrases { get; } =
        ["をを", "にを", "がが", "のの", "にに", "はは", "従前のおり", "への", "含む。）", "含む。)", "れる場合", "れるとき", "を行", "を実施", .. Actions];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        switch (hit.Phrase)
        {
            case "をを" or "にを":
                log.Add(hit.Place, hit.Span, $"助詞が「{hit.Phrase}」と重なっています。");
                break;
            case "がが" or "のの" or "にに" or "はは":
                // ののしる, かがが: only between kanji and katakana is it a doubled particle for certain.
                if (Script.IsNounLike(hit.Previous) && Script.IsNounLike(hit.Next)) log.Add(hit.Place, hit.Span, $"助詞が「{hit.Phrase}」と重なっています。");
                break;
            case "従前のおり":
                log.Add(hit.Place, hit.Span, "「従前のとおり」の誤りではありませんか。", "従前のとおり");
                break;
            case "への":
                NounBeforeVerb(hit, log);
                break;
            case "含む。）" or "含む。)":
                BareObject(hit, log);
                break;
            case "れる場合" or "れるとき":
                BareSubject(hit, log);
                break;
            case "を行" or "を実施":
                TwoObjects(hit, log);
                break;
            default:
                NounAndVerb(hit, log);
                break;
        }
    }

    /// <summary>委員会への報告しなければならない: the verb does not take への.</summary>
    private static void NounBeforeVerb(in PhraseHit hit, FindingLog log)
    {
        var end = Script.NounEnd(hit.Text, hit.End);
        if (end - hit.End is < 2 or > 6) return;
        var verb = hit.Text.AsSpan(end);
        if (verb.StartsWith("しな", StringComparison.Ordinal) || verb.StartsWith("する", StringComparison.Ordinal) || verb.StartsWith("した", StringComparison.Ordinal) || verb.StartsWith("して", StringComparison.Ordinal))
            log.Add(hit.Place, hit.Span, $"「への{hit.Text[hit.End..end]}{verb[..2]}」は、助詞が合っていません。「へ{hit.Text[hit.End..end]}{verb[..2]}」などとしてください。", "へ");
    }

    /// <summary>事業者を確認を行わせる: a verb made of a noun and を行う has no room for a second を.</summary>
    private static void TwoObjects(in PhraseHit hit, FindingLog log)
    {
        var start = Script.NounStart(hit.Text, hit.At);
        if (start == 0 || hit.Text[start - 1] != 'を' || !VerbalNouns.Contains(hit.Text.AsSpan(start, hit.At - start))) return;
        log.Add(hit.Place, TextSpan.FromBounds(start - 1, hit.End), $"「を{hit.Text[start..hit.At]}を」と、助詞「を」が重なっています。前の「を」を「の」「に」などに改めてください。");
    }

    /// <summary>（再委託含む。）: を is missing.</summary>
    private static void BareObject(in PhraseHit hit, FindingLog log)
    {
        var start = Script.NounStart(hit.Text, hit.At);
        if (hit.At - start < 2 || start == 0 || hit.Text[start - 1] is not ('（' or '(')) return;
        log.Add(hit.Place, TextSpan.FromBounds(start, hit.At + 2), $"「{hit.Text[start..hit.At]}」の後に「を」が抜けていませんか。", hit.Text[start..hit.At] + "を含む");
    }

    /// <summary>情報記録されている, 事業者修理させる: が or を is missing between an object and what is done with it.</summary>
    private static void NounAndVerb(in PhraseHit hit, FindingLog log)
    {
        if (!StartsWithAny(hit.Behind, VerbEnds)) return;
        foreach (var noun in Objects)
            if (hit.Before.EndsWith(noun, StringComparison.Ordinal))
            {
                // 電子記録, 文書管理 and the like are words of their own; a longer noun before it is not.
                var start = Script.NounStart(hit.Text, hit.At);
                if (noun is "入力" or "登録" ? hit.Phrase is not ("除去" or "削除" or "消去") : hit.At - start < 4 && noun != "事業者") return;
                log.Add(hit.Place, TextSpan.FromBounds(hit.At - noun.Length, hit.End), $"「{noun}」と「{hit.Phrase}」の間に助詞（が、を、に）が抜けていませんか。");
                return;
            }
    }

    /// <summary>「保有個人情報、外国において取り扱われる場合」: a sentence that begins with a bare noun which its verb needs as subject.</summary>
    private static void BareSubject(in PhraseHit hit, FindingLog log)
    {
        var start = hit.Before.LastIndexOf('。') + 1;
        var sentence = hit.Text.AsSpan(start, hit.At - start);
        var comma = sentence.IndexOf('、');
        if (comma < 4 || sentence[(comma + 1)..].IndexOfAny('、', 'が', 'は') >= 0) return;
        foreach (var c in sentence[..comma])
            if (!Script.IsKanji(c) && !Script.IsKatakana(c)) return;
        var rest = sentence[(comma + 1)..];
        if (rest.IndexOf("その他", StringComparison.Ordinal) >= 0 || rest.IndexOf("及び", StringComparison.Ordinal) >= 0 || rest.IndexOf("又は", StringComparison.Ordinal) >= 0) return;
        log.Add(hit.Place, new(start, comma + 1), $"「{sentence[..comma]}」の後に助詞（が、を）が抜けていませんか。");
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
