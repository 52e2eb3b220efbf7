using System.Collections.Frozen;
using System.Collections.Immutable;

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

    /// <summary>It counts only behind one of these; empty for everywhere.</summary>
    public ImmutableArray<string> OnlyAfter { get; init; } = [];

    /// <summary>Whether the replacement can be made without a person looking.</summary>
    public bool IsCertain { get; init; } = true;
}

/// <summary>A rule that is a list of words with the right ones (SPEC E.1.6, U05 to U09).</summary>
public abstract class WordRule : PhraseRule
{
    private readonly Lazy<FrozenDictionary<string, WordPair>> _words;

    /// <summary>Makes the rule.</summary>
    protected WordRule() => _words = new(() => Words.DistinctBy(w => w.Wrong, StringComparer.Ordinal).ToFrozenDictionary(w => w.Wrong, StringComparer.Ordinal));

    /// <summary>The list.</summary>
    protected abstract ImmutableArray<WordPair> Words { get; }

    /// <inheritdoc/>
    protected sealed override IEnumerable<string> Phrases => Words.Select(w => w.Wrong);

    /// <inheritdoc/>
    protected sealed override void Look(in PhraseHit hit, FindingLog log)
    {
        var word = _words.Value[hit.Phrase];
        if (IsRightHere(word, hit)) return;
        log.Add(hit.Place, hit.Span, $"「{word.Wrong.Trim('「', '」')}」は、「{word.Right.Trim('「', '」')}」と書きます。", word.Right, word.IsCertain);
    }

    private static bool IsRightHere(WordPair word, in PhraseHit hit)
    {
        if (EndsWithAny(hit.Before, word.NotAfter)) return true;
        foreach (var exception in word.NotBefore)
            if (hit.Behind.StartsWith(exception, StringComparison.Ordinal)) return true;
        if (!word.OnlyAfter.IsEmpty && !EndsWithAny(hit.Before, word.OnlyAfter)) return true;
        if (word.OnlyBefore.IsEmpty) return false;
        foreach (var condition in word.OnlyBefore)
            if (hit.Behind.StartsWith(condition, StringComparison.Ordinal)) return false;
        return true;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
