using System.Text.RegularExpressions;
using RegText.Parsing.Recognising;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Two heads on one physical line (SPEC A.13.1, N09): 第2節　電子メール　第47条　…, （趣旨）　第1条　…, 附　則　この条例は….
/// </summary>
internal static partial class TwoHeads
{
    /// <summary>Where the second head starts; null when there is only one.</summary>
    public static int? SecondStart(LogicalLine line)
    {
        var text = line.Text;
        if (line.IsTableRow && line.Column < 0 && text.IndexOf('\t', StringComparison.Ordinal) != text.LastIndexOf('\t')) return null;
        return text[0] switch
        {
            '第' when line.Article is null && text.Contains('条', StringComparison.Ordinal) => GroupAndArticle().Match(text) is { Success: true } match ? match.Groups["second"].Index : null,
            '（' or '(' => BehindCaption(text),
            '附' or '付' => SupplAndText().Match(text) is { Success: true } match ? match.Groups["second"].Index : null,
            _ => null,
        };
    }

    /// <summary>（趣旨）　第1条　この…; not the end of a wrapped reference: （昭和22年法律第67号）第2条 の規定.</summary>
    private static int? BehindCaption(string text)
    {
        var close = text.AsSpan(0, Math.Min(text.Length, 60)).IndexOfAny('）', ')');
        if (close < 2 || close + 1 == text.Length || !CaptionLine.Recognise(text.AsSpan(0, close + 1))) return null;
        if (CaptionLine.IsCitation(text.AsSpan(1, close - 1))) return null;
        // （削る） in the other column of a comparison table.
        if (ComparisonPlaceholder.Recognise(text[..(close + 1)])) return null;
        var second = LabelScanner.SkipSpaces(text, close + 1);
        if (second == text.Length || text[second] != '第') return null;
        return ArticleHead.Recognise(text[second..Math.Min(text.Length, second + 60)]) is { Form: HeadForm.Separated or HeadForm.Deleted or HeadForm.Bare } ? second : null;
    }

    [GeneratedRegex(@"^第\s*[0-9０-９〇一二三四五六七八九十百千]+\s*[編章節款目][^（(\t。]{0,80}?[ 　](?<second>第\s*[0-9０-９〇一二三四五六七八九十百千]+\s*条(?:の[0-9０-９一二三四五六七八九十]+)*\s+\S)")]
    private static partial Regex GroupAndArticle();

    [GeneratedRegex(@"^[附付]\s{0,4}則\s{1,8}(?<second>(?:[1１]\s+)?この(?:条例|規則|規程|規定|訓令|告示|要綱|要領|規約|指針|基準)は)")]
    private static partial Regex SupplAndText();
}
