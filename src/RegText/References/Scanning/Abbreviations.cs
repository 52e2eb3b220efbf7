using System.Collections.Frozen;

namespace RegText.References.Scanning;

/// <summary>The abbreviations of laws that a regulation defines: 法, 組織規則, 読替え後の国共済法.</summary>
internal sealed class Abbreviations
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int[] _lengths;

    public Abbreviations(IEnumerable<string> words)
    {
        var set = words.ToFrozenSet(StringComparer.Ordinal);
        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. set.Select(w => w.Length).Distinct().OrderDescending()];
    }

    /// <summary>The length of the longest one with which a text ends; 0 when there is none.</summary>
    public int LongestAtEnd(ReadOnlySpan<char> text)
    {
        foreach (var length in _lengths)
            if (length <= text.Length && _words.Contains(text[^length..])) return length;
        return 0;
    }
}
