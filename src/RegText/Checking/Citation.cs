using System.Collections.Immutable;
using RegText.References;
using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>A law or ordinance that a text names by its title (SPEC D.3).</summary>
/// <param name="Place">The text.</param>
/// <param name="Title">The title in canonical form.</param>
/// <param name="TitleSpan">The title in the text.</param>
/// <param name="Number">The number in the bracket behind it; null where none is printed.</param>
/// <param name="NumberSpan">The number in the text; empty where there is none.</param>
/// <param name="IsQuoted">Whether it stands inside 「」.</param>
internal sealed record Citation(TextPlace Place, string Title, TextSpan TitleSpan, LawNumber? Number, TextSpan NumberSpan, bool IsQuoted)
{
    private static readonly string[] FormerMarks = ["旧", "廃止前の", "改正前の"];

    /// <summary>Whether the words before it say that a former law is meant.</summary>
    public bool IsFormer => Title.StartsWith('旧') || IsMarkedAsFormer(Place.Text.Value, TitleSpan.Start);

    /// <summary>Whether 旧, 廃止前の or 改正前の stands before a title.</summary>
    public static bool IsMarkedAsFormer(string text, int titleStart)
    {
        foreach (var mark in FormerMarks)
            if (text.AsSpan(0, titleStart).EndsWith(mark, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The citations of a regulation in the order of its text.</summary>
    public static ImmutableArray<Citation> Of(ReferenceIndex references)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var reference in references.References)
        {
            if (reference.Law is not { Form: LawAnchorForm.Named, Word: var word } law) continue;
            // A list of provisions repeats the law that its first member names.
            if (citations is [.., var last] && ReferenceEquals(last.Place, reference.Place) && last.TitleSpan.Start == law.Span.Start) continue;
            var text = reference.Place.Text.Value;
            var bracket = text.AsSpan(law.Span.Start).IndexOfAny('（', '(');
            var title = bracket < 0 || bracket > law.Span.Length ? law.Span : new(law.Span.Start, bracket);
            citations.Add(new(reference.Place, word, title, law.Number, law.Number is null ? default : NumberFrom(text, title.End), reference.IsQuoted));
        }
        return citations.ToImmutable();
    }

    /// <summary>The number in the bracket behind a title: from the era to 号.</summary>
    private static TextSpan NumberFrom(string text, int titleEnd)
    {
        var start = Math.Min(titleEnd + 1, text.Length);
        var end = text.IndexOf('号', start);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end + 1);
    }
}
