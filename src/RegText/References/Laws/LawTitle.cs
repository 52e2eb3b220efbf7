using RegText.References.Scanning;
using RegText.Text;

namespace RegText.References.Laws;

/// <summary>
/// Finds where the title of a law begins that ends at a place (SPEC D.3, D.4): 会社法 before 第2条, 個人情報の保護に関する法律 before
/// （平成15年…. Titles have no mark at their beginning; the table knows the frequent ones, for the others the words before are judged.
/// </summary>
internal static class LawTitle
{
    private const int Longest = 120;

    /// <summary>Last words of titles, longest first where one ends with another.</summary>
    private static readonly string[] Ends =
    [
        "法律", "法", "施行令", "政令", "省令", "府令", "勅令", "命令", "令", "規則", "細則", "条例", "規程", "要綱", "要領", "訓令", "告示", "条約", "協定", "議定書", "基準",
        "準則", "指針", "憲章", "規約", "約款", "通達", "憲法", "方針", "ポリシー", "ガイドライン", "マニュアル",
    ];

    /// <summary>Words that end so and name no law.</summary>
    private static readonly string[] NotLaws =
    [
        "司法", "立法", "手法", "用法", "療法", "作法", "文法", "話法", "工法", "製法", "寸法", "違法", "適法", "合法", "不法", "無法", "脱法", "技法", "論法", "書法", "法令", "号令",
        "指令",
        "発令", "辞令", "司令", "伝令", "政令", "省令", "府令", "勅令", "訓令", "告示", "通達", "命令", "条約", "協定", "通則", "公法", "私法", "国内法", "国際法", "行政法", "個別法",
        "根拠法", "設置法令",
        "技術基準", "方針", "ポリシー", "ガイドライン", "マニュアル", "基準", "準則", "指針", "要綱", "要領", "規約", "約款",
    ];

    /// <summary>Words that are no law with any noun before them either: 運搬方法, 主務省令.</summary>
    private static readonly string[] NeverLaws = ["方法", "手法", "工法", "寸法", "主務省令", "法令"];

    /// <summary>What a title may begin with only when more stands before it: 法律, 特別措置法, 条例施行規則.</summary>
    private static readonly string[] Incomplete =
    [
        "法律", "政令", "省令", "府令", "勅令", "命令", "規則", "細則", "条例", "規程", "要綱", "要領", "訓令", "告示", "条約", "協定", "議定書", "基準", "準則", "指針",
        "特別措置法", "臨時措置法", "緊急措置法", "暫定措置法", "措置法", "特例法", "特別法", "臨時特例法", "整備法", "法の", "基本法",
    ];

    /// <summary>What joins the nouns of a title.</summary>
    private static readonly string[] Joins =
    [
        "によって汚染された", "によつて汚染された", "的な", "な", "からの", "への", "での", "を改正する", "に関する", "に対処するための", "するための", "のための", "図るための", "に対する", "に対し",
        "における", "に係る", "に伴う", "による", "としての", "についての", "に基づく", "に資する",
        "に従事する", "が管理する", "すべき", "を廃止する", "を定める", "及び", "又は", "並びに", "若しくは", "から", "への", "との", "の", "に", "を", "と",
    ];

    /// <summary>What may stand before a title without a particle between: 当該条例, 毎年度法.</summary>
    private static readonly string[] NotPartOfTitle = ["当該", "前記", "上記", "毎年度", "都度", "以後", "場合", "性質上", "期間中", "同", "各", "又", "並", "若"];

    /// <summary>
    /// The start of the title that ends at <paramref name="end"/>, not before <paramref name="floor"/>; <paramref name="end"/> where none
    /// ends there.
    /// </summary>
    /// <param name="text">Canonical text.</param>
    /// <param name="end">The end of the title.</param>
    /// <param name="floor">Where the words before the title end at the latest: a reference, a bracket.</param>
    /// <param name="isNumbered">Whether a number in brackets follows, so that a title stands here for certain.</param>
    public static int Start(string text, int end, int floor, bool isNumbered)
    {
        floor = Math.Max(floor, end - Longest);
        if (end <= floor || (!isNumbered && !EndsAsLaw(text.AsSpan(floor, end - floor)))) return end;
        var run = NounStart(text, end, floor);
        if (run == end) return end;
        var known = KnownStart(text, end, floor);
        // 旧国民年金法: the noun before belongs to the title. 当該国民年金法: it does not.
        if (known < end && (known <= run || known == WithoutPrefix(text, run, end))) return known;
        var start = NeedsMore(text, run, end, isNumbered) ? Extended(text, run, floor) : run;
        return WithoutPrefix(text, start, end);
    }

    /// <summary>The start of the nouns that end at a place: kanji, katakana, Latin letters, and numbers of rules (人事院規則九―八).</summary>
    public static int NounStart(string text, int end, int floor)
    {
        var i = end;
        while (i > floor && IsNoun(text[i - 1])) i--;
        return i;
    }

    /// <summary>Whether a noun can be the name of a law by its last letters.</summary>
    public static bool EndsAsLaw(ReadOnlySpan<char> text)
    {
        if (IsNumberedRule(text)) return true;
        foreach (var end in Ends)
            if (text.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether a noun is a general word that ends like the name of a law: 方法, 法令.</summary>
    public static bool IsGeneral(ReadOnlySpan<char> noun)
    {
        foreach (var word in NotLaws)
            if (noun.SequenceEqual(word)) return true;
        foreach (var word in NeverLaws)
            if (noun.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The start of a known title, or of the 施行令 or 施行規則 of one; <paramref name="end"/> where none ends here.</summary>
    private static int KnownStart(string text, int end, int floor)
    {
        var title = text.AsSpan(floor, end - floor);
        foreach (var suffix in (ReadOnlySpan<string>)["施行令", "施行規則", "施行細則", "施行条例"])
            if (title.EndsWith(suffix, StringComparison.Ordinal)
                && LawTable.LongestTitleAtEnd(title[..^suffix.Length]) is > 0 and var length)
                return end - suffix.Length - length;
        return end - LawTable.LongestTitleAtEnd(title);
    }

    private static bool NeedsMore(string text, int run, int end, bool isNumbered)
    {
        if (run == 0 || !IsHiragana(text[run - 1]))
            return run > 0 && isNumbered && text[run - 1] == '、' && IsIncomplete(text.AsSpan(run, end - run));
        if (IsIncomplete(text.AsSpan(run, end - run))) return true;
        // 戦没者の父母等に対する特別給付金支給法（…）, 国家公務員等の旅費支給規程（…）.
        if (isNumbered && (EndsWith(text, run, "に対する") || EndsWith(text, run, "ための") || EndsWith(text, run, "等の"))) return true;
        if (isNumbered && IsLocal(text, run)) return true;
        // 保険医療機関及び保険医療養担当規則（…): rules of ministries, which are never named without what stands before 及び.
        return isNumbered && text[run - 1] == 'び' && text.AsSpan(0, end).EndsWith("規則", StringComparison.Ordinal);
    }

    /// <summary>龍ヶ崎市会計管理者の…規則（…）, 狭山市水道事業及び…規程（…）: the name of a municipality begins the title.</summary>
    private static bool IsLocal(string text, int run)
    {
        var join = EndsWith(text, run, "及び") ? 2 : EndsWith(text, run, "の") ? 1 : 0;
        if (join == 0) return false;
        var end = run - join;
        var noun = text.AsSpan(NounStart(text, end, Math.Max(0, end - 20))..end);
        return noun.IndexOfAny('市', '町', '村') > 0 || noun.StartsWith("区", StringComparison.Ordinal);
    }

    private static bool EndsWith(string text, int end, string word) => text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal);

    private static bool IsIncomplete(ReadOnlySpan<char> run)
    {
        foreach (var word in Incomplete)
            if (run.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Goes left over nouns and what joins them, as far as a title can reach.</summary>
    private static int Extended(string text, int run, int floor)
    {
        var start = run;
        var right = "";
        while (start > floor)
        {
            var join = JoinBefore(text, start, floor, isFirst: start == run);
            if (join == start) break;
            var word = text[join..start];
            var known = KnownStart(text, join, floor);
            var noun = known < join ? known : NounStart(text, join, floor);
            // 施行の日における…: a noun of one letter begins no title. 改正前の…: not part of one.
            if (noun == join || (join - noun == 1 && text[noun] is '日' or '間' or '者' or '時')
                || text[join - 1] is '前' or '後' && text[join - 2] == '正')
                break;
            // 地方自治法及び…: the noun before is a law of its own.
            if (word is "、" or "及び" or "又は" or "並びに" or "若しくは" or "と" && EndsAsLaw(text.AsSpan(noun, join - noun))) break;
            if (word == "、" && !ListGoesOn(text.AsSpan(start), right)) break;
            (start, right) = (noun, word);
        }
        return start;
    }

    private static int JoinBefore(string text, int start, int floor, bool isFirst)
    {
        if (text[start - 1] == '、') return start - 1;
        var before = text.AsSpan(floor, start - floor);
        if (isFirst && before.EndsWith("する", StringComparison.Ordinal) && before.Length > 4)
        {
            foreach (var join in Joins)
                if (before.EndsWith(join, StringComparison.Ordinal)) return start - join.Length;
            // 財産の形成を促進する法律: one verb before 法律, not 準用する法律.
            return before[..^2].LastIndexOf('を') is var particle and > 0 && before.Length - particle <= 8 ? floor + particle : start;
        }
        foreach (var join in Joins)
            if (before.EndsWith(join, StringComparison.Ordinal)) return start - join.Length;
        return start;
    }

    /// <summary>教育、保育等の…, 核原料物質、核燃料物質及び原子炉の…: a 、 inside a title stands in a list of nouns.</summary>
    private static bool ListGoesOn(ReadOnlySpan<char> rest, string right)
    {
        if (right is "、" or "及び" or "又は" or "並びに" or "若しくは") return true;
        var noun = 0;
        while (noun < rest.Length && IsNoun(rest[noun])) noun++;
        return noun > 0 && rest[noun - 1] == '等';
    }

    private static int WithoutPrefix(string text, int start, int end)
    {
        // その他法第3条.
        if (end - start > 1 && text[start] == '他' && EndsWith(text, start, "その")) start++;
        foreach (var prefix in NotPartOfTitle)
            if (end - start > prefix.Length && text.AsSpan(start).StartsWith(prefix, StringComparison.Ordinal)
                && EndsAsLaw(text.AsSpan(start + prefix.Length, end - start - prefix.Length))) return start + prefix.Length;
        return start;
    }

    /// <summary>人事院規則九―八, 人事院規則1―24.</summary>
    private static bool IsNumberedRule(ReadOnlySpan<char> text)
    {
        var i = text.Length;
        while (i > 0 && (Numerals.IsNumeral(text[i - 1]) || text[i - 1] is '―' or '－' or '—' or '-')) i--;
        return i < text.Length && text[i..].IndexOfAny("―－—-") > 0 && text[..i].EndsWith("規則", StringComparison.Ordinal);
    }

    private static bool IsNoun(char c) =>
        ReferenceNumber.IsKanji(c) || ReferenceNumber.IsKatakana(c) || c is '・' or '〇' or '○' or '◯' or '●' or '△' or '―' or '－'
        || char.IsAsciiLetterOrDigit(c);

    private static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';
}
