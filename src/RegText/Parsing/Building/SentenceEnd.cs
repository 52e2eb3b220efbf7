using RegText.Parsing.Recognising;

namespace RegText.Parsing.Building;

/// <summary>Whether text read so far ends a sentence, or shows by its last character that the sentence goes on.</summary>
internal static class SentenceEnd
{
    /// <summary>At 。, also in front of a closing bracket; and at 略, which stands for whole sentences.</summary>
    public static bool IsAt(string text) =>
        text[^1] is '。' || (text.Length <= 4 && DeletedRange.IsOmission(text)) || text.EndsWith("。）", StringComparison.Ordinal) || text.EndsWith("。」", StringComparison.Ordinal)
        || text.EndsWith("。)", StringComparison.Ordinal);

    /// <summary>The width of a line, in half-width columns, from which on it may have been cut; a shorter one ends where its writer ended it.</summary>
    public const int CutWidth = 50;

    /// <summary>Words that start a sentence and go on with none.</summary>
    public static bool Opens(string text) =>
        text.StartsWith("なお", StringComparison.Ordinal) || text.StartsWith("ただし、", StringComparison.Ordinal)
        || text.StartsWith("また、", StringComparison.Ordinal) || text.StartsWith("この場合", StringComparison.Ordinal)
        || text.StartsWith("前項", StringComparison.Ordinal) || text.StartsWith("前各号", StringComparison.Ordinal);

    /// <summary>Whether a text says that a list follows: 次に掲げる, 次の各号, 左の.</summary>
    public static bool Announces(string text) =>
        text.Contains("次に", StringComparison.Ordinal) || text.Contains("次の", StringComparison.Ordinal)
        || text.Contains("左に", StringComparison.Ordinal) || text.Contains("左の", StringComparison.Ordinal);

    /// <summary>Behind 、 or a particle, or an opening bracket; もの and こと may end a 号.</summary>
    public static bool IsOpen(string text) =>
        text[^1] is '、' or '，' or 'を' or 'に' or 'は' or 'が' or 'の' or 'と' or 'で' or 'て' or '（' or '(' or '「'
        && !text.EndsWith("もの", StringComparison.Ordinal) && !text.EndsWith("こと", StringComparison.Ordinal);
}
