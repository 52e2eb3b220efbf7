using System.Buffers;
using System.Text;

namespace RegText.Formats.Reading.Encodings;

/// <summary>The encodings of JIS characters that offices have files in: Shift_JIS as Windows has it (CP932), EUC-JP, ISO-2022-JP.</summary>
internal static class JisDecoding
{
    private static readonly Encoding ShiftJis = Strict(932);
    private static readonly Encoding EucJp = Strict(51932);
    private static readonly Encoding Iso2022Jp = Strict(50220);

    // What the code page makes of the bytes 80, A0 and FD to FF, which Shift_JIS does not have.
    private static readonly SearchValues<char> NotInShiftJis = SearchValues.Create("\u0080\u00A0\uF8F0\uF8F1\uF8F2\uF8F3");

    /// <summary>ISO-2022-JP: seven bits and its escapes; null for anything else.</summary>
    public static DecodedText? Iso2022(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("\u001b$"u8) < 0 || bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F)) return null;
        return Decode(Iso2022Jp, bytes) is { } text && !text.Contains('\u001b', StringComparison.Ordinal)
            ? new DecodedText(text, "iso-2022-jp")
            : null;
    }

    /// <summary>
    /// The two share most bytes. EUC-JP read as Shift_JIS is full of half-width katakana, which regulations do not have: of two
    /// that are possible, the one with fewer of them is right.
    /// </summary>
    public static DecodedText? ShiftJisOrEuc(ReadOnlySpan<byte> bytes)
    {
        var shiftJis = Decode(ShiftJis, bytes) is { } text && !text.AsSpan().ContainsAny(NotInShiftJis) ? text : null;
        var euc = Decode(EucJp, bytes);
        if (euc is not null && (shiftJis is null || HalfWidthKatakana(euc) < HalfWidthKatakana(shiftJis)))
            return new DecodedText(euc, "euc-jp");
        return shiftJis is not null ? new DecodedText(shiftJis, "shift_jis") : null;
    }

    private static int HalfWidthKatakana(string text) => text.Count(c => c is >= '\uFF61' and <= '\uFF9F');

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (Exception e) when (e is DecoderFallbackException or ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
