using System.Text.RegularExpressions;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Page numbers, headers and stamps that a PDF paste leaves between the lines (SPEC A.13.1, N06): 資料３ （案）, － 12 －, 3/14.
/// </summary>
internal static partial class PageFurniture
{
    /// <summary>Whether a trimmed line is page furniture. A bare number is not: it may be the label of a 項.</summary>
    public static bool Recognise(string line) => line.Length <= 20 && Furniture().IsMatch(line);

    [GeneratedRegex(
        @"^(?:別紙|別添|参考)?資料[ 　]*[0-9０-９一二三四五六七八九十]+(?:[-－‐][0-9０-９]+)?(?:[ 　]*[（(]案[）)])?$"
        + @"|^[-－‐—―–][ 　]*[0-9０-９]{1,4}[ 　]*[-－‐—―–]$"
        + @"|^[0-9０-９]{1,4}[ 　]*[/／][ 　]*[0-9０-９]{1,4}(?:ページ)?$"
        + @"|^(?:p|P|ページ)\.?[ 　]*[0-9０-９]{1,4}$")]
    private static partial Regex Furniture();
}
