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
    public static bool Recognise(string text) => EndingLength(text) > 0;

    /// <summary>The 題名 in such a line; empty when it names none. Null when the line is no such title.</summary>
    public static TextSpan? TitleSpan(string text)
    {
        if (EndingLength(text) is not (> 0 and var length)) return null;
        var words = text.AsSpan(0, text.Length - length);
        var amends = words.IndexOf("の一部を改正する");
        if (amends < 0) amends = words.IndexOf("の一部改正");
        if (amends > 0) words = words[..amends];
        return new(0, words.TrimEnd().TrimEnd('の').Length);
    }

    private static int EndingLength(string text)
    {
        // Asked of every line.
        if (text[^1] is not ('表' or '文' or '）')) return 0;
        foreach (var ending in Endings)
            if (text.EndsWith(ending, StringComparison.Ordinal)) return ending.Length;
        return 0;
    }
}
