using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Syntax;

/// <summary>
/// The two columns of a definition item (SPEC A.7): 「実施機関　次に掲げるものをいう。」 is term and meaning. A view; the text of the item stays whole.
/// </summary>
public static class DefinitionColumns
{
    private static readonly string[] Announcements = ["用語の意義", "用語の定義", "語の意義", "語の定義", "当該各号に定める", "当該各号の定める"];

    /// <summary>
    /// Term and meaning of an item below a 項, or an empty array where the item is no definition. It is one where the 項 announces them, where
    /// its words say so (…をいう。), or where every item of a list has a term.
    /// </summary>
    /// <param name="item">The 号 or 細分.</param>
    /// <param name="above">The unit that it stands below.</param>
    public static ImmutableArray<UnitText> Of(Unit item, Unit? above)
    {
        if (item is not (Item or Subitem) || Blank(item.Text.Value) is not { } blank) return [];
        var isDefinition = IsMeaning(item.Text.Value.AsSpan(blank.End)) || (above is not null && (Announces(above) || HasTermsThroughout(above)));
        return isDefinition ? [item.Text.Slice(new(0, blank.Start)), item.Text.From(blank.End)] : [];
    }

    /// <summary>The columns that blanks cut a text of an item into: its U+3000 outside brackets. One column is the whole text.</summary>
    public static ImmutableArray<UnitText> Cut(UnitText text)
    {
        if (!text.Value.Contains('　', StringComparison.Ordinal)) return [text];
        var columns = ImmutableArray.CreateBuilder<UnitText>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text.Value[i] != '　') continue;
            columns.Add(text.Slice(TextSpan.FromBounds(start, i)));
            start = i + 1;
        }
        return columns.All(c => !c.IsEmpty) ? columns.ToImmutable() : [text];
    }

    private static bool Announces(Unit above) => Announcements.Any(a => above.Text.Value.Contains(a, StringComparison.Ordinal));

    /// <summary>The first fifty tell: a list of thousands is not looked through for each of its items.</summary>
    private static bool HasTermsThroughout(Unit above) =>
        above.Children.Where(c => c is Item or Subitem).Skip(1).Any()
        && above.Children.Take(50).All(c => c is not (Item or Subitem) || (Blank(c.Text.Value) is { } blank && c.Text.Value.AsSpan(0, blank.Start).IndexOf('、') < 0));

    /// <summary>「…をいう。」, perhaps with a ただし書 behind it.</summary>
    private static bool IsMeaning(ReadOnlySpan<char> meaning) =>
        meaning.IndexOf("をいう。", StringComparison.Ordinal) >= 0 || meaning.EndsWith("をいう", StringComparison.Ordinal);

    /// <summary>The first blank that stands outside brackets, behind a term: no sentence stands before it.</summary>
    private static TextSpan? Blank(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '（' or '「' or '(' or '『') depth++;
            else if (c is '）' or '」' or ')' or '』') depth--;
            else if (c == '。') return null;
            else if (depth == 0 && char.IsWhiteSpace(c) && i > 0)
            {
                var end = WhiteSpace.Skip(text, i);
                // A blank between Latin words belongs to the term.
                if (end < text.Length && !(char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[end]))) return TextSpan.FromBounds(i, end);
                i = end - 1;
            }
        }
        return null;
    }
}
