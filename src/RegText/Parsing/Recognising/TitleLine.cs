using System.Text.RegularExpressions;

namespace RegText.Parsing.Recognising;

/// <summary>
/// A line that may be a 題名 (SPEC A.13.3): it ends in 条例, 規則, 規程 …, perhaps with （案） or （一部抜粋）, and is no sentence and no
/// unit. That a regulation follows is the finder's question.
/// </summary>
internal static partial class TitleLine
{
    /// <summary>The last characters of the words below, and of brackets and blanks behind them: most lines are no title at first sight.</summary>
    private const string LastCharacters = "例則程令綱領示律法準針ンー規約章定）) 　";

    public static bool Recognise(string text) =>
        EndsLikeTitle(text)
        && GroupHead.Recognise(text) is null && ArticleHead.Recognise(text) is null && ListHead.Recognise(text) is null;

    /// <summary>Whether the words, and their length and brackets, are those of a title; a unit may still end so.</summary>
    public static bool EndsLikeTitle(string text) =>
        text.Length is >= 3 and <= 120 && LastCharacters.Contains(text[^1], StringComparison.Ordinal)
        && text.AsSpan().IndexOfAny('。', '\t') < 0 && IsBalanced(text) && Title().IsMatch(text);

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
        var match = Title().Match(title);
        return match.Success ? match.Groups["kind"].Value : "";
    }

    /// <summary>Whether the title says that units were left out: then a gap in the numbers is no defect.</summary>
    public static bool IsExtract(string title) => title.Contains("抜粋", StringComparison.Ordinal) || title.EndsWith("（抄）", StringComparison.Ordinal);

    [GeneratedRegex(@"^[〇○◎]?.*?(?<kind>施行条例|条例|施行規則|規則|規程|訓令|要綱|要領|告示|施行令|政令|省令|府令|勅令|命令|基準令|令|施行細則|細則|法律|法|基準|準則|指針|ガイドライン|方針|ポリシー|内規|規約|憲章|規定)\s*(?:[（(](?:案|素案|一部抜粋|抜粋|抄|現行|改正後|改正前|新|旧|例)[）)]\s*)*$")]
    private static partial Regex Title();
}
