using System.Collections.Frozen;
using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Comparing;

/// <summary>What kind of word a term is, which decides how much it weighs.</summary>
internal enum TermKind
{
    /// <summary>A matter of safety management: 廃棄, 認証.</summary>
    Concept,

    /// <summary>An office or other subject: 保護管理者, 職員等.</summary>
    Role,

    /// <summary>A thing that every article speaks of: 個人情報, システム.</summary>
    General,

    /// <summary>A word that the thesaurus does not know.</summary>
    Word,
}

/// <summary>A term: the name of a concept, or two characters of a word.</summary>
internal readonly record struct Term(string Name, TermKind Kind);

/// <summary>
/// The words of personal information protection and information security, by what they mean (Words/concepts.tsv). One word may belong to several concepts, as
/// USBメモリ is a medium and a device that can be attached. Data about the field, not about one regulation.
/// </summary>
internal static class Thesaurus
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<Term>>> Terms = new(Read);

    /// <summary>For a first character: the lengths of the words that begin so, longest first.</summary>
    private static readonly Lazy<FrozenDictionary<char, ImmutableArray<int>>> Lengths = new(() =>
        Terms.Value.Keys.GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.Select(w => w.Length).Distinct().OrderDescending().ToImmutableArray()));

    /// <summary>The longest word of the thesaurus that begins at a place; its length, 0 when there is none.</summary>
    /// <param name="text">Text in compared form.</param>
    /// <param name="start">The place.</param>
    /// <param name="terms">What the word means.</param>
    public static int Match(ReadOnlySpan<char> text, int start, out ImmutableArray<Term> terms)
    {
        terms = [];
        if (!Lengths.Value.TryGetValue(text[start], out var lengths)) return 0;
        var words = Terms.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in lengths)
            if (start + length <= text.Length && words.TryGetValue(text.Slice(start, length), out terms)) return length;
        return 0;
    }

    private static FrozenDictionary<string, ImmutableArray<Term>> Read()
    {
        var words = new Dictionary<string, ImmutableArray<Term>>(StringComparer.Ordinal);
        using var stream = typeof(Thesaurus).Assembly.GetManifestResourceStream("concepts.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var kind, var name, var list]) continue;
            var term = new Term(name, kind switch { "役割" => TermKind.Role, "一般" => TermKind.General, _ => TermKind.Concept });
            foreach (var word in list.Split('|').Select(CanonicalForm.Of))
                words[word] = words.TryGetValue(word, out var others) ? others.Add(term) : [term];
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
