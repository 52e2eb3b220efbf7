namespace RegText.Amending.Applying;

/// <summary>
/// The width of digits in new words. They are taken as the amendment writes them; but where its quotation shows that it writes digits in
/// another width than the text in force (it says 12 where the text has １２), they take that of the text. So an amendment printed in one style
/// goes into a text of another without mixing the two, and an amendment that quotes exactly is followed exactly.
/// </summary>
internal static class WidthOf
{
    /// <summary>The new words in the width that the quotation and its occurrence show.</summary>
    public static string Printed(string quotation, ReadOnlySpan<char> printed, string words)
    {
        var (quoted, inForce) = (Width(quotation), Width(printed));
        return quoted is { } a && inForce is { } b && a != b ? Convert(words, b) : words;
    }

    /// <summary>True where all digits are full-width, false where all are half-width, null otherwise.</summary>
    private static bool? Width(ReadOnlySpan<char> text)
    {
        var (full, half) = (text.IndexOfAnyInRange('０', '９') >= 0, text.IndexOfAnyInRange('0', '9') >= 0);
        return full == half ? null : full;
    }

    private static string Convert(string words, bool full) => string.Concat(words.Select(c => (full, c) switch
    {
        (true, >= '0' and <= '9') => (char)(c - '0' + '０'),
        (false, >= '０' and <= '９') => (char)(c - '０' + '0'),
        _ => c,
    }));
}
