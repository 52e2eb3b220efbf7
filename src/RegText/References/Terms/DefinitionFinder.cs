using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Terms;

/// <summary>
/// Finds the definitions of an instrument (SPEC D.4): the clauses of its texts and the items of its 定義 articles. Their scopes come later.
/// </summary>
internal static class DefinitionFinder
{
    /// <summary>A definition with the words of its clause that may limit it.</summary>
    internal sealed record Found(Definition Definition, TextSpan Head);

    public static List<Found> Find(IEnumerable<TextPlace> places)
    {
        var found = new List<Found>();
        foreach (var place in places)
        {
            if (place.Part is not (TextPart.Text or TextPart.Cell or TextPart.Preface)) continue;
            var text = CanonicalText.Of(place.Text.Value);
            if (place.Part == TextPart.Text && ItemOf(place) is { } item) found.Add(item);
            foreach (var clause in DefinitionScanner.Scan(text)) found.Add(Make(place, text, clause));
        }
        return found;
    }

    private static Found Make(TextPlace place, CanonicalText text, DefinitionClause clause)
    {
        var isItem = clause.Pattern == DefinitionPattern.DefinitionItem;
        var title = text.Value.Substring(clause.Law.Start, clause.Law.Length);
        return new(
            new(clause.Pattern, text.Value.Substring(clause.Term.Start, clause.Term.Length), place, text.ToPrinted(clause.Term),
                text.ToPrinted(clause.Clause),
                isItem ? default : text.ToPrinted(clause.Anchor), isItem ? text.ToPrinted(clause.Anchor) : default, clause.StartsHere)
            {
                Law = title.Length > 0 ? new LawName(title, clause.LawNumber ?? LawTable.ByTitle(title)?.Number) : null,
            },
            text.ToPrinted(clause.Head));
    }

    /// <summary>(1)　用語　…をいう。 below a 項 that announces the meaning of words.</summary>
    private static Found? ItemOf(TextPlace place)
    {
        var path = place.Unit!;
        if (DefinitionColumns.Of(path.Unit, path.Parent?.Unit) is not [var term, var meaning] || term.Length > 60) return null;
        var above = path.Parent?.Unit.Text.Value ?? "";
        var announces = above.Contains("用語", StringComparison.Ordinal) || above.Contains("語の意義", StringComparison.Ordinal);
        if (!announces && !meaning.Value.TrimEnd('。').EndsWith("をいう", StringComparison.Ordinal)) return null;
        var meaningStart = place.Text.Length - meaning.Length;
        return new(
            new(DefinitionPattern.DefinitionItem, CanonicalText.Of(term.Value).Value, place, new(0, term.Length),
                new(0, place.Text.Length), default, TextSpan.FromBounds(meaningStart, place.Text.Length), StartsHere: false)
            {
                Law = LawOf(CanonicalText.Of(meaning.Value).Value),
            },
            default);
    }

    /// <summary>施行法　国家公務員共済組合法の長期給付に関する施行法（昭和33年法律第129号）をいう。</summary>
    private static LawName? LawOf(string meaning)
    {
        meaning = meaning.TrimEnd('。');
        if (!meaning.EndsWith("をいう", StringComparison.Ordinal)) return null;
        var end = meaning.Length - 3;
        var number = default(LawNumber);
        if (end > 0 && meaning[end - 1] == '）' && meaning.IndexOf('（', StringComparison.Ordinal) is > 0 and var open)
        {
            var at = open + 1;
            number = LawNumber.Read(meaning, ref at);
            end = open;
        }
        if (!LawTitle.EndsAsLaw(meaning.AsSpan(0, end)) || LawTitle.Start(meaning, end, 0, isNumbered: true) > 0) return null;
        return new(meaning[..end], number ?? LawTable.ByTitle(meaning[..end])?.Number);
    }
}
