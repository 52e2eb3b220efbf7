namespace RegText.References.Scanning;

/// <summary>References that name the rows of a table by the unit in their first column: 同表第2条第1項第5号の項 (not units of any text).</summary>
internal static class TableRow
{
    /// <summary>Whether the reference names a row.</summary>
    public static bool IsNamed(string text, int start, int end) =>
        (EndsWith(text, start, "の表") || EndsWith(text, start, "同表") || EndsWith(text, start, "の表の"))
        && (text.AsSpan(end).StartsWith("の項", StringComparison.Ordinal) || EndsWith(text, start, "の表の"));

    /// <summary>Behind の表の第1号, which belongs to the reference for the purpose of a list.</summary>
    public static int Behind(string text, int end)
    {
        if (!text.AsSpan(end).StartsWith("の表の第", StringComparison.Ordinal)) return end;
        var i = end + 4;
        return ReferenceNumber.TryRead(text, ref i, out _) && i < text.Length && text[i] == '号' ? i + 1 : end;
    }

    private static bool EndsWith(string text, int end, string word) => text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal);
}
