using System.Text.RegularExpressions;
using RegText.Text;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Page numbers, headers and stamps that a PDF paste leaves between the lines (SPEC A.13.1, N06): 資料３ （案）, － 12 －, 3/14.
/// </summary>
internal static partial class PageFurniture
{
    /// <summary>Whether a trimmed line is page furniture. A bare number is not: it may be the label of a 項.</summary>
    public static bool Recognise(string line) => line.Length <= 20 && MayOpen(line) && Furniture().IsMatch(line);

    /// <summary>Whether the first characters are those of page furniture; of the many short lines that are captions, only （案） is.</summary>
    private static bool MayOpen(string line) => line[0] switch
    {
        '（' or '(' => line.Length == 3,
        var c => Numerals.IsArabic(c) || "別参資-－‐—―–pPｐＰペ〔【［[".Contains(c, StringComparison.Ordinal),
    };

    [GeneratedRegex(
        @"^(?:別紙|別添|参考)?資料\s*[0-9０-９一二三四五六七八九十]+(?:[-－‐][0-9０-９]+)?(?:\s*[（(]案[）)])?$"
        + @"|^[-－‐—―–]\s*[0-9０-９]{1,4}\s*[-－‐—―–]$"
        + @"|^[0-9０-９]{1,4}\s*[/／]\s*[0-9０-９]{1,4}(?:ページ)?$"
        + @"|^[0-9０-９]{1,4}\s*(?:ページ|頁)(?:\s*[/／中]\s*[0-9０-９]{1,4}\s*(?:ページ|頁))?$"
        + @"|^(?:p|P|ｐ|Ｐ|page|Page|PAGE|ページ)[.．]?\s*[0-9０-９]{1,4}(?:\s*(?:/|of)\s*[0-9]{1,4})?$"
        + @"|^[（(]案[）)]$|^〔案〕$|^[【［\[](?:案|別紙|別添|資料)\s*[0-9０-９]{0,3}[】］\]]$")]
    private static partial Regex Furniture();
}
