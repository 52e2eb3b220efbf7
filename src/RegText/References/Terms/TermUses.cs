using System.Buffers;
using System.Collections.Immutable;
using RegText.References.Scanning;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Terms;

/// <summary>A place where a defined term stands.</summary>
/// <param name="Term">The term.</param>
/// <param name="Place">The text.</param>
/// <param name="Span">Where in the text.</param>
/// <param name="IsWhole">Whether no kanji or katakana touches it, so that it is not part of a longer word.</param>
public sealed record TermUse(string Term, TextPlace Place, TextSpan Span, bool IsWhole);

/// <summary>
/// The places where the terms of a regulation stand (SPEC D.4), each once and as the longest term that fits: 保有特定個人情報 is no use of
/// 特定個人情報. The
/// defining words themselves are among them.
/// </summary>
public static class TermUses
{
    /// <summary>Finds terms in the texts of a regulation, in order. Linear in the length of the text.</summary>
    /// <param name="paths">The regulation.</param>
    /// <param name="terms">The terms in canonical form.</param>
    public static ImmutableArray<TermUse> Find(UnitPaths paths, IEnumerable<string> terms)
    {
        var byStart = terms.Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).GroupBy(t => t[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(t => t.Length).ToArray());
        if (byStart.Count == 0) return [];
        var starts = SearchValues.Create([.. byStart.Keys]);
        var uses = ImmutableArray.CreateBuilder<TermUse>();
        foreach (var place in TextPlaces.Of(paths))
        {
            var text = CanonicalText.Of(place.Text.Value);
            for (var i = 0; i < text.Value.Length;)
            {
                var step = text.Value.AsSpan(i).IndexOfAny(starts);
                if (step < 0) break;
                i += step;
                var term = Array.Find(byStart[text.Value[i]], t => text.Value.AsSpan(i).StartsWith(t, StringComparison.Ordinal));
                if (term is not null)
                    uses.Add(new(term, place, text.ToPrinted(new(i, term.Length)), IsWhole(text.Value, i, i + term.Length)));
                i += term?.Length ?? 1;
            }
        }
        return uses.ToImmutable();
    }

    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && IsWord(text[start - 1])) && !(end < text.Length && IsWord(text[end]) && !OpensAnother(text, end));

    /// <summary>及び, and 第5条 of 法第5条.</summary>
    private static bool OpensAnother(string text, int end) =>
        ReferenceJoint.Length(text.AsSpan(end)) > 0 || (text[end] == '第' && end + 1 < text.Length && Numerals.IsNumeral(text[end + 1]));

    private static bool IsWord(char c) => ReferenceNumber.IsKanji(c) || ReferenceNumber.IsKatakana(c);
}
