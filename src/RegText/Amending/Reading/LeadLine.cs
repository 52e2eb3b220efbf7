using System.Text.RegularExpressions;
using RegText.Text;

namespace RegText.Amending.Reading;

/// <summary>
/// 改正文: 「○○市条例（平成17年○○市条例第1号）の一部を次のように改正する。」, with the 条 of an instrument that amends several in front (SPEC C.11).
/// </summary>
/// <param name="ArticleLabel">第35条; empty where there is none.</param>
/// <param name="Title">The 題名 of the amended regulation.</param>
/// <param name="Number">Its number; empty where not cited.</param>
internal sealed partial record LeadLine(string ArticleLabel, string Title, string Number)
{
    /// <summary>Reads a line; null when it is something else.</summary>
    public static LeadLine? Read(string line)
    {
        if (!line.EndsWith("改正する。", StringComparison.Ordinal) || Pattern().Match(line.Trim()) is not { Success: true } match) return null;
        var cited = match.Groups["cited"].Value;
        var (title, number) = SplitNumber(cited);
        return new(WhiteSpace.Remove(match.Groups["article"].Value), title, number);
    }

    /// <summary>The last bracket at the end is the number; brackets inside it (以下「法」という。) belong to it.</summary>
    private static (string Title, string Number) SplitNumber(string cited)
    {
        if (cited is not [.., '）' or ')']) return (cited, "");
        var depth = 0;
        for (var i = cited.Length - 1; i >= 0; i--)
        {
            if (cited[i] is '）' or ')') depth++;
            else if (cited[i] is '（' or '(' && --depth == 0) return (cited[..i].Trim(), cited[(i + 1)..^1]);
        }
        return (cited, "");
    }

    [GeneratedRegex(@"^(?:(?<article>第[ 　]*[0-9０-９一二三四五六七八九十百千]+[ 　]*条(?:の[0-9０-９一二三四五六七八九十]+)*)[ 　]+)?(?<cited>[^「」。]{2,300}(?:（[^（）]*「[^「」]*」[^（）]*）)?)の一部を次(?:のように|の表のように)改正する。$")]
    private static partial Regex Pattern();
}
