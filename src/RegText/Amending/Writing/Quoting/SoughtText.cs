using RegText.Text;

namespace RegText.Amending.Writing.Quoting;

/// <summary>
/// A text in which quotations are sought: white space does not count, and digits, letters and brackets have one width (the reader of an
/// amendment may find 12 where the text prints １２; a quotation must be unique for him too).
/// </summary>
internal sealed class SoughtText
{
    private readonly string _folded;
    private readonly int[] _offsets;

    public SoughtText(string text)
    {
        var folded = new char[text.Length];
        _offsets = new int[text.Length + 1];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            _offsets[length] = i;
            folded[length++] = Fold(text[i]);
        }
        _offsets[length] = text.Length;
        _folded = new string(folded, 0, length);
    }

    /// <summary>Where a quotation stands, in the offsets of the text; occurrences do not overlap.</summary>
    public IEnumerable<TextSpan> Find(string quotation)
    {
        var sought = new SoughtText(quotation)._folded;
        if (sought.Length == 0) yield break;
        for (var at = 0; (at = _folded.IndexOf(sought, at, StringComparison.Ordinal)) >= 0; at += sought.Length)
            yield return TextSpan.FromBounds(_offsets[at], _offsets[at + sought.Length - 1] + 1);
    }

    private static char Fold(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
