using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Scanning;

/// <summary>Finds the name of the law before a reference (SPEC D.1, LawAnchor): a title, an abbreviation, 同法, この条例.</summary>
internal sealed class LawAnchorFinder(CanonicalText text, Abbreviations abbreviations)
{
    private const int LongestNoun = 60;
    private readonly string _text = text.Value;

    /// <summary>A name that was found.</summary>
    /// <param name="Form">How the law is named.</param>
    /// <param name="Word">The name without bracket.</param>
    /// <param name="Number">The number in the bracket behind it.</param>
    /// <param name="Absorbed">The citation by title and number that becomes part of the reference.</param>
    internal sealed record Anchor(LawAnchorForm Form, TextSpan Word, LawNumber? Number = null, ScannedReference? Absorbed = null);

    /// <summary>The name before a reference, or null. 項 and 号 are not named with a law alone.</summary>
    public Anchor? Before(int i, ReferenceLevel first, int lastEnd, IReadOnlyDictionary<int, Bracket> closed)
    {
        if (i == 0 || first.Form != ReferenceForm.Numbered || first.Kind is UnitKind.Paragraph or UnitKind.Item) return null;
        if (_text[i - 1] == '）' && closed.TryGetValue(i - 1, out var bracket))
        {
            if (bracket.Law is { } law) return new(LawAnchorForm.Named, law.LawWord, law.LawNumber, law);
            return Named(bracket.Start, bracket.Floor);
        }
        if (_text[i - 1] == '」' && closed.TryGetValue(i - 1, out var quote)
            && LawTitle.EndsAsLaw(_text.AsSpan(quote.Start + 1, i - 2 - quote.Start)))
            return new(LawAnchorForm.Named, TextSpan.FromBounds(quote.Start + 1, i - 1));
        return Named(i, lastEnd);
    }

    /// <summary>A law that is mentioned and ends at a place: 同法, この条例, or a title.</summary>
    public (LawAnchorForm Form, TextSpan Word)? EndingAt(int end, int lastEnd)
    {
        var start = LawTitle.NounStart(_text, end, Math.Max(Floor(end, lastEnd), end - LongestNoun));
        if (start >= end || !LawTitle.EndsAsLaw(_text.AsSpan(start, end - start))) return null;
        return Named(end, lastEnd) is { } anchor ? (anchor.Form, anchor.Word) : null;
    }

    /// <summary>Where a name that ends at a place may begin at the earliest: behind a reference, behind a wide blank.</summary>
    public int Floor(int end, int lastEnd) => Math.Max(lastEnd, text.GapBefore(end - 1));

    private Anchor? Named(int end, int lastEnd)
    {
        var floor = Floor(end, lastEnd);
        var start = LawTitle.NounStart(_text, end, Math.Max(floor, end - LongestNoun));
        if (start == end) return null;
        if (LawWord.SameOrSelf(_text, start, end) is var (form, word)) return new(form, word);
        if (abbreviations.LongestAtEnd(_text.AsSpan(floor, end - floor)) is > 0 and var length && end - length <= start)
            return new(LawAnchorForm.Named, TextSpan.FromBounds(end - length, end));
        var title = LawTitle.Start(_text, end, floor, isNumbered: false);
        // 政令 and 方法 alone are general words; …に関する政令 is a title.
        if (title == end || (title >= start && LawTitle.IsGeneral(_text.AsSpan(title, end - title)))) return null;
        return new(LawAnchorForm.Named, TextSpan.FromBounds(title, end));
    }
}
