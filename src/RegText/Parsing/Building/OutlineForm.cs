using System.Text.RegularExpressions;
using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;

namespace RegText.Parsing.Building;

/// <summary>
/// Whether a text without 条 is an outline (a guideline, a policy: named entries in several levels) or a 本則 of 項 (SPEC A.6).
/// The labels decide; where 1　2　3 fits both, the title and the entries do: a 規則 has sentences, a guideline has names.
/// </summary>
internal static partial class OutlineForm
{
    /// <summary>Whether the 本則 of the lines is an outline.</summary>
    public static bool Fits(string title, List<LogicalLine> lines)
    {
        int arabic = 0, named = 0, bullets = 0, lists = 0, texts = 0;
        bool isOrdinal = false, hasSentence = false;
        foreach (var line in lines)
        {
            if (line.IsTableRow) continue;
            if (hasSentence && SupplHead.Recognise(line.Text) is not null) break;
            if (GroupHead.Recognise(line.Text) is not null && TocEntryReader.HasRange(line.Text)) return false;
            hasSentence |= line.Text[^1] == '。';
            if (line.SureArticle is { Form: HeadForm.Separated or HeadForm.Deleted or HeadForm.Bracketed }) return false;
            texts++;
            if (OutlineHead.RecogniseAll(line) is not [var head, ..]) continue;
            switch (head.Series)
            {
                case LabelSeries.Ordinal:
                    isOrdinal |= head.Number!.Base == 1;
                    break;
                case LabelSeries.Decimal:
                    isOrdinal |= arabic > 0 && head.Depth == 2;
                    break;
                case LabelSeries.UpperRoman or LabelSeries.Heading:
                    named++;
                    break;
                case LabelSeries.Bullet:
                    bullets++;
                    break;
                case LabelSeries.Arabic:
                    arabic++;
                    if (IsName(line.Text[head.TextStart..])) named++;
                    break;
                default:
                    lists++;
                    break;
            }
        }
        if (isOrdinal) return true;
        if (bullets >= 2 && bullets * 4 >= texts && !Enacted().IsMatch(title)) return true;
        if (IsPolicy(title)) return named > 0 || arabic + lists > 1;
        return named >= 2 && !Enacted().IsMatch(title);
    }

    /// <summary>Whether words behind a label are the name of an entry, not its text: short, no sentence, announcing nothing.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= 40 && !text.Contains('。', StringComparison.Ordinal)
        && text[^1] is not ('、' or '，' or 'を' or 'に' or 'は' or 'が' or 'の' or 'と' or 'で' or 'て' or '「' or '（' or '(')
        && !text.Contains("次に掲げる", StringComparison.Ordinal) && !text.Contains("次の", StringComparison.Ordinal);

    /// <summary>Whether a title is one of a guideline or policy.</summary>
    public static bool IsPolicy(string title) => Policy().IsMatch(title);

    /// <summary>As <see cref="IsPolicy"/>, without the words that parts of a 別表 may bear too (審査基準, 記入要領).</summary>
    public static bool IsPolicyByName(string title) => PolicyByName().IsMatch(title);

    [GeneratedRegex(@"(?:指針|ガイドライン|方針|ポリシー|対策基準)\s*(?:[（(][^（）()]{1,12}[）)]\s*)*$")]
    private static partial Regex PolicyByName();

    [GeneratedRegex(@"(?:指針|ガイドライン|方針|ポリシー|対策基準|基準|準則|要領|憲章|マニュアル|手順|手引|心得|行動計画)\s*(?:[（(][^（）()]{1,12}[）)]\s*)*$")]
    private static partial Regex Policy();

    [GeneratedRegex(@"(?:条例|規則|規程|訓令|令|細則|法律|法|告示|規約)\s*(?:[（(][^（）()]{1,12}[）)]\s*)*$")]
    private static partial Regex Enacted();
}
