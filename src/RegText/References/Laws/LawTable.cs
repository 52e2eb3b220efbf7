using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RegText.References.Laws;

/// <summary>A law by its title and, where it is known, its number.</summary>
/// <param name="Title">The title, or the word that the text uses where no title is known (法).</param>
/// <param name="Number">The number, or null.</param>
public sealed record LawName(string Title, LawNumber? Number = null)
{
    /// <inheritdoc/>
    public override string ToString() => Number is null ? Title : $"{Title}（{Number}）";
}

/// <summary>
/// The laws that municipalities cite most, with their numbers (SPEC D.3). A table in the program; nothing is looked up elsewhere.
/// </summary>
public static class LawTable
{
    private static readonly Lazy<FrozenDictionary<string, LawName>> OfTitle = new(Read);
    private static readonly Lazy<FrozenDictionary<LawNumber, LawName>> OfNumber = new(() =>
        OfTitle.Value.Values.ToFrozenDictionary(l => l.Number!));

    /// <summary>The titles of the table, and others whose beginning their words do not tell.</summary>
    private static readonly Lazy<FrozenSet<string>> Titles = new(() =>
        Lines("law-titles.txt").Concat(OfTitle.Value.Keys).ToFrozenSet(StringComparer.Ordinal));
    private static readonly Lazy<ImmutableArray<int>> TitleLengths = new(() =>
        [.. Titles.Value.Select(t => t.Length).Distinct().OrderDescending()]);

    /// <summary>All laws of the table, by title.</summary>
    public static IEnumerable<LawName> All => OfTitle.Value.Values.OrderBy(l => l.Title, StringComparer.Ordinal);

    /// <summary>The law of a title, or null.</summary>
    public static LawName? ByTitle(string title) => OfTitle.Value.GetValueOrDefault(title);

    /// <summary>The law of a number, or null.</summary>
    public static LawName? ByNumber(LawNumber number) => OfNumber.Value.GetValueOrDefault(number);

    /// <summary>The length of the longest known title with which a text ends; 0 when there is none.</summary>
    internal static int LongestTitleAtEnd(ReadOnlySpan<char> text)
    {
        var titles = Titles.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in TitleLengths.Value)
            if (length <= text.Length && titles.Contains(text[^length..])) return length;
        return 0;
    }

    private static FrozenDictionary<string, LawName> Read() =>
        Lines("law-numbers.tsv").Skip(1).Select(l => l.Split('\t'))
            .ToFrozenDictionary(c => c[0], c => new LawName(c[0], LawNumber.Parse(c[1])), StringComparer.Ordinal);

    private static List<string> Lines(string resource)
    {
        using var stream = typeof(LawTable).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line);
        return lines;
    }
}
