using System.Collections.Immutable;
using System.Text;
using RegText.Syntax;

namespace RegText.Checking;

/// <summary>
/// Judges whether the caption of an article can be a 共通見出し for one behind it (SPEC A.5, E.2): then its text names what the caption names. A word that
/// stands in every other article proves nothing, unless the article also goes on from the one before.
/// </summary>
internal sealed class CommonCaption
{
    private const int AlikeFrom = 6;

    private readonly ImmutableArray<string> _texts;
    private readonly Dictionary<UnitPath, string> _textOf = [];
    private readonly Dictionary<string, int> _articlesWith = new(StringComparer.Ordinal);

    private readonly bool _isNational;

    /// <param name="articles">The articles of the 本則.</param>
    /// <param name="isNational">Whether they are of a law: its drafters forget no caption, so a part of a word is enough.</param>
    public CommonCaption(ImmutableArray<UnitPath> articles, bool isNational)
    {
        _isNational = isNational;
        foreach (var article in articles) _textOf[article] = TextOf(article);
        _texts = [.. _textOf.Values];
    }

    /// <summary>Whether the caption of an article plausibly covers another one as well.</summary>
    public bool Covers(UnitPath captioned, UnitPath article)
    {
        var text = _textOf[article];
        // It goes on from a neighbour that has no caption either, and was judged itself.
        if (article.Siblings[article.Index - 1] is { } neighbour && neighbour != captioned && BeginAlike(neighbour, article)) return true;
        if (text.StartsWith("前条", StringComparison.Ordinal)) return true;
        var nouns = Nouns(captioned.Unit.Caption!.Text.Value).ToList();
        var named = nouns.FindAll(n => text.Contains(n, StringComparison.Ordinal));
        if (_isNational && nouns.Exists(n => SharesPart(n, text))) return true;
        if (named.Count == 0) return false;
        if (text.AsSpan(0, Math.Min(60, text.Length)).Contains("前条", StringComparison.Ordinal) || BeginAlike(captioned, article)) return true;
        return named.Sum(n => n.Length) * 2 >= nouns.Sum(n => n.Length)
            && (article.Unit.Number is { IsBranch: true } || named.Exists(n => ArticlesWith(n) is var count && (count <= 2 || count * 2 < _texts.Length)));
    }

    /// <summary>Whether two letters of a noun that stand one behind the other stand so in a text.</summary>
    private static bool SharesPart(string noun, string text)
    {
        for (var at = 0; at + 2 <= noun.Length; at++)
            if (text.AsSpan().Contains(noun.AsSpan(at, 2), StringComparison.Ordinal)) return true;
        return false;
    }

    private bool BeginAlike(UnitPath one, UnitPath other) =>
        _textOf.TryGetValue(one, out var text) && text.AsSpan().CommonPrefixLength(_textOf[other]) >= AlikeFrom;

    /// <summary>The nouns of a caption, of two letters or more; 等 left out.</summary>
    private static IEnumerable<string> Nouns(string caption)
    {
        for (var at = 0; at < caption.Length; at++)
        {
            var end = Script.NounEnd(caption, at);
            if (end == at) continue;
            var noun = caption[at..end].TrimEnd('等');
            if (noun.Length >= 2) yield return noun;
            at = end;
        }
    }

    private int ArticlesWith(string noun)
    {
        if (!_articlesWith.TryGetValue(noun, out var count)) _articlesWith.Add(noun, count = _texts.Count(t => t.Contains(noun, StringComparison.Ordinal)));
        return count;
    }

    private static string TextOf(UnitPath article)
    {
        var text = new StringBuilder();
        foreach (var unit in article.Unit.SelfAndDescendants()) text.Append(unit.Text.Value);
        return text.ToString();
    }
}
