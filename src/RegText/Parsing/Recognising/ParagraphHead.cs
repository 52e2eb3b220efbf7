using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>
/// The head of a numbered 項 (SPEC A.13.2 PARA): 2　…, ２　…, or the heading line 第2項 of its own. The number must follow the 項 before;
/// the builder asks for that.
/// </summary>
internal sealed record ParagraphHead(UnitNumber Number, int LabelEnd, int TextStart, bool IsGlued)
{
    public static ParagraphHead? Recognise(string text)
    {
        if (text[0] == '第')
            return LabelScanner.EndsLikeLabel(text, '項') && LabelScanner.TryUnit(text, 0, "項", out _, out var heading, out var headingEnd) && headingEnd == text.Length
                ? new(heading, headingEnd, headingEnd, false)
                : null;
        var end = 0;
        if (!Numerals.IsArabic(text[0]) || !LabelScanner.TryNumber(text, ref end, spaced: false, out var number) || number is 0 or > 200) return null;
        var start = LabelScanner.SkipSpaces(text, end);
        if (start == text.Length) return null;
        if (start > end) return new(new UnitNumber(number), end, start, false);
        return CanFollowNumber(text[end]) ? new(new UnitNumber(number), end, start, true) : null;
    }

    /// <summary>Whether a lost blank may be assumed: ２保護管理者は…, but not ２人, ５年法律, １２８号）, 3条第3項, 1.5.</summary>
    private static bool CanFollowNumber(char c) =>
        c is >= '一' and <= '鿿' && !Numerals.IsKanji(c)
        && !"年月日時分秒人名回件個箇号項条章節款目編部課室階以万億円倍割点級等類種欄番度週歳台本枚頁版期次つヶカ市町村第".Contains(c, StringComparison.Ordinal);
}
