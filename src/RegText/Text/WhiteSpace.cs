namespace RegText.Text;

/// <summary>White space in regulations: ASCII space, tab, U+3000 and what else Unicode calls so. Offsets are UTF-16 indices.</summary>
public static class WhiteSpace
{
    /// <summary>As <see cref="char.IsWhiteSpace(char)"/>, but quick for Japanese text: U+3000 is the last white space there is.</summary>
    public static bool Is(char c) => c == '\u3000' || (c < '\u3000' && char.IsWhiteSpace(c));

    /// <summary>Whether any character is white space.</summary>
    public static bool ContainsWhiteSpace(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (Is(c)) return true;
        return false;
    }

    /// <summary>The first offset from <paramref name="start"/> that is not white space, or the end.</summary>
    public static int Skip(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && Is(text[start])) start++;
        return start;
    }

    /// <summary>The offset behind the last character that is not white space; 0 when all are.</summary>
    public static int End(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && Is(text[end - 1])) end--;
        return end;
    }

    /// <summary>The text without white space.</summary>
    public static string Remove(string text) => text.AsSpan().ContainsWhiteSpace() ? string.Concat(text.Where(c => !Is(c))) : text;
}
