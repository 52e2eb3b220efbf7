using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>
/// An old-style caption behind the number (SPEC A.5): 第1条（趣旨）　…, 第1条　（趣旨）…. Not a bracket inside a reference: 第12条（定義）に規定する.
/// </summary>
internal static class BracketCaption
{
    /// <summary>The span of the caption inside the bracket, or null.</summary>
    public static TextSpan? Behind(string text, ArticleHead head)
    {
        if (head.Form is not (HeadForm.Bracketed or HeadForm.Separated) || text[head.TextStart] is not ('（' or '(')) return null;
        var close = text.AsSpan(head.TextStart, Math.Min(text.Length - head.TextStart, 42)).IndexOfAny('）', ')');
        if (close < 2) return null;
        var inner = TextSpan.FromBounds(head.TextStart + 1, head.TextStart + close);
        if (text.AsSpan(inner.Start, inner.Length).IndexOfAny("。（(") >= 0) return null;
        if (text.AsSpan(inner.Start, inner.Length) is "略" or "削除") return null;
        if (CaptionLine.IsCitation(text.AsSpan(inner.Start, inner.Length))) return null;
        var behind = inner.End + 1;
        if (behind == text.Length || WhiteSpace.Is(text[behind])) return inner;
        // Behind a blank a text may begin with a bracket; then only a second blank shows a caption.
        return head.Form == HeadForm.Separated || LabelScanner.OpensMention(text.AsSpan(behind)) ? null : inner;
    }
}
