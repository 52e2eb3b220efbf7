using System.Net;
using RegText.Documents;

namespace RegText.Formats.Writing;

/// <summary>
/// What a text file was made from, as it says so: 改正後 新.txt sha256:…, in a meta element of HTML and in a comment of Markdown. One line an input.
/// </summary>
internal static class OriginText
{
    private const string Hash = " sha256:";
    private const string Opening = "<!-- regtext-source ";
    private const string Closing = " -->";

    /// <summary>The words for an input.</summary>
    public static string Of(DocumentSource source) =>
        $"{PrintableText.Of(source.Role).Replace(' ', '\u3000')} {PrintableText.Of(source.Name)}{Hash}{source.Sha256}".Replace('\n', ' ');

    /// <summary>The comment for an input.</summary>
    public static string Comment(DocumentSource source) =>
        Opening + WebUtility.HtmlEncode(Of(source)).Replace("--", "-&#45;", StringComparison.Ordinal) + Closing;

    /// <summary>The input that words name; null where they are none of ours.</summary>
    public static DocumentSource? Read(string words)
    {
        var blank = words.IndexOf(' ', StringComparison.Ordinal);
        var hash = words.LastIndexOf(Hash, StringComparison.Ordinal);
        if (blank < 0 || hash < blank) return null;
        return new(words[..blank], words[Math.Min(blank + 1, hash)..hash], words[(hash + Hash.Length)..]);
    }

    /// <summary>The input that a line of Markdown names; null where it is no such comment.</summary>
    public static DocumentSource? ReadComment(string line) =>
        line.StartsWith(Opening, StringComparison.Ordinal) && line.EndsWith(Closing, StringComparison.Ordinal) && line.Length > Opening.Length + Closing.Length
            ? Read(WebUtility.HtmlDecode(line[Opening.Length..^Closing.Length]))
            : null;
}
