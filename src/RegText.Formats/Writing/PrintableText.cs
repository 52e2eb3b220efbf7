using System.Buffers;
using System.Globalization;
using System.Text;

namespace RegText.Formats.Writing;

/// <summary>
/// What a file can show of a text. Word and HTML cannot hold control characters, halves of surrogate pairs and the two
/// non-characters of Unicode's first plane: each shows as � (U+FFFD), so that nobody takes the text for sound. A line end of
/// any kind is a line feed. Everything else stays as it is.
/// </summary>
public static class PrintableText
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => c != '\t' && c != '\n' && (char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')).ToArray());

    /// <summary>The text as a file will show it.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects)) return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                result.Append(c).Append(text[++i]);
            else if (c == '\r')
                result.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else
                result.Append(Suspects.Contains(c) ? Replacement : c);
        }
        return result.ToString();
    }

    /// <summary>
    /// How many half-width places a text takes in type of one pitch: 2 for a character of Japanese, 1 for ASCII, half-width
    /// kana and other Latin letters, 0 for combining marks and control characters.
    /// </summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Width(rune);
        return width;
    }

    internal static int Width(Rune rune) => rune.Value switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) => 0,
        < 0x250 => 1,
        >= 0xFF61 and <= 0xFFDC => 1,
        _ => Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 2,
    };
}
