using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>How sure the form of an article head is, before its place is looked at.</summary>
internal enum HeadForm
{
    /// <summary>第1条　この規程は…: a blank behind the label.</summary>
    Separated,

    /// <summary>第1条（趣旨）　この規程は…: a caption in brackets right behind the label.</summary>
    Captioned,

    /// <summary>第1条（昭和…: another bracket right behind the label, as in a mention.</summary>
    Bracketed,

    /// <summary>第1条この規程は…: the blank was lost.</summary>
    Glued,

    /// <summary>第1条 alone on its line.</summary>
    Bare,

    /// <summary>第5条から第8条まで　削除.</summary>
    Deleted,
}

/// <summary>
/// The head of a 条 (SPEC A.13.2 ARTICLE, ARTDEL). Only the form is judged here; whether the number fits is the builder's question.
/// </summary>
internal sealed record ArticleHead(UnitNumber Number, HeadForm Form, int LabelEnd, int TextStart)
{
    /// <summary>Of a captioned head, the words inside the bracket.</summary>
    public TextSpan Caption { get; private init; }

    public static ArticleHead? Recognise(string text)
    {
        if (!LabelScanner.TryUnit(text, 0, "条", out _, out var number, out var end)) return null;
        if (Deleted(text, number, end) is { } shell) return shell;
        if (end == text.Length) return new(number, HeadForm.Bare, end, end);
        var start = LabelScanner.SkipSpaces(text, end);
        if (start == text.Length) return new(number, HeadForm.Bare, end, end);
        if (text[start] == '\t') return null;
        var rest = text.AsSpan(start);
        if (start > end) return IsMentionBehindBlank(rest, text[end]) ? null : new(number, HeadForm.Separated, end, start);
        if (rest[0] is '（' or '(') return Bracketed(text, number, end);
        return LabelScanner.OpensMention(rest) ? null : new(number, HeadForm.Glued, end, start);
    }

    /// <summary>Whether what stands behind the label may be a caption without brackets: 第1条　目的 (SPEC A.5).</summary>
    public bool LooksLikeCaption(string text) =>
        Form == HeadForm.Separated && text.Length - TextStart is > 0 and <= 40
        && text.AsSpan(TextStart).IndexOfAny('。', '、', '\t') < 0
        && !text.AsSpan(TextStart).SequenceEqual("削除");

    /// <summary>A bracket is a caption if it is short, holds no sentence and no bracket, and a blank or nothing follows.</summary>
    private static ArticleHead Bracketed(string text, UnitNumber number, int end)
    {
        var plain = new ArticleHead(number, HeadForm.Bracketed, end, end);
        var close = text.AsSpan(end).IndexOfAny('）', ')');
        if (close is < 2 or > 40) return plain;
        var inner = TextSpan.FromBounds(end + 1, end + close);
        var start = LabelScanner.SkipSpaces(text, inner.End + 1);
        if (start == inner.End + 1 && start < text.Length || text.AsSpan(inner.Start, inner.Length).IndexOfAny('。', '（', '(') >= 0) return plain;
        return plain with { Form = HeadForm.Captioned, Caption = inner, TextStart = start };
    }

    private static ArticleHead? Deleted(string text, UnitNumber number, int end)
    {
        var i = end;
        if (Range(text, ref i, "から", "まで") is { } last || Range(text, ref i, "及び", "") is { } both && (last = both) is not null)
            number = number.To(last);
        var start = LabelScanner.SkipSpaces(text, i);
        return text.AsSpan(start).TrimEnd().SequenceEqual("削除") ? new(number, HeadForm.Deleted, i, start) : null;
    }

    private static UnitNumber? Range(string text, ref int i, string join, string close)
    {
        if (!text.AsSpan(i).StartsWith(join, StringComparison.Ordinal)) return null;
        if (!LabelScanner.TryUnit(text, i + join.Length, "条", out _, out var last, out var end)) return null;
        if (!text.AsSpan(end).StartsWith(close, StringComparison.Ordinal)) return null;
        i = end + close.Length;
        return last;
    }

    /// <summary>
    /// A mention with PDF blanks in it: 第 19 条 各号, 第2条 第1項. They are ASCII; behind U+3000 a text may begin so (第九条　第三号施行日前に…).
    /// </summary>
    private static bool IsMentionBehindBlank(ReadOnlySpan<char> rest, char blank) =>
        rest.StartsWith("及び", StringComparison.Ordinal) || rest.StartsWith("又は", StringComparison.Ordinal)
        || rest.StartsWith("の規定", StringComparison.Ordinal) || rest.StartsWith("各号", StringComparison.Ordinal)
        || rest[0] is '、' or '。'
        || (blank != '　' && rest[0] == '第' && LabelScanner.TryUnit(rest.ToString(), 0, "項号", out _, out _, out _));
}
