using System.Runtime.InteropServices;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>A noun of the provisions: how often it stands there, and where first.</summary>
/// <param name="Word">The noun without 当該 before it.</param>
/// <param name="Place">The text in which it stands first.</param>
/// <param name="Span">Where in that text.</param>
internal sealed record Noun(string Word, TextPlace Place, TextSpan Span)
{
    /// <summary>How often it stands as a word of its own, no kanji or katakana beside it.</summary>
    public int Count { get; set; }
}

/// <summary>
/// The nouns of the provisions of 本則: runs of kanji, katakana and Latin letters, as far as no conjunction cuts them. Those in quotations
/// are left out.
/// </summary>
internal sealed class Nouns
{
    private static readonly string[] Prefixes = ["当該", "同"];

    private readonly Dictionary<string, Noun> _byWord = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order in which they stand first.</summary>
    public List<Noun> All { get; } = [];

    /// <summary>A noun; null where it never stands as a word of its own.</summary>
    public Noun? Find(string word) => _byWord.GetValueOrDefault(word);

    /// <summary>The nouns of a regulation. Linear in the length of the text.</summary>
    public static Nouns Of(CheckedInstrument instrument)
    {
        var nouns = new Nouns();
        foreach (var place in instrument.Provisions)
            if (place.Unit?.IsInBody == true) nouns.Add(instrument, place);
        return nouns;
    }

    private void Add(CheckedInstrument instrument, TextPlace place)
    {
        var text = place.Text.Value;
        var brackets = instrument.Brackets(place);
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
            end = Script.NounEnd(text, end);
            if (end - i < 2 || brackets.IsQuoted(i))
            {
                i = Math.Max(i, end);
                continue;
            }
            var start = i;
            foreach (var prefix in Prefixes)
                if (end - start > prefix.Length + 1 && text.AsSpan(start).StartsWith(prefix, StringComparison.Ordinal))
                    start += prefix.Length;
            Count(text[start..end], place, TextSpan.FromBounds(start, end));
            i = end;
        }
    }

    private void Count(string word, TextPlace place, TextSpan span)
    {
        ref var noun = ref CollectionsMarshal.GetValueRefOrAddDefault(_byWord, word, out _);
        if (noun is null) All.Add(noun = new(word, place, span));
        noun.Count++;
    }
}
