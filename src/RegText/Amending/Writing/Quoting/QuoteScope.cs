using RegText.Text;

namespace RegText.Amending.Writing.Quoting;

/// <summary>The text that a location covers: a quotation means every occurrence in it (SPEC C.12.2).</summary>
internal sealed class QuoteScope
{
    private static readonly TextSpan Elsewhere = new(-1, 0);

    private readonly SoughtText _own;
    private readonly int _start;
    private readonly List<SoughtText> _others;

    /// <summary>A stretch of a text, one sentence of it or all, with the other texts of the location.</summary>
    public QuoteScope(string text, TextSpan span, IEnumerable<string> others)
    {
        _own = new SoughtText(text.Substring(span.Start, span.Length));
        _start = span.Start;
        _others = [.. others.Select(o => new SoughtText(o))];
    }

    /// <summary>Where the words stand, in the offsets of the text; a place outside it for each other text that holds them.</summary>
    public IEnumerable<TextSpan> Find(string words) =>
        _own.Find(words).Select(s => new TextSpan(s.Start + _start, s.Length)).Concat(_others.Where(o => o.Find(words).Any()).Select(_ => Elsewhere));
}
