using System.Security.Cryptography;
using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>
/// What makes a finding the same one in a later state of the text: its regulation, its code, its words and the words around them. White space, wraps
/// and numbers do not count, so that new lines and new articles elsewhere leave it the same.
/// </summary>
public static class FindingIdentity
{
    private const int Around = 12;
    private const int MostWords = 200;

    /// <summary>The identity: 32 hexadecimal digits. Two findings with the same words in the same surroundings have the same.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="source">The text in which it was found.</param>
    /// <param name="instrument">The regulation that it is in; null outside of all.</param>
    public static string Of(Finding finding, SourceText source, Instrument? instrument)
    {
        var text = source.Content;
        var identity = new StringBuilder(instrument is null ? "" : InstrumentName.Of(instrument)).Append('\n').Append(finding.Code).Append('\n');
        Before(identity, text, finding.Span.Start);
        identity.Append('\n');
        foreach (var c in text.AsSpan(finding.Span.Start, Math.Min(finding.Span.Length, MostWords))) Add(identity, c);
        identity.Append('\n');
        After(identity, text, finding.Span.End);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity.ToString())))[..32];
    }

    private static void Before(StringBuilder identity, string text, int end)
    {
        var start = end;
        for (var count = 0; start > 0 && count < Around && !IsEdge(text, start - 1); start--)
            if (!WhiteSpace.Is(text[start - 1])) count++;
        foreach (var c in text.AsSpan(start, end - start)) Add(identity, c);
    }

    private static void After(StringBuilder identity, string text, int start)
    {
        var count = 0;
        for (var at = start; at < text.Length && count < Around && !IsEdge(text, at); at++)
        {
            if (!WhiteSpace.Is(text[at])) count++;
            Add(identity, text[at]);
        }
    }

    /// <summary>A line break behind a sentence or at an empty line: what lies beyond it is another unit.</summary>
    private static bool IsEdge(string text, int at)
    {
        if (text[at] != '\n') return false;
        var before = at > 0 && text[at - 1] == '\r' ? at - 2 : at - 1;
        return before < 0 || text[before] is '。' or '\n' or '）' or ')';
    }

    private static void Add(StringBuilder identity, char c)
    {
        if (WhiteSpace.Is(c)) return;
        if (!Numerals.IsNumeral(c)) identity.Append(c);
        else if (identity[^1] != '#') identity.Append('#');
    }
}
