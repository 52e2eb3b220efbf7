using System.Runtime.InteropServices;

namespace RegText.Comparing;

/// <summary>How often each term occurs in a text.</summary>
internal sealed class TermCounts
{
    /// <summary>Words that every article has.</summary>
    private static readonly HashSet<string> Empty = new(["措置", "必要", "適切", "場合", "規定", "管理", "実施"], StringComparer.Ordinal);

    private readonly Dictionary<Term, int> _counts = [];

    /// <summary>The terms with their counts.</summary>
    public IReadOnlyCollection<KeyValuePair<Term, int>> All => _counts;

    /// <summary>Counts the terms of a text in compared form: the longest words of the thesaurus, and of what is left pairs of kanji and whole words in katakana or Latin letters.</summary>
    public static TermCounts Of(string text)
    {
        var counts = new TermCounts();
        var rest = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = Thesaurus.Match(text, i, out var terms);
            if (length == 0)
            {
                i++;
                continue;
            }
            counts.AddWords(text.AsSpan(rest, i - rest));
            foreach (var term in terms) counts.Add(term);
            rest = i += length;
        }
        counts.AddWords(text.AsSpan(rest));
        return counts;
    }

    /// <summary>Whether a term occurs.</summary>
    public bool Has(Term term) => _counts.ContainsKey(term);

    private void AddWords(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var script = ScriptOf(text[i]);
            var end = i + 1;
            while (end < text.Length && ScriptOf(text[end]) == script) end++;
            if (script == 1)
            {
                for (var k = i; k + 1 < end; k++) AddWord(text.Slice(k, 2));
            }
            else if (script > 1 && end - i >= 2) AddWord(text[i..end]);
            i = end;
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        if (!Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) Add(new Term(word.ToString(), TermKind.Word));
    }

    private void Add(Term term) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, term, out _)++;

    private static int ScriptOf(char c) => c switch
    {
        (>= '一' and <= '龥') or '々' => 1,
        (>= 'ァ' and <= 'ヴ') or 'ー' => 2,
        _ when char.IsAsciiLetter(c) => 3,
        _ => 0,
    };
}
