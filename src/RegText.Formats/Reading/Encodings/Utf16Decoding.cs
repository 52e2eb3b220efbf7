using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RegText.Formats.Reading.Encodings;

/// <summary>UTF-16, which keeps lone surrogates: they are text that the parser reports, not a reason to refuse a file.</summary>
internal static class Utf16Decoding
{
    public static DecodedText? LittleEndian(ReadOnlySpan<byte> bytes) => Decode(bytes, !BitConverter.IsLittleEndian, "utf-16le");

    public static DecodedText? BigEndian(ReadOnlySpan<byte> bytes) => Decode(bytes, BitConverter.IsLittleEndian, "utf-16be");

    /// <summary>Without byte order mark: the order in which nine of ten characters are those of Japanese text.</summary>
    public static DecodedText? Guess(ReadOnlySpan<byte> bytes)
    {
        var little = LittleEndian(bytes);
        var big = BigEndian(bytes);
        if (little is null || big is null) return null;
        var (littleShare, bigShare) = (JapaneseShare(little.Text), JapaneseShare(big.Text));
        var (best, share) = littleShare >= bigShare ? (little, littleShare) : (big, bigShare);
        return share >= 0.9 ? best : null;
    }

    private static DecodedText? Decode(ReadOnlySpan<byte> bytes, bool swap, string name)
    {
        if (bytes.Length % 2 != 0) return null;
        var characters = MemoryMarshal.Cast<byte, ushort>(bytes).ToArray();
        if (swap) BinaryPrimitives.ReverseEndianness(characters, characters);
        return new DecodedText(new string(MemoryMarshal.Cast<ushort, char>(characters)), name);
    }

    private static double JapaneseShare(string text)
    {
        var expected = 0;
        foreach (var c in text)
        {
            if (c == '\0') return 0;
            if (c is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or (>= '\u3000' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF')
                or (>= '\uFF00' and <= '\uFFEF') or (>= '\u2010' and <= '\u266F')) expected++;
        }
        return text.Length == 0 ? 0 : (double)expected / text.Length;
    }
}
