namespace RegText.Formats.Writing;

/// <summary>
/// What vertical writing sets upright in the place of one character (縦中横): numbers of two digits, and labels such as (1). A single half-width
/// digit would lie on its side; longer numbers do.
/// </summary>
internal static class UprightDigits
{
    /// <summary>Cuts a text into stretches that are set upright together and others.</summary>
    public static IEnumerable<(string Text, bool Upright)> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = LengthAt(text, i);
            if (length == 0)
            {
                // The whole of a longer number is passed over, not only its first digits.
                i += char.IsAsciiLetterOrDigit(text[i]) ? WordLength(text, i) : 1;
                continue;
            }
            if (i > start) yield return (text[start..i], false);
            yield return (text.Substring(i, length), true);
            start = i += length;
        }
        if (start < text.Length) yield return (text[start..], false);
    }

    private static int LengthAt(string text, int i)
    {
        if (text[i] == '(' && i + 2 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]) && text[i + 2] == ')') return 3;
        if (!char.IsAsciiDigit(text[i])) return 0;
        var length = WordLength(text, i);
        return length <= 2 && text.AsSpan(i, length).IndexOfAnyExceptInRange('0', '9') < 0 ? length : 0;
    }

    private static int WordLength(string text, int i)
    {
        var end = i;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return Math.Max(1, end - i);
    }
}
