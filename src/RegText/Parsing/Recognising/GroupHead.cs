using RegText.Syntax;

namespace RegText.Parsing.Recognising;

/// <summary>
/// The head of a 編, 章, 節, 款 or 目 (SPEC A.13.2 PART…DIVISION): 第3章　職員の責務, 第四章から第六章まで　削除. A title is short and no
/// sentence; a line that only mentions a chapter (第２章から前章までに…) is none.
/// </summary>
internal sealed record GroupHead(UnitKind Kind, UnitNumber Number, int LabelEnd, int TitleStart)
{
    private const string Letters = "編章節款目";

    public static GroupHead? Recognise(string text)
    {
        if (text.Length > 90 || text[0] != '第' || text[^1] is '。' or '、') return null;
        if (!LabelScanner.TryUnit(text, 0, Letters, out var letter, out var number, out var end)) return null;
        if (DeletedRange.MayOpen(text, end)) end = RangeEnd(text, end, letter, ref number);
        var title = LabelScanner.SkipSpaces(text, end);
        if (title == end && end < text.Length && (LabelScanner.OpensMention(text.AsSpan(end)) || text[end] is '（' or '(')) return null;
        if (text.AsSpan(title).Contains('。')) return null;
        return new(KindOf(letter), number, end, title);
    }

    private static int RangeEnd(string text, int end, char letter, ref UnitNumber number) =>
        DeletedRange.End(text, end, (string t, ref int i) => LabelScanner.TryUnit(t, i, [letter], out _, out var last, out i) ? last : null, ref number);

    /// <summary>0 for 編 to 4 for 目.</summary>
    public static int Depth(UnitKind kind) => kind - UnitKind.Part;

    private static UnitKind KindOf(char letter) => UnitKind.Part + Letters.IndexOf(letter, StringComparison.Ordinal);
}
