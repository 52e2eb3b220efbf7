using RegText.Changes;

namespace RegText.Amending.Writing.Quoting;

/// <summary>Whether words can stand between 「 and 」 (SPEC C.6).</summary>
internal static class Quotable
{
    /// <summary>What it costs to quote the words; null where they cannot be quoted at all.</summary>
    public static int? Fee(ReadOnlySpan<char> words)
    {
        if (!HasWord(words) || !IsBalanced(words, "「『", "」』", out _)) return null;
        return IsBalanced(words, "（(", "）)", out var unpaired) ? 0 : 10 * unpaired;
    }

    /// <summary>Never a bare 、 or bracket (C.6-2).</summary>
    public static bool HasWord(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (!char.IsWhiteSpace(c) && c is not ('、' or '。' or '，' or '・' or '「' or '」' or '（' or '）' or '『' or '』')) return true;
        return false;
    }

    /// <summary>Whether the words are nothing but particles: は, には.</summary>
    public static bool IsParticles(string words)
    {
        foreach (var word in WordEdits.Words(words))
            if (word.Kind != WordKind.Particle) return false;
        return true;
    }

    private static bool IsBalanced(ReadOnlySpan<char> words, string open, string close, out int unpaired)
    {
        int depth = 0, missing = 0;
        foreach (var c in words)
        {
            if (open.Contains(c, StringComparison.Ordinal)) depth++;
            else if (close.Contains(c, StringComparison.Ordinal) && --depth < 0)
            {
                missing++;
                depth = 0;
            }
        }
        unpaired = missing + depth;
        return unpaired == 0;
    }
}
