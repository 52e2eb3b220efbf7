using RegText.Formats.Writing.Word.Comments;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>A finding as a comment of Word.</summary>
internal static class FindingComment
{
    /// <summary>The comment on words that stand at <paramref name="place"/> of the Word file.</summary>
    public static WordComment Of(LintFinding finding, SourceText source, TextSpan place)
    {
        var (code, severity, message, _, _, fix) = finding.Finding;
        var first = $"{LintWords.Of(severity)} {code}　{message}";
        return fix is null
            ? new(place, [first])
            : new(place, [first, fix.Replacement.Length == 0 ? $"案：「{FindingExcerpt.Plain(source, fix.Span)}」を削る。" : $"案：「{FindingExcerpt.Plain(source, fix.Span)}」→「{fix.Replacement}」"]);
    }
}
