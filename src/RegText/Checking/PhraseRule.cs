using System.Buffers;
using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>A place where one of the phrases of a rule stands.</summary>
/// <param name="Instrument">The regulation.</param>
/// <param name="Place">The text.</param>
/// <param name="At">The offset of the phrase in it.</param>
/// <param name="Phrase">The phrase, the longest that stands there.</param>
public readonly record struct PhraseHit(CheckedInstrument Instrument, TextPlace Place, int At, string Phrase)
{
    /// <summary>The whole text.</summary>
    public string Text => Place.Text.Value;

    /// <summary>The first offset behind the phrase.</summary>
    public int End => At + Phrase.Length;

    /// <summary>What stands before it.</summary>
    public ReadOnlySpan<char> Before => Text.AsSpan(0, At);

    /// <summary>What stands behind it.</summary>
    public ReadOnlySpan<char> Behind => Text.AsSpan(End);

    /// <summary>The character before it; '\0' at the beginning.</summary>
    public char Previous => At == 0 ? '\0' : Text[At - 1];

    /// <summary>The character behind it; '\0' at the end.</summary>
    public char Next => End == Text.Length ? '\0' : Text[End];

    /// <summary>The span of the phrase.</summary>
    public TextSpan Span => new(At, Phrase.Length);

    /// <summary>Whether it stands inside 「」: words of another text, or a name.</summary>
    public bool IsQuoted => Instrument.Brackets(Place).IsQuoted(At);

    /// <summary>Whether it begins a sentence.</summary>
    public bool IsAtSentenceStart => Previous is '\0' or '。';

    /// <summary>The clause behind it: up to the next 、 。 or bracket.</summary>
    public ReadOnlySpan<char> Clause
    {
        get
        {
            var behind = Behind;
            var end = behind.IndexOfAny(ClauseEnds);
            return end < 0 ? behind : behind[..end];
        }
    }

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("、。，（）()「」");
}

/// <summary>
/// A rule that looks at every place where certain phrases stand. All are sought at once; where several begin, the longest counts. What is quoted
/// in 「」 is left alone.
/// </summary>
public abstract class PhraseRule : Rule
{
    private readonly Lazy<(SearchValues<string> Any, ImmutableArray<string> Longest)> _phrases;

    /// <summary>Makes the rule.</summary>
    protected PhraseRule() => _phrases = new(() => (
        SearchValues.Create([.. Phrases], StringComparison.Ordinal),
        [.. Phrases.Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)]));

    /// <summary>The phrases.</summary>
    protected abstract IEnumerable<string> Phrases { get; }

    /// <summary>Whether a text is looked at; everything but the ranges of the 目次 where nothing else is said.</summary>
    protected virtual bool Covers(TextPlace place) => place.Part is not (TextPart.TocRange or TextPart.Relation);

    /// <summary>Whether it looks into 「」 too.</summary>
    protected virtual bool LooksIntoQuotations => false;

    /// <summary>Looks at a place.</summary>
    protected abstract void Look(in PhraseHit hit, FindingLog log);

    /// <inheritdoc/>
    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Places)
            if (Covers(place)) Check(instrument, place, log);
    }

    private void Check(CheckedInstrument instrument, TextPlace place, FindingLog log)
    {
        var text = place.Text.Value;
        var at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(_phrases.Value.Any) is var found and >= 0)
        {
            at += found;
            var hit = new PhraseHit(instrument, place, at, PhraseAt(text, at));
            if (LooksIntoQuotations || !hit.IsQuoted) Look(hit, log);
            at += hit.Phrase.Length;
        }
    }

    private string PhraseAt(string text, int at)
    {
        foreach (var phrase in _phrases.Value.Longest)
            if (text.AsSpan(at).StartsWith(phrase, StringComparison.Ordinal)) return phrase;
        throw new InvalidOperationException("a phrase was found that is not in the list");
    }
}
