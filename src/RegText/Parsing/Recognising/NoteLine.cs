using System.Text.RegularExpressions;

namespace RegText.Parsing.Recognising;

/// <summary>
/// Notes that are not text of a regulation: annotations of a 例規 database （平26訓令5・追加、令5訓令4・一部改正） (SPEC A.2) and an
/// editor's ※ lines.
/// </summary>
internal static partial class NoteLine
{
    /// <summary>The characters behind the bracket; few captions begin so, and only they need the pattern.</summary>
    private const string Eras = "明大昭平令";

    public static bool Recognise(string text) =>
        text[0] == '※' || (text[0] is '（' or '(' or '〔' && text.Length is > 1 and <= 300 && Eras.Contains(text[1], StringComparison.Ordinal) && Annotation().IsMatch(text));

    [GeneratedRegex(@"^[（(〔](?:明治?|大正?|昭和?|平成?|令和?)[0-9０-９元一二三四五六七八九十][^。]{0,280}(?:追加|改正|繰上|繰下|削除|全改|改称|旧第[^。]{1,20}条)[^。]{0,280}[）)〕]$")]
    private static partial Regex Annotation();
}
