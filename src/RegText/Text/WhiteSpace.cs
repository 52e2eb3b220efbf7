namespace RegText.Text;

/// <summary>White space in regulations: ASCII space, tab, U+3000 and what else Unicode calls so. Offsets are UTF-16 indices.</summary>
public static class WhiteSpace
{
    /// <summary>Whether any character is white space.</summary>
    public static bool ContainsWhiteSpace(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsWhiteSpace(c)) return true;
        return false;
    }

    /// <summary>The first offset from <paramref name="start"/> that is not white space, or the end.</summary>
    public static int Skip(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return start;
    }

    /// <summary>The text without white space.</summary>
    public static string Remove(string text) => text.AsSpan().ContainsWhiteSpace() ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;
}
