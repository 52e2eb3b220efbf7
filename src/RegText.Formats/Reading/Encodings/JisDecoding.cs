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

    /// <summary>The bytes in an encoding that the file itself names; null where it is none of these, or the bytes are not in it.</summary>
    public static DecodedText? As(string name, ReadOnlySpan<byte> bytes)
    {
        var (encoding, own) = name.ToLowerInvariant() switch
        {
            "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "ms_kanji" or "windows-31j" or "ms932" or "cp932" => (ShiftJis, "shift_jis"),
            "euc-jp" or "euc_jp" or "x-euc-jp" or "x-euc" => (EucJp, "euc-jp"),
            "iso-2022-jp" => (Iso2022Jp, "iso-2022-jp"),
            _ => (null, ""),
        };
        return encoding is not null && Decode(encoding, bytes) is { } text ? new DecodedText(text, own) : null;
    }

    /// <summary>The encoding of a name that these give; null for any other.</summary>
    public static Encoding? Named(string name) => name switch { "shift_jis" => ShiftJis, "euc-jp" => EucJp, "iso-2022-jp" => Iso2022Jp, _ => null };

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
