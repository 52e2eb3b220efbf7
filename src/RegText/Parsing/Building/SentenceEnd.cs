namespace RegText.Parsing.Building;

/// <summary>Whether text read so far ends a sentence, or shows by its last character that the sentence goes on.</summary>
internal static class SentenceEnd
{
    /// <summary>At 。, also in front of a closing bracket.</summary>
    public static bool IsAt(string text) =>
        text[^1] is '。' || text.EndsWith("。）", StringComparison.Ordinal) || text.EndsWith("。」", StringComparison.Ordinal)
        || text.EndsWith("。)", StringComparison.Ordinal);

    /// <summary>Behind 、 or a particle, or an opening bracket.</summary>
    public static bool IsOpen(string text) =>
        text[^1] is '、' or '，' or 'を' or 'に' or 'は' or 'が' or 'の' or 'と' or 'で' or 'て' or '（' or '(' or '「';
}
