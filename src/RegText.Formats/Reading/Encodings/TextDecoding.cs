using System.Text;
using System.Text.Unicode;

namespace RegText.Formats.Reading.Encodings;

/// <summary>A text with the encoding that it was in.</summary>
/// <param name="Text">The text without byte order mark.</param>
/// <param name="EncodingName">utf-8, utf-16le, utf-16be, shift_jis, euc-jp or iso-2022-jp.</param>
public sealed record DecodedText(string Text, string EncodingName);

/// <summary>
/// Finds the encoding of a Japanese text. Every decoding is strict: bytes that an encoding does not have rule it out, so that
/// nothing is replaced and nothing is lost.
/// </summary>
public static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null when the bytes are text in no encoding that is known here.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return DecodeUtf8(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Utf16Decoding.LittleEndian(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Utf16Decoding.BigEndian(bytes[2..]);
        // NUL is in no text of one byte a letter, but in nearly every UTF-16 text: half of each line break and digit.
        if (bytes.Contains((byte)0)) return Utf16Decoding.Guess(bytes) ?? DecodeUtf8(bytes);
        return JisDecoding.Iso2022(bytes) ?? DecodeUtf8(bytes) ?? JisDecoding.ShiftJisOrEuc(bytes);
    }

    /// <summary>The text of a file that names its encoding. Where the bytes are not in it, the name is wrong and the bytes decide.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? named)
    {
        var hasMark = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) || bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]);
        return (hasMark || named is null ? null : JisDecoding.As(named, bytes)) ?? Decode(bytes);
    }

    /// <summary>The line, from 1, where bytes stop being UTF-8.</summary>
    public static int FirstLineThatIsNotUtf8(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = new char[4096];
        var line = 1;
        while (!bytes.IsEmpty)
        {
            Utf8.ToUtf16(bytes, text, out var read, out _, replaceInvalidSequences: false);
            line += bytes[..read].Count((byte)'\n');
            if (read == 0) break;
            bytes = bytes[read..];
        }
        return line;
    }

    private static DecodedText? DecodeUtf8(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? new DecodedText(StrictUtf8.GetString(bytes), "utf-8") : null;
}
