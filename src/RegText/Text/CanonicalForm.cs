namespace RegText.Text;

/// <summary>
/// The form in which words of different hands are compared: without white space, and with one width of digits, brackets and letters.
/// </summary>
internal static class CanonicalForm
{
    /// <summary>The words in that form.</summary>
    public static string Of(string text)
    {
        var isFolded = true;
        foreach (var c in text)
        {
            if (Fold(c) == c && !char.IsWhiteSpace(c)) continue;
            isFolded = false;
            break;
        }
        return isFolded ? text : string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(Fold));
    }

    /// <summary>The words in that form, and where each of their characters stands in the text; null where that is the same.</summary>
    public static (string Text, int[]? Offsets) Map(string text)
    {
        var folded = Of(text);
        if (folded.Length == text.Length) return (folded, null);
        var offsets = new int[folded.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i])) offsets[count++] = i;
        return (folded, offsets);
    }

    /// <summary>Whether two texts say the same.</summary>
    public static bool Same(string a, string b) => string.Equals(Of(a), Of(b), StringComparison.Ordinal);

    /// <summary>The character in the width of ASCII.</summary>
    public static char Fold(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
