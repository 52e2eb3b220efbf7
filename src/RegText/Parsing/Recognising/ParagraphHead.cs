using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>
/// The head of a numbered 項 (SPEC A.13.2 PARA): 2　…, ２　…, 2. …, or 第2項 written out. The number must follow the 項 before; the builder asks
/// for that.
/// </summary>
/// <param name="Number">The number.</param>
/// <param name="LabelEnd">Where the label ends.</param>
/// <param name="TextStart">Where the text starts.</param>
/// <param name="NeedsEnd">Whether it may also be a piece of a sentence, and heads a 項 only where the one before has ended.</param>
internal sealed record ParagraphHead(UnitNumber Number, int LabelEnd, int TextStart, bool NeedsEnd)
{
    /// <summary>Whether the blank behind the number was lost: ２保護管理者は….</summary>
    public bool IsGlued => NeedsEnd && TextStart == LabelEnd;

    /// <summary>Whether the label is 2., which may be the number of a 号 as well.</summary>
    public bool HasDot { get; private init; }

    public static ParagraphHead? Recognise(string text)
    {
        if (text[0] == '第')
            return LabelScanner.TryNamedUnit(text, '項', out var named, out var nameEnd, out var nameStart) ? new(named, nameEnd, nameStart, nameStart < text.Length) : null;
        var end = 0;
        if (!Numerals.IsArabic(text[0]) || !LabelScanner.TryNumber(text, ref end, spaced: false, out var value) || value is 0 or > 200) return null;
        var number = new UnitNumber(value);
        if (end < text.Length && text[end] is '.' or '．') return Dotted(text, number, end + 1);
        end = DeletedRange.End(text, end, ReadLabel, ref number);
        var start = LabelScanner.SkipSpaces(text, end);
        if (start == text.Length) return null;
        if (start > end) return new(number, end, start, false);
        return CanFollowNumber(text[end]) ? new(number, end, start, true) : null;
    }

    private static ParagraphHead? Dotted(string text, UnitNumber number, int end)
    {
        var start = LabelScanner.SkipSpaces(text, end);
        return start > end && start < text.Length ? new(number, end, start, true) { HasDot = true } : null;
    }

    private static UnitNumber? ReadLabel(string text, ref int i) => LabelScanner.TryNumber(text, ref i, spaced: false, out var value) ? new(value) : null;

    /// <summary>Whether a lost blank may be assumed: ２保護管理者は…, but not ２人, ５年法律, １２８号）, 3条第3項, 1.5.</summary>
    private static bool CanFollowNumber(char c) =>
        c is >= '一' and <= '鿿' && !Numerals.IsKanji(c)
        && !"年月日時分秒人名回件個箇号項条章節款目編部課室階以万億円倍割点級等類種欄番度週歳台本枚頁版期次つヶカ市町村第".Contains(c, StringComparison.Ordinal);
}
