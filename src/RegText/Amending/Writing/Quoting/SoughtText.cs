using RegText.Text;

namespace RegText.Amending.Writing.Quoting;

/// <summary>
/// A text in which quotations are sought: white space does not count, and digits, letters and brackets have one width (the reader of an
/// amendment may find 12 where the text prints １２; a quotation must be unique for him too).
/// </summary>
internal sealed class SoughtText(string text)
{
    private readonly (string Text, int[]? Offsets) _form = CanonicalForm.Map(text);

    /// <summary>Where a quotation stands, in the offsets of the text; occurrences do not overlap.</summary>
    public IEnumerable<TextSpan> Find(string quotation)
    {
        var sought = CanonicalForm.Of(quotation);
        if (sought.Length == 0) yield break;
        for (var at = 0; (at = _form.Text.IndexOf(sought, at, StringComparison.Ordinal)) >= 0; at += sought.Length)
            yield return TextSpan.FromBounds(Offset(at), Offset(at + sought.Length - 1) + 1);
    }

    private int Offset(int at) => _form.Offsets is { } offsets ? offsets[at] : at;
}
