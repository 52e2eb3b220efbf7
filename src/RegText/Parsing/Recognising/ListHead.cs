using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>The series of labels that lists of units use (SPEC A.4). Which level a series has is decided by nesting, not here.</summary>
internal enum LabelSeries
{
    /// <summary>(1), （１）, ⑴</summary>
    ParenArabic,

    /// <summary>一　二</summary>
    Kanji,

    /// <summary>（一）</summary>
    ParenKanji,

    /// <summary>ア　イ　ウ</summary>
    Gojuon,

    /// <summary>イ　ロ　ハ</summary>
    Iroha,

    /// <summary>(ア)　(イ)</summary>
    ParenGojuon,

    /// <summary>(イ)　(ロ)</summary>
    ParenIroha,

    /// <summary>a　b</summary>
    Latin,

    /// <summary>(a)　(b)</summary>
    ParenLatin,

    /// <summary>(i)　(ii)</summary>
    ParenRoman,

    /// <summary>①　②</summary>
    Circled,

    /// <summary>第1号 written out, often as a heading line of its own.</summary>
    Explicit,

    /// <summary>第1　第2: the chief series of a guideline.</summary>
    Ordinal,

    /// <summary>1. 2., as lists of Word, HTML and Markdown are numbered; in outlines also 1　2 and 1) 2)</summary>
    Arabic,

    /// <summary>1) 2)</summary>
    HalfParen,

    /// <summary>1.1　1.2, 1-1</summary>
    Decimal,

    /// <summary>Ⅰ　Ⅱ</summary>
    UpperRoman,

    /// <summary>・ ● - and other marks without a number.</summary>
    Bullet,

    /// <summary>A Markdown heading.</summary>
    Heading,
}

/// <summary>A possible head of a 号 or 細分: one reading of its label.</summary>
internal sealed record ListHead(LabelSeries Series, UnitNumber Number, int LabelEnd, int TextStart)
{
    /// <summary>Whether it may also be a piece of a sentence, and heads a unit only where the one before has ended: 第1号　…, 1. ….</summary>
    public bool NeedsEnd => Series is LabelSeries.Explicit or LabelSeries.Arabic or LabelSeries.HalfParen && TextStart > LabelEnd;

    private const string GojuonOrder = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string IrohaOrder = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

    /// <summary>The marks of a series in their order, without brackets; null where they are numbers.</summary>
    public static IReadOnlyList<string>? OrderOf(LabelSeries series) => series switch
    {
        LabelSeries.Gojuon or LabelSeries.ParenGojuon => [.. GojuonOrder.Select(c => c.ToString())],
        LabelSeries.Iroha or LabelSeries.ParenIroha => [.. IrohaOrder.Select(c => c.ToString())],
        LabelSeries.Latin or LabelSeries.ParenLatin => [.. Enumerable.Range('a', 26).Select(c => ((char)c).ToString())],
        LabelSeries.ParenRoman => Romans,
        _ => null,
    };

    /// <summary>The most usual reading, or null.</summary>
    public static ListHead? Recognise(string text) => RecogniseAll(text) is [var first, ..] ? first : null;

    /// <summary>Every reading of the label: イ is the second of ア系 and the first of イロハ系, (i) a letter and a Roman number.</summary>
    public static ImmutableArray<ListHead> RecogniseAll(string text)
    {
        var c = text[0];
        if (c is '（' or '(') return Bracketed(text);
        if (c is (>= '①' and <= '⑳')) return Simple(LabelSeries.Circled, c - '①' + 1, text, 1, blankNeeded: false);
        if (c is (>= '⑴' and <= '⒇')) return Simple(LabelSeries.ParenArabic, c - '⑴' + 1, text, 1, blankNeeded: false);
        if (c == '第') return Heading(text);
        if (Numerals.IsArabic(c)) return Marked(text);
        if (Numerals.IsKanji(c)) return KanjiLabel(text);
        if (IsKana(c)) return Kana(text, 0, 1, LabelSeries.Gojuon, LabelSeries.Iroha);
        return IsLetter(c) ? Lettered(text) : [];
    }

    /// <summary>a　, a. , a) , and the Roman numbers i. , ii) .</summary>
    private static ImmutableArray<ListHead> Lettered(string text)
    {
        var end = 1;
        while (end < text.Length && end <= 4 && IsLetter(text[end])) end++;
        if (end == text.Length || text[end] is not ('.' or '．' or ')' or '）'))
            return Simple(LabelSeries.Latin, LetterNumber(text[0]), text, 1, blankNeeded: true);
        return Letters(text, 0, end, end + 1, LabelSeries.Latin, blankNeeded: true);
    }

    /// <summary>1. 職員, １．　職員, 1) 職員; not 1.5 and not 1.pdf. A bare number is a 項.</summary>
    private static ImmutableArray<ListHead> Marked(string text)
    {
        var i = 0;
        if (!LabelScanner.TryNumber(text, ref i, spaced: false, out var value) || value is 0 or > 200) return [];
        if (i + 1 >= text.Length || text[i] is not ('.' or '．' or ')' or '）')) return [];
        var series = text[i] is '.' or '．' ? LabelSeries.Arabic : LabelSeries.HalfParen;
        return Make(series, new(value), text, i + 1, blankNeeded: true);
    }

    /// <summary>(1), （１）, (1の2), (1)の2, (ア), (a), (i), （一）.</summary>
    private static ImmutableArray<ListHead> Bracketed(string text)
    {
        var close = text.AsSpan(0, Math.Min(text.Length, 12)).IndexOfAny('）', ')');
        if (close < 2) return [];
        var inner = LabelScanner.SkipSpaces(text, 1);
        var c = text[inner];
        if (Numerals.IsNumeral(c))
        {
            var i = inner;
            if (!LabelScanner.TryNumber(text, ref i, spaced: true, out var value)) return [];
            var number = LabelScanner.Branches(text, ref i, value);
            if (LabelScanner.SkipSpaces(text, i) != close) return [];
            i = close + 1;
            if (i + 1 < text.Length && text[i] is '.' or '．' && char.IsWhiteSpace(text[i + 1])) i++;
            else if (!number.IsBranch) number = LabelScanner.Branches(text, ref i, value);
            i = DeletedRange.End(text, i, BracketedNumber, ref number);
            return Make(Numerals.IsArabic(c) ? LabelSeries.ParenArabic : LabelSeries.ParenKanji, number, text, i, blankNeeded: false);
        }
        if (IsKana(c)) return close == inner + 1 ? Kana(text, inner, close + 1, LabelSeries.ParenGojuon, LabelSeries.ParenIroha) : [];
        return Letters(text, inner, close, close + 1, LabelSeries.ParenLatin, blankNeeded: false);
    }

    /// <summary>The readings of one to four letters as a Roman number and as one of the alphabet.</summary>
    private static ImmutableArray<ListHead> Letters(string text, int start, int end, int labelEnd, LabelSeries alphabet, bool blankNeeded)
    {
        var letters = text.AsSpan(start, end - start).TrimEnd().ToString();
        if (letters.Length is 0 or > 4 || letters.Any(l => !IsLetter(l))) return [];
        var plain = string.Concat(letters.Select(l => l >= 'ａ' ? (char)(l - 'ａ' + 'a') : l));
        var roman = Array.IndexOf(Romans, plain) + 1;
        var result = ImmutableArray.CreateBuilder<ListHead>();
        if (roman > 0) result.AddRange(Make(LabelSeries.ParenRoman, new(roman), text, labelEnd, blankNeeded));
        if (plain.Length == 1) result.AddRange(Make(alphabet, new(plain[0] - 'a' + 1), text, labelEnd, blankNeeded));
        return result.ToImmutable();
    }

    private static ImmutableArray<ListHead> KanjiLabel(string text)
    {
        var i = 0;
        if (!LabelScanner.TryNumber(text, ref i, spaced: false, out var value)) return [];
        var number = LabelScanner.Branches(text, ref i, value);
        i = DeletedRange.End(text, i, BareNumber, ref number);
        return Make(LabelSeries.Kanji, number, text, i, blankNeeded: true);
    }

    private static UnitNumber? BareNumber(string text, ref int i) =>
        LabelScanner.TryNumber(text, ref i, spaced: false, out var value) ? LabelScanner.Branches(text, ref i, value) : null;

    private static UnitNumber? BracketedNumber(string text, ref int i)
    {
        if (i >= text.Length || text[i] is not ('（' or '(')) return null;
        i++;
        if (BareNumber(text, ref i) is not { } number || i >= text.Length || text[i] is not ('）' or ')')) return null;
        i++;
        return number.IsBranch ? number : LabelScanner.Branches(text, ref i, number.Base);
    }

    /// <summary>第1号 alone on its line, or with a blank and its text behind it.</summary>
    private static ImmutableArray<ListHead> Heading(string text) =>
        LabelScanner.TryNamedUnit(text, '号', out var number, out var end, out var start)
            ? [new(LabelSeries.Explicit, number, end, start)]
            : [];

    private static ImmutableArray<ListHead> Kana(string text, int at, int labelEnd, LabelSeries gojuon, LabelSeries iroha)
    {
        var c = text[at];
        var result = ImmutableArray.CreateBuilder<ListHead>();
        foreach (var (series, order) in (ReadOnlySpan<(LabelSeries, string)>)[(gojuon, GojuonOrder), (iroha, IrohaOrder)])
        {
            var index = order.IndexOf(FullWidth(c), StringComparison.Ordinal);
            if (index < 0) continue;
            var end = labelEnd;
            var number = LabelScanner.Branches(text, ref end, index + 1);
            if (DeletedRange.MayOpen(text, end)) end = KanaRangeEnd(text, end, order, bracketed: at > 0, ref number);
            result.AddRange(Make(series, number, text, end, blankNeeded: at == 0));
        }
        return result.ToImmutable();
    }

    private static int KanaRangeEnd(string text, int end, string order, bool bracketed, ref UnitNumber number) =>
        DeletedRange.End(text, end, (string t, ref int i) => KanaNumber(t, ref i, order, bracketed), ref number);

    private static UnitNumber? KanaNumber(string text, ref int i, string order, bool bracketed)
    {
        if (bracketed && (i >= text.Length || text[i++] is not ('（' or '('))) return null;
        if (i >= text.Length || order.IndexOf(FullWidth(text[i]), StringComparison.Ordinal) is not (>= 0 and var index)) return null;
        i++;
        if (bracketed && (i >= text.Length || text[i++] is not ('）' or ')'))) return null;
        return LabelScanner.Branches(text, ref i, index + 1);
    }

    private static ImmutableArray<ListHead> Simple(LabelSeries series, int number, string text, int end, bool blankNeeded) =>
        Make(series, LabelScanner.Branches(text, ref end, number), text, end, blankNeeded);

    private static ImmutableArray<ListHead> Make(LabelSeries series, UnitNumber number, string text, int end, bool blankNeeded)
    {
        var start = LabelScanner.SkipSpaces(text, end);
        if (start == text.Length) return [];
        if (start == end && (blankNeeded || OpensContinuation(text, end))) return [];
        return [new(series, number, end, start)];
    }

    /// <summary>（１）及び… goes on from the line before; a 号 does not start so.</summary>
    private static bool OpensContinuation(string text, int end) =>
        text[end] is '、' or '。' or '）' or ')' or '」' or 'の' or 'に' or 'を' or 'と' or 'は' or 'が'
        || text.AsSpan(end).StartsWith("及び", StringComparison.Ordinal) || text.AsSpan(end).StartsWith("又は", StringComparison.Ordinal)
        || text.AsSpan(end).StartsWith("から", StringComparison.Ordinal) || text.AsSpan(end).StartsWith("まで", StringComparison.Ordinal);

    /// <summary>Whether a character may be a label of ア系 or イロハ系.</summary>
    public static bool IsKana(char c) => c is (>= 'ァ' and <= 'ヺ') or (>= 'ｱ' and <= 'ﾝ');

    /// <summary>Half-width kana (ｱ ｲ ﾛ) stand in the order of the syllables.</summary>
    private static char FullWidth(char kana) => kana is >= 'ｱ' and <= 'ﾝ' ? GojuonOrder[kana - 'ｱ'] : kana;

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'ａ' and <= 'ｚ');

    private static int LetterNumber(char c) => c >= 'ａ' ? c - 'ａ' + 1 : c - 'a' + 1;
}
