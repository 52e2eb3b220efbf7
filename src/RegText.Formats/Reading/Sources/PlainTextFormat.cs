using System.Globalization;
using RegText.Formats.Reading.Encodings;
using RegText.Text;

namespace RegText.Formats.Reading.Sources;

/// <summary>
/// Text: .txt, .md and every name that no other format claims. Control characters and lone surrogates are kept, the parser
/// reports them; NUL, or a tenth of control characters, is not text.
/// </summary>
public sealed class PlainTextFormat : ISourceFormat
{
    private const string Advice = "メモ帳などで開いて規程の文章が読めるファイルか確かめ、";

    /// <inheritdoc/>
    public bool HasSignature(SourceBytes input) => false;

    /// <inheritdoc/>
    public bool HasExtension(string extension) => extension is ".txt" or ".md" or ".text" or ".markdown";

    /// <inheritdoc/>
    public Outcome<SourceText, ReadFailure> Read(SourceBytes input)
    {
        if (TextDecoding.Decode(input.Bytes) is not { } decoded) return NotDecoded(input);
        var text = decoded.Text;
        if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul)
            return Binary(input, string.Create(CultureInfo.InvariantCulture, $"{nul + 1}文字目に文字でないデータ（NUL）があります。"));
        if (text.Count(IsForeignControl) * 10L > text.Length) return Binary(input, "制御文字ばかりです。");
        return new SourceText(text, input.Name, decoded.EncodingName);
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
