using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>Municipalities that answer an item in nearly the same words.</summary>
/// <param name="Name">A, B, C …, the most frequent first.</param>
/// <param name="Documents">The documents, in order.</param>
/// <param name="Text">The words of the first of them.</param>
/// <param name="IsRare">Whether only one says it so, where most say it in another way.</param>
public sealed record WordingVariant(string Name, ImmutableArray<ComparedDocument> Documents, string Text, bool IsRare)
{
    /// <summary>Texts of which this share is the same in both directions are one wording.</summary>
    private const double Alike = 0.75;

    /// <summary>Groups the main answers to an item by their words.</summary>
    public static ImmutableArray<WordingVariant> Of(Provision item, IEnumerable<ComparedDocument> documents)
    {
        var groups = new List<(string Text, List<ComparedDocument> Documents)>();
        foreach (var document in documents)
        {
            if (document.Comparison.Of(item).FirstOrDefault() is not { } link) continue;
            var group = groups.FirstOrDefault(g => Overlap.Of(g.Text, link.Unit.Text) is { OfBaseline: >= Alike, OfUnit: >= Alike });
            if (group.Documents is null) groups.Add((link.Unit.Text, [document]));
            else group.Documents.Add(document);
        }
        var all = groups.Sum(g => g.Documents.Count);
        return [.. groups.OrderByDescending(g => g.Documents.Count)
            .Select((g, i) => new WordingVariant(NameOf(i), [.. g.Documents], g.Text, g.Documents.Count == 1 && all >= 3 && groups.Max(o => o.Documents.Count) * 2 >= all))];
    }

    private static string NameOf(int index) => index < 26 ? ((char)('A' + index)).ToString() : NameOf(index / 26 - 1) + (char)('A' + index % 26);
}
