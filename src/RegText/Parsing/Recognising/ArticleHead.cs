using RegText.Syntax;

namespace RegText.Parsing.Recognising;

/// <summary>How sure the form of an article head is, before its place is looked at.</summary>
internal enum HeadForm
{
    /// <summary>第1条　この規程は…: a blank behind the label.</summary>
    Separated,

    /// <summary>第1条（趣旨）…: a bracket right behind the label; a caption, or part of a mention.</summary>
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
    public static ArticleHead? Recognise(string text)
    {
        if (!LabelScanner.TryUnit(text, 0, "条", out _, out var number, out var end)) return null;
        end = DeletedRange.End(text, end, ReadLabel, ref number);
        var start = LabelScanner.SkipSpaces(text, end);
        if (start == text.Length) return new(number, HeadForm.Bare, end, end);
        if (text[start] == '削' && text.AsSpan(start).TrimEnd().SequenceEqual("削除")) return new(number, HeadForm.Deleted, end, start);
        var rest = text.AsSpan(start);
        if (start > end) return IsMentionBehindBlank(rest, text[end]) ? null : new(number, HeadForm.Separated, end, start);
        if (rest[0] is '（' or '(') return new(number, HeadForm.Bracketed, end, start);
        return LabelScanner.OpensMention(rest) ? null : new(number, HeadForm.Glued, end, start);
    }

    /// <summary>Whether its form alone tells that it heads an article; a bracket behind the number must be a caption.</summary>
    public bool IsSure(string text) => Form != HeadForm.Bracketed || BracketCaption.Behind(text, this) is not null;

    /// <summary>Whether what stands behind the label may be a caption without brackets: 第1条　目的 (SPEC A.5).</summary>
    public bool LooksLikeCaption(string text) =>
        Form == HeadForm.Separated && text.Length - TextStart is > 0 and <= 40
        && text.AsSpan(TextStart).IndexOfAny('。', '、', '\t') < 0
        && !text.AsSpan(TextStart).SequenceEqual("削除");

    private static UnitNumber? ReadLabel(string text, ref int i) => LabelScanner.TryUnit(text, i, "条", out _, out var number, out i) ? number : null;

    /// <summary>
    /// A mention with PDF blanks in it: 第 19 条 各号, 第2条 第1項. They are ASCII; behind U+3000 a text may begin so (第九条　第三号施行日前に…).
    /// </summary>
    private static bool IsMentionBehindBlank(ReadOnlySpan<char> rest, char blank) =>
        rest.StartsWith("及び", StringComparison.Ordinal) || rest.StartsWith("又は", StringComparison.Ordinal)
        || rest.StartsWith("の規定", StringComparison.Ordinal) || rest.StartsWith("各号", StringComparison.Ordinal)
        || rest[0] is '、' or '。'
        || (blank != '　' && rest[0] == '第' && LabelScanner.TryUnit(rest.ToString(), 0, "項号", out _, out _, out _));
}
