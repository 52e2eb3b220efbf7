using System.Buffers;
using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>A spelling that is not that of official texts, and the one that is.</summary>
/// <param name="Wrong">The words as found.</param>
/// <param name="Right">The words as they should be.</param>
public sealed record WordPair(string Wrong, string Right)
{
    /// <summary>The words before which it is right after all: 「事」 in 「事項」. Compared with what follows.</summary>
    public ImmutableArray<string> NotBefore { get; init; } = [];

    /// <summary>The words behind which it is right after all.</summary>
    public ImmutableArray<string> NotAfter { get; init; } = [];

    /// <summary>It counts only before one of these; empty for everywhere.</summary>
    public ImmutableArray<string> OnlyBefore { get; init; } = [];

    /// <summary>Whether the replacement can be made without a person looking.</summary>
    public bool IsCertain { get; init; } = true;
}

/// <summary>A rule that is a list of words (SPEC E.1.6, U05 to U09): all are sought at once, the longest at a place wins.</summary>
public abstract class WordRule : Rule
{
    private readonly Lazy<(SearchValues<string> Any, ImmutableArray<WordPair> Longest)> _words;

    /// <summary>Makes the rule.</summary>
    protected WordRule() => _words = new(() => (
        SearchValues.Create([.. Words.Select(w => w.Wrong)], StringComparison.Ordinal),
        [.. Words.OrderByDescending(w => w.Wrong.Length).ThenBy(w => w.Wrong, StringComparer.Ordinal)]));

    /// <summary>The list.</summary>
    protected abstract ImmutableArray<WordPair> Words { get; }

    /// <summary>Whether a text is looked at; provisions, captions, headings and cells where nothing else is said.</summary>
    protected virtual bool Covers(TextPlace place) => place.Part is not (TextPart.TocRange or TextPart.Relation);

    /// <inheritdoc/>
    public sealed override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Places.Where(Covers)) Check(place, log);
    }

    private void Check(TextPlace place, FindingLog log)
    {
        var text = place.Text.Value;
        var at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(_words.Value.Any) is var found and >= 0)
        {
            at += found;
            if (WordAt(text, at) is { } word)
            {
                if (!IsRightHere(word, text, at))
                    log.Add(place, new(at, word.Wrong.Length), $"「{word.Wrong}」は、「{word.Right}」と書きます。", word.Right, word.IsCertain);
                at += word.Wrong.Length;
            }
            else at++;
        }
    }

    private WordPair? WordAt(string text, int at)
    {
        foreach (var word in _words.Value.Longest)
            if (text.AsSpan(at).StartsWith(word.Wrong, StringComparison.Ordinal)) return word;
        return null;
    }

    private static bool IsRightHere(WordPair word, string text, int at)
    {
        var before = text.AsSpan(0, at);
        var behind = text.AsSpan(at + word.Wrong.Length);
        foreach (var exception in word.NotAfter)
            if (before.EndsWith(exception, StringComparison.Ordinal)) return true;
        foreach (var exception in word.NotBefore)
            if (behind.StartsWith(exception, StringComparison.Ordinal)) return true;
        if (word.OnlyBefore.IsEmpty) return false;
        foreach (var condition in word.OnlyBefore)
            if (behind.StartsWith(condition, StringComparison.Ordinal)) return false;
        return true;
    }
}
