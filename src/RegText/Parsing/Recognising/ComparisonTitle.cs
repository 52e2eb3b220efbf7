using RegText.Text;

namespace RegText.Parsing.Recognising;

/// <summary>
/// The title over a comparison table (SPEC B.1): ○○市××条例新旧対照表, ○○市××条例の一部を改正する条例（案）新旧対照表. Its columns are texts of the
/// regulation that it names.
/// </summary>
internal static class ComparisonTitle
{
    private static readonly string[] Endings = ["新旧対照表", "新旧対照条文", "新旧対照表（案）", "新旧対照条文（案）"];

    /// <summary>Whether a line says that a comparison table follows.</summary>
    public static bool Recognise(string text) => Array.Exists(Endings, e => text.EndsWith(e, StringComparison.Ordinal));

    /// <summary>The 題名 in such a line; empty when it names none. Null when the line is no such title.</summary>
    public static TextSpan? TitleSpan(string text)
    {
        var ending = Array.Find(Endings, e => text.EndsWith(e, StringComparison.Ordinal));
        if (ending is null) return null;
        var end = text.Length - ending.Length;
        var amends = text.AsSpan(0, end).IndexOf("の一部を改正する");
        if (amends < 0) amends = text.AsSpan(0, end).IndexOf("の一部改正");
        if (amends > 0) end = amends;
        end = text.AsSpan(0, end).TrimEnd().TrimEnd('の').Length;
        return new(0, end);
    }
}
