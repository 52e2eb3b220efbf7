using RegText.Changes;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>How a message quotes two texts that should be equal.</summary>
internal static class Wording
{
    private const int Around = 4;
    private const int Longest = 40;

    /// <summary>「勤務時間誤に」は、…では「勤務時間中に」です, for the first two differences.</summary>
    /// <param name="column">Whose words come first: 改正前の欄.</param>
    /// <param name="shown">Its words, white space left out.</param>
    /// <param name="source">What it should be.</param>
    /// <param name="right">The words of the source.</param>
    public static string Difference(string column, string shown, string source, string right)
    {
        var edits = WordEdits.Between(shown, right);
        var told = edits.Take(2).Select(e => $"「{With(shown, e.Old)}」は、{source}では「{With(right, e.New)}」です。");
        return column + "の" + string.Join(column + "の", told) + (edits.Length > 2 ? FormattableString.Invariant($"ほかに{edits.Length - 2}か所違います。") : "");
    }

    /// <summary>A line, shortened.</summary>
    public static string Excerpt(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    /// <summary>The words of an edit with some around them, so that they can be found.</summary>
    private static string With(string text, TextSpan span)
    {
        var (start, end) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        return (start > 0 ? "…" : "") + Excerpt(text[start..end]) + (end < text.Length ? "…" : "");
    }
}
