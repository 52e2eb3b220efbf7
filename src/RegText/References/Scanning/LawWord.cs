using RegText.Text;

namespace RegText.References.Scanning;

/// <summary>The words that stand for a law named before, or for the regulation itself (SPEC D.1): 同法, 同条例, この規程, 本要綱.</summary>
internal static class LawWord
{
    /// <summary>Kinds of laws and ordinances, longest first where one ends with another.</summary>
    private static readonly string[] Kinds =
    [
        "法律", "政令", "省令", "府令", "勅令", "命令", "条例", "規則", "規程", "訓令", "要綱", "要領", "告示", "細則", "条約", "協定", "議定書", "基準", "準則", "指針",
        "憲法", "約款", "規約", "法", "令",
    ];

    /// <summary>同法 or この条例 that ends at a place, or null. The noun before it begins at <paramref name="start"/>.</summary>
    public static (LawAnchorForm Form, TextSpan Word)? SameOrSelf(string text, int start, int end)
    {
        foreach (var kind in Kinds)
        {
            if (!text.AsSpan(start, end - start).EndsWith(kind, StringComparison.Ordinal)) continue;
            var at = end - kind.Length;
            if (at == start && at >= 2 && text.AsSpan(0, at).EndsWith("この", StringComparison.Ordinal))
                return (LawAnchorForm.Self, TextSpan.FromBounds(at - 2, end));
            if (at != start + 1) return null;
            if (text[start] == '同') return (LawAnchorForm.Same, TextSpan.FromBounds(start, end));
            return text[start] == '本' && kind.Length > 1 ? (LawAnchorForm.Self, TextSpan.FromBounds(start, end)) : null;
        }
        return null;
    }

    /// <summary>The kind of a law by its name or its number: 法 and 法律 are one, and so are 令, 政令 and 省令 for 同令.</summary>
    public static string KindOf(string name)
    {
        foreach (var kind in Kinds)
            if (name.EndsWith(kind, StringComparison.Ordinal)) return kind is "法律" or "憲法" ? "法" : kind;
        return "";
    }

    /// <summary>Whether 同令 can mean a 施行令, a 政令 or a 府令; other kinds must agree.</summary>
    public static bool Fits(string same, string kind) =>
        string.Equals(same, kind, StringComparison.Ordinal) || (same is "令" && kind is "政令" or "省令" or "府令" or "勅令" or "命令")
        || (same is "政令" or "省令" or "府令" && kind is "令") || (same is "規則" && kind is "細則");
}
