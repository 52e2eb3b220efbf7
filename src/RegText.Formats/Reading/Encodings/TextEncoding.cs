using System.Text;

namespace RegText.Formats.Reading.Encodings;

/// <summary>Writes a text that was mended in the encoding of the file that it came from.</summary>
internal static class TextEncoding
{
    /// <summary>The bytes of a text, in the encoding of a file and with its byte order mark; null where the encoding cannot hold the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="original">The file from which it came.</param>
    public static byte[]? Encode(string text, ReadOnlySpan<byte> original)
    {
        if (TextDecoding.Decode(original) is not { } decoded || EncodingOf(decoded.EncodingName) is not { } encoding) return null;
        var mark = Mark(original);
        // Only an encoding that gives the file itself again is known to be right.
        if (Bytes(encoding, decoded.Text) is not { } same || !original[mark..].SequenceEqual(same)) return null;
        return Bytes(encoding, text) is { } bytes ? [.. original[..mark], .. bytes] : null;
    }

    private static byte[]? Bytes(Encoding encoding, string text)
    {
        try
        {
            return encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static int Mark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]) ? 2 : 0;

    private static Encoding? EncodingOf(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(false, throwOnInvalidBytes: true),
        "utf-16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => JisDecoding.Named(name),
    };
}
