using System.Collections.Immutable;
using RegText.References.Scanning;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>The range of an entry of the 目次 (SPEC A.9): 第3条―第7条, 第1条・第2条, 第8条.</summary>
/// <param name="Articles">The articles that it prints.</param>
/// <param name="Separators">What stands between them.</param>
internal sealed record TocRange(ImmutableArray<UnitNumber> Articles, ImmutableArray<TextSpan> Separators)
{
    /// <summary>Reads a range; null where it is none, as the number of a page.</summary>
    public static TocRange? Read(string text)
    {
        var articles = ImmutableArray.CreateBuilder<UnitNumber>();
        var separators = ImmutableArray.CreateBuilder<TextSpan>();
        var at = 0;
        var end = 0;
        while (at < text.Length)
        {
            var start = at;
            if (text[at] != '第' || Article(text, ref at) is not { } number)
            {
                at = start + 1;
                continue;
            }
            if (articles.Count > 0) separators.Add(TextSpan.FromBounds(end, start));
            articles.Add(number);
            end = at;
        }
        return articles.Count == 0 ? null : new(articles.ToImmutable(), separators.ToImmutable());
    }

    /// <summary>第12条の2, moving behind it; blanks may stand anywhere in it.</summary>
    private static UnitNumber? Article(string text, ref int at)
    {
        at = WhiteSpace.Skip(text, at + 1);
        if (!ReferenceNumber.TryRead(text, ref at, out var number)) return null;
        at = WhiteSpace.Skip(text, at);
        if (at >= text.Length || text[at] != '条') return null;
        at++;
        var parts = new List<int> { number };
        while (at < text.Length && text[at] == 'の')
        {
            var next = WhiteSpace.Skip(text, at + 1);
            if (!ReferenceNumber.TryRead(text, ref next, out var branch)) break;
            parts.Add(branch);
            at = next;
        }
        return new([.. parts]);
    }
}
