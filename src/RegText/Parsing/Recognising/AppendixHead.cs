using System.Text.RegularExpressions;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>
/// The heading of a 別表, 様式, 別図, 別記, 別紙 or 付録 (SPEC A.11, A.13.2 TABLE, STYLE): 別表第1（第3条関係）, 様式第1号（第5条関係）,
/// 第1号様式, 別記第2号様式. A line that goes on as a sentence (別表第1に掲げる…) is none.
/// </summary>
internal sealed partial record AppendixHead(UnitKind Kind, UnitNumber? Number, int LabelEnd, int RelationStart, int RelationEnd, int TitleStart)
{
    public static AppendixHead? Recognise(string text)
    {
        if (text.Length > 80 || text[0] is not ('別' or '様' or '第' or '付' or '附') || text[^1] == '。') return null;
        if (text[0] == '第' && !text.Contains("様式", StringComparison.Ordinal)) return null;
        var match = Heading().Match(text);
        if (!match.Success) return null;
        var relation = match.Groups["relation"];
        var title = match.Groups["title"];
        UnitNumber? number = null;
        var digits = match.Groups["n"];
        if (digits.Success)
        {
            var i = digits.Index;
            if (!LabelScanner.TryNumber(text, ref i, spaced: true, out var value)) return null;
            var branch = match.Groups["branch"];
            var at = branch.Success ? branch.Index : i;
            number = LabelScanner.Branches(text, ref at, value);
        }
        var label = match.Groups["label"];
        return new(KindOf(WhiteSpace.Remove(label.Value)), number, label.Length,
            relation.Success ? relation.Index : 0, relation.Success ? relation.Index + relation.Length : 0,
            title.Success ? title.Index : text.Length);
    }

    private static UnitKind KindOf(string label) =>
        label.Contains("様式", StringComparison.Ordinal) || label.Contains("書式", StringComparison.Ordinal) ? UnitKind.AppdxStyle
        : label.StartsWith("別表", StringComparison.Ordinal) ? UnitKind.AppdxTable
        : label.StartsWith("別図", StringComparison.Ordinal) ? UnitKind.AppdxFig
        : label.StartsWith("別記", StringComparison.Ordinal) ? UnitKind.AppdxNote
        : UnitKind.Appdx;

    [GeneratedRegex(
        @"^(?<label>(?:別\s*[表図記紙添]|付録|附録)\s?(?:(?:第\s*)?(?<n>[0-9０-９〇一二三四五六七八九十百]+)(?:号)?(?<branch>(?:の[0-9０-９一二三四五六七八九十]+)*))?(?:様式)?"
        + @"|(?:別記\s*)?様式(?:(?:第\s*)?(?<n>[0-9０-９〇一二三四五六七八九十百]+)\s*号?(?<branch>(?:の[0-9０-９一二三四五六七八九十]+)*))?"
        + @"|(?:別記\s*)?第\s*(?<n>[0-9０-９〇一二三四五六七八九十百]+)\s*号(?<branch>(?:の[0-9０-９一二三四五六七八九十]+)*)\s*様式)"
        + @"(?:\s*[（(](?<relation>[^（）()。]{1,60}関係)[）)])?(?:[（(](?:表面|裏面|その[0-9０-９一二三四五]+)[）)])?"
        + @"(?:\s+(?<title>[^。\t]{1,50}))?$")]
    private static partial Regex Heading();
}
