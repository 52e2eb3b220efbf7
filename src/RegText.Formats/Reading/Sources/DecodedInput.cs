using System.Globalization;
using RegText.Formats.Reading.Encodings;

namespace RegText.Formats.Reading.Sources;

/// <summary>Decodes inputs that are text of some kind. NUL, or a tenth of control characters, is not text.</summary>
internal static class DecodedInput
{
    private const string Advice = "メモ帳などで開いて規程の文章が読めるファイルか確かめ、";

    /// <summary>The characters of an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="named">The encoding that the input itself names, or null.</param>
    public static Outcome<DecodedText, ReadFailure> Of(SourceBytes input, string? named = null)
    {
        if (TextDecoding.Decode(input.Bytes, named) is not { } decoded) return NotDecoded(input);
        var text = decoded.Text;
        if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul)
            return Binary(input, string.Create(CultureInfo.InvariantCulture, $"{nul + 1}文字目に文字でないデータ（NUL）があります。"));
        return text.Count(IsForeignControl) * 10L > text.Length ? Binary(input, "制御文字ばかりです。") : decoded;
    }

    private static bool IsForeignControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\v' or '\f');

    private static ReadFailure NotDecoded(SourceBytes input)
    {
        if (input.Contain([0])) return Binary(input, "文字でないデータ（NUL）があります。");
        var line = TextDecoding.FirstLineThatIsNotUtf8(input.Bytes);
        return new(ReadFailureCode.UnknownEncoding, string.Create(CultureInfo.InvariantCulture,
            $"{input.Name}: 文字コードが分かりません（UTF-8として読むと{line}行目で読めなくなります）。{Advice}文字コードUTF-8で保存し直してください。"));
    }

    private static ReadFailure Binary(SourceBytes input, string what) =>
        new(ReadFailureCode.Binary, $"{input.Name}: 文字のファイルではありません。{what}{Advice}文字コードUTF-8のテキスト（.txt）で保存し直してください。");
}
