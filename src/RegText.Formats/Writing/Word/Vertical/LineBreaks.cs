using RegText.Documents;

namespace RegText.Formats.Writing.Word.Vertical;

/// <summary>
/// Where the lines of a paragraph of vertical writing begin, told in advance. Word may break a line one character earlier, for a comma that
/// must not begin the next one or a word that must not be cut; so each line is taken to hold one character less than it can. Then a
/// paragraph never needs more lines than are foreseen.
/// </summary>
internal static class LineBreaks
{
    /// <summary>The offsets at which the lines begin, the first one at 0.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="characters">How many characters a line can hold.</param>
    public static List<int> Of(TextBlock block, double characters)
    {
        var breaks = new List<int> { 0 };
        var text = block.Text;
        if (Width(text) <= characters - block.FirstLine && !text.Contains('\n', StringComparison.Ordinal)) return breaks;
        var room = Math.Max(1, characters - 1 - block.FirstLine);
        for (var i = 0; i < text.Length;)
        {
            var length = WordLength(text, i);
            var width = Width(text.AsSpan(i, length));
            if (i > breaks[^1] && (width > room || text[i - 1] == '\n'))
            {
                breaks.Add(i);
                room = Math.Max(1, characters - 1 - block.Left);
            }
            room -= width;
            i += length;
        }
        return breaks;
    }

    /// <summary>A paragraph cut before an offset; the rest begins where further lines begin.</summary>
    public static (TextBlock First, TextBlock Behind) Cut(TextBlock block, int offset)
    {
        var (first, rest) = (new List<Run>(), new List<Run>());
        var position = 0;
        foreach (var run in block.Runs)
        {
            var cut = Math.Clamp(offset - position, 0, run.Text.Length);
            if (cut > 0) first.Add(run with { Text = run.Text[..cut] });
            if (cut < run.Text.Length) rest.Add(run with { Text = run.Text[cut..] });
            position += run.Text.Length;
        }
        return (block with { Runs = [.. first] }, block with { Runs = [.. rest], FirstLine = block.Left, HeadingLevel = 0 });
    }

    // Numbers and Latin words are not cut.
    private static int WordLength(string text, int i)
    {
        const int longest = 20;
        var end = i;
        while (end < text.Length && end - i < longest && char.IsAscii(text[end]) && !char.IsWhiteSpace(text[end])) end++;
        if (end > i) return end - i;
        return char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
    }

    private static double Width(ReadOnlySpan<char> text)
    {
        double width = 0;
        foreach (var rune in text.EnumerateRunes()) width += PrintableText.Width(rune) / 2.0;
        return width;
    }
}
