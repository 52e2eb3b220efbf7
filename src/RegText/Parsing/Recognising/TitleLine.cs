using System.Buffers;
using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>
/// A line that may be a 題名 (SPEC A.13.3): it ends in 条例, 規則, 規程 …, perhaps with （案） or （一部抜粋）, and is no sentence and no
/// unit. That a regulation follows is the finder's question.
/// </summary>
internal static class TitleLine
{
    /// <summary>The words that say what an instrument is. Of two that a title ends with, the longer stands first.</summary>
    private static readonly string[] Kinds =
    [
        "施行条例", "施行規則", "施行細則", "条例", "規則", "規程", "訓令", "要綱", "要領", "告示", "施行令", "政令", "省令", "府令", "勅令", "命令",
        "基準令", "令", "細則", "法律", "法", "基準", "準則", "指針", "ガイドライン", "方針", "ポリシー", "内規", "規約", "憲章", "規定",
    ];

    /// <summary>Their last characters: most lines end with none.</summary>
    private static readonly SearchValues<char> KindEnds = SearchValues.Create([.. Kinds.Select(k => k[^1]).Distinct()]);

    /// <summary>What may stand in brackets behind them.</summary>
    private static readonly string[] Remarks = ["案", "素案", "一部抜粋", "抜粋", "抄", "現行", "改正後", "改正前", "新", "旧", "例"];

    public static bool Recognise(string text) =>
        EndsLikeTitle(text)
        && GroupHead.Recognise(text) is null && ArticleHead.Recognise(text) is null && ListHead.Recognise(text) is null;

    /// <summary>Whether the words, and their length and brackets, are those of a title; a unit may still end so.</summary>
    public static bool EndsLikeTitle(string text) =>
        (text.Length is >= 3 and <= 120 || text is [_, '法']) && KindOf(text).Length > 0
        && text.AsSpan().IndexOfAny('。', '\t') < 0 && IsBalanced(text);

    /// <summary>The middle of a wrapped sentence often closes a bracket that it did not open.</summary>
    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '（' or '(') depth++;
            else if (c is '）' or ')' && --depth < 0) return false;
        }
        return depth == 0;
    }

    /// <summary>The word that says what the instrument is: 条例, 規則, 規程 …; empty when the title does not say.</summary>
    public static string KindOf(string title)
    {
        var words = WithoutRemarks(title);
        if (words.IsEmpty || !KindEnds.Contains(words[^1])) return "";
        foreach (var kind in Kinds)
            if (words.EndsWith(kind, StringComparison.Ordinal)) return kind;
        return "";
    }

    /// <summary>A title without （案）, （一部抜粋） and blanks at its end.</summary>
    private static ReadOnlySpan<char> WithoutRemarks(ReadOnlySpan<char> title)
    {
        while (true)
        {
            title = title[..WhiteSpace.End(title)];
            if (title is not [.., '）' or ')']) return title;
            var open = title.LastIndexOfAny('（', '(');
            if (open < 0 || !IsRemark(title[(open + 1)..^1])) return title;
            title = title[..open];
        }
    }

    private static bool IsRemark(ReadOnlySpan<char> words)
    {
        foreach (var remark in Remarks)
            if (words.SequenceEqual(remark)) return true;
        return false;
    }

    /// <summary>Whether the title says that units were left out: then a gap in the numbers is no defect.</summary>
    public static bool IsExtract(string title) => title.Contains("抜粋", StringComparison.Ordinal) || title.EndsWith("（抄）", StringComparison.Ordinal);
}
