using System.Text.RegularExpressions;

namespace RegText.Parsing.Recognising;

/// <summary>
/// The lines around a title (SPEC A.2): 公布文, 番号, date, the name of the 長, 改正 history of a database, 制定文.
/// </summary>
internal static partial class PrefaceHead
{
    /// <summary>Whether a line may stand before a title: 公布文, its date and signature, the number.</summary>
    public static bool Recognise(string text) =>
        text.Length <= 120 && (IsPromulgation(text) || Date().IsMatch(text) || Number().IsMatch(text) || Signature().IsMatch(text));

    /// <summary>○○条例をここに公布する。</summary>
    public static bool IsPromulgation(string text) => text.EndsWith("公布する。", StringComparison.Ordinal);

    /// <summary>The name of who promulgates: ○○市長　何某.</summary>
    public static bool IsSignature(string text) => text.Length <= 40 && Signature().IsMatch(text);

    /// <summary>令和6年3月25日, on a line of its own.</summary>
    public static bool IsDate(string text) => text.Length <= 40 && Date().IsMatch(text);

    /// <summary>An entry of the history of amendments: 改正　平成26年3月31日訓令第5号.</summary>
    public static bool IsHistory(string text) => History().IsMatch(text);

    /// <summary>What a line behind 改正 may be: a further date with its number.</summary>
    public static bool GoesOnWithHistory(string text) => text.Length <= 60 && HistoryEntry().IsMatch(text);

    /// <summary>The number on a line of its own, with or without era and brackets; the span of the words without brackets.</summary>
    public static (int Start, int Length)? NumberSpan(string text)
    {
        if (text.Length > 80 || Number().Match(text) is not { Success: true } match) return null;
        var number = match.Groups["number"];
        return (number.Index, number.Length);
    }

    /// <summary>Whether a sentence enacts: it stands before a 本則 without 条.</summary>
    public static bool Enacts(string text) => Enacting().IsMatch(text);

    [GeneratedRegex(@"^[（(]?(?<number>(?:(?:明治|大正|昭和|平成|令和)[元0-9０-９〇一二三四五六七八九十]+年[^。、]{0,40}|[^。、（(「第]{0,24}(?:条例|規則|規程|訓令|訓|告示|公告|公示|達)(?:甲|乙)?)第\s*[0-9０-９〇一二三四五六七八九十百千]+号(?:の[0-9０-９]+)?)[）)]?$|^[（(](?<number>(?:明治|大正|昭和|平成|令和)[元0-9０-９〇一二三四五六七八九十]+年[^。、（）()]{1,60}[^。、（）()日])[）)]$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[（(]?(?:明治|大正|昭和|平成|令和)\s*[元0-9０-９〇○一二三四五六七八九十]*\s*年\s*[0-9０-９〇○一二三四五六七八九十]*\s*月\s*[0-9０-９〇○一二三四五六七八九十]*\s*日\s*(?:制定|施行|決裁|決定|策定|公布|告示)?[）)]?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^[^。、\s]{0,20}(?:[都道府県市区町村]長|知事|管理者|理事長|議長|委員会|教育長)\s+[^。、0-9０-９]{2,12}$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"^(?:改正|全部改正|一部改正|最終改正)(?:[\s:：]|$)|^[改全]\s*正\s|^(?:明治|大正|昭和|平成|令和)[元0-9０-９〇一二三四五六七八九十]+年[^。、]{0,30}(?:改正|改定|改訂)$")]
    private static partial Regex History();

    [GeneratedRegex(@"^(?:明治|大正|昭和|平成|令和)\s*[元0-9０-９〇一二三四五六七八九十]+\s*年[^。、]{0,40}(?:第\s*[0-9０-９〇一二三四五六七八九十百千]+号|日)$")]
    private static partial Regex HistoryEntry();

    /// <summary>A remark of the database: 注　平成11年12月から改正経過を注記した。</summary>
    public static bool IsRemark(string text) => text.Length <= 80 && text[0] == '注' && Remark().IsMatch(text);

    [GeneratedRegex(@"^注[\s:：].*(?:注記|経過|略)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?:を制定する|次のように(?:定め|制定す|改正す)る|次のとおり定める|の全部を改正する|ここに公布する)。$")]
    private static partial Regex Enacting();
}
