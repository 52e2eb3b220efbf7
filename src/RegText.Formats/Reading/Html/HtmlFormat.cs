using System.Text;
using System.Text.RegularExpressions;
using RegText.Formats.Reading.Lines;
using RegText.Formats.Reading.Sources;
using RegText.Text;

namespace RegText.Formats.Reading.Html;

/// <summary>HTML: pages of 例規集 systems, and what Word, LibreOffice and other programs save as a web page.</summary>
public sealed partial class HtmlFormat : ISourceFormat
{
    /// <inheritdoc/>
    public bool HasSignature(SourceBytes input) => Signature().IsMatch(Head(input));

    /// <inheritdoc/>
    public bool HasExtension(string extension) => extension is ".html" or ".htm" or ".xhtml";

    /// <inheritdoc/>
    public Outcome<ReadText, ReadFailure> Read(SourceBytes input)
    {
        var decoded = DecodedInput.Of(input, EncodingName().Match(Head(input)) is { Success: true } name ? name.Groups[1].Value : null);
        if (!decoded.Succeeded) return decoded.Failure;
        if (HtmlTree.Parse(decoded.Value.Text) is not { } body) return TooComplex(input.Name);

        var page = new HtmlLineReader().Read(body);
        var (kept, left) = HtmlMainText.Of(HtmlLabels.Join(page));
        var lines = new LineBuilder();
        foreach (var line in kept)
        {
            lines.Add(line);
            if (line.HasPicture) lines.Tell("F02", Severity.Info, "この行の図は読んでいません。図の中に文字があれば、文章に写してください。");
        }
        if (left.Count > 0)
            lines.Tell("F05", Severity.Info, FormattableString.Invariant($"ページの案内などとみて、{left.Count}行（「{Excerpt(left[0].Text)}」など）を外して読みました。"));
        return lines.Build(input.Name, decoded.Value.EncodingName);
    }

    private static ReadFailure TooComplex(string name) => new(ReadFailureCode.TooLarge,
        $"{name}: HTMLの組立てが複雑すぎるため、読み込みを中止しました。ブラウザで開き、規程の部分を写して、文字コードUTF-8のテキスト（.txt）で保存したものを指定してください。");

    private static string Excerpt(string text) => text.Length <= 20 ? text.Trim() : text[..20].Trim() + "…";

    private static string Head(SourceBytes input) => Encoding.Latin1.GetString(input.Bytes.AsSpan(0, Math.Min(input.Bytes.Length, 4096)));

    // Behind a byte order mark, white space, an XML declaration and comments.
    [GeneratedRegex(@"\A(?:ï»¿)?(?:\s|<\?xml[^>]{0,200}>|<!--(?>[^-]|-(?!->)){0,2000}-->)*<(?:!doctype\s+html|html[\s>])", RegexOptions.IgnoreCase)]
    private static partial Regex Signature();

    [GeneratedRegex(@"<meta[^>]{1,200}?charset\s*=\s*[""']?\s*([A-Za-z0-9_-]{3,20})|<\?xml[^>]{1,60}?encoding\s*=\s*[""']([A-Za-z0-9_-]{3,20})", RegexOptions.IgnoreCase)]
    private static partial Regex EncodingName();
}
