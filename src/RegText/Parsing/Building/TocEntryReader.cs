using System.Text.RegularExpressions;
using RegText.Parsing.Recognising;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>Reads one entry of a 目次: label, name, and the range in brackets or the page behind leaders.</summary>
internal sealed partial class TocEntryReader(NoiseLog noise, bool isOutline)
{
    private const int MaxLength = 300;

    /// <summary>What an entry points to, judged by its label.</summary>
    public (UnitKind Kind, UnitNumber? Number, int LabelEnd)? Head(string text)
    {
        if (text.Length > MaxLength) return null;
        return Split(text, out _, out _, out _) is { } head ? (head.Kind, head.Number, head.LabelEnd) : null;
    }

    /// <summary>Whether the line ends with a range or a page.</summary>
    public static bool HasPlace(string text) => text.Length <= MaxLength && (PageAt(text).Success || RangeSpan(text).Length > 0);

    /// <summary>Whether the line ends with a range of articles.</summary>
    public static bool HasRange(string text) => text.Length <= MaxLength && RangeSpan(text).Length > 0;

    /// <summary>Reads an entry; null when it is none.</summary>
    public (TocEntry Entry, bool HasPage)? Read(UnitText content)
    {
        if (content.Length > MaxLength || Split(content.Value, out var page, out var range, out var end) is not { } head) return null;
        var title = head.TitleStart < end ? content.Slice(TextSpan.FromBounds(head.TitleStart, end)).Trim() : UnitText.Empty;
        var entry = new TocEntry(head.Kind, head.Number, content.Slice(new(0, head.LabelEnd)).WithoutWhiteSpace(), title, UnitText.Empty) { Span = content.Span };
        if (page.Length > 0)
        {
            noise.Add(content.Slice(TextSpan.FromBounds(end, page.Start)).WithoutWhiteSpace(), PieceKind.Punctuation);
            return (entry with { Range = content.Slice(page) }, true);
        }
        if (range.Length == 0) return (entry, false);
        noise.Add(content.Slice(new(range.Start - 1, 1)), PieceKind.Punctuation);
        noise.Add(content.Slice(new(range.End, 1)), PieceKind.Punctuation);
        return (entry with { Range = content.Slice(range) }, false);
    }

    private (UnitKind Kind, UnitNumber? Number, int LabelEnd, int TitleStart)? Split(string text, out TextSpan page, out TextSpan range, out int end)
    {
        page = range = default;
        end = text.Length;
        if (PageAt(text) is { Success: true } match)
        {
            page = new(match.Groups["page"].Index, match.Groups["page"].Length);
            end = match.Index;
        }
        else if (RangeSpan(text) is { Length: > 0 } span) (range, end) = (span, span.Start - 1);
        if (end == 0) return null;
        var words = text[..end];
        if (GroupHead.Recognise(words) is { } group) return (group.Kind, group.Number, group.LabelEnd, group.TitleStart);
        if (SupplHead.Recognise(words) is { } suppl) return (UnitKind.SupplProvision, null, suppl.LabelEnd, end);
        if (page.Length > 0 && ArticleHead.Recognise(words.TrimEnd().Replace('\t', ' ')) is { } article)
            return (UnitKind.Article, article.Number, article.LabelEnd, article.TextStart);
        if (AppendixHead.Recognise(words) is { } appendix) return (appendix.Kind, appendix.Number, appendix.LabelEnd, Math.Min(appendix.TitleStart, end));
        if (words.AsSpan().Trim().SequenceEqual("前文")) return (UnitKind.PlainText, null, words.TrimEnd().Length, end);
        if (isOutline && OutlineHead.OfEntry(words.TrimEnd()) is { } outline) return (UnitKind.Outline, outline.Number, outline.LabelEnd, outline.TextStart);
        return null;
    }

    /// <summary>The page at the end of the line.</summary>
    private static Match PageAt(string text) =>
        text.Length > 0 && (Numerals.IsArabic(text[^1]) || text[^1] is '-' or '－' or '―') ? Page().Match(text) : Match.Empty;

    /// <summary>The range in the last bracket of the line, without the bracket.</summary>
    private static TextSpan RangeSpan(string text)
    {
        if (text[^1] is not ('）' or ')')) return default;
        var open = text.AsSpan().LastIndexOfAny('（', '(');
        if (open < 0) return default;
        var inner = text.AsSpan(open + 1, text.Length - open - 2);
        return NamesArticle(inner) ? new(open + 1, inner.Length) : default;
    }

    /// <summary>Whether the words begin with an article: 第１条―第３条.</summary>
    private static bool NamesArticle(ReadOnlySpan<char> words)
    {
        var start = WhiteSpace.Skip(words, 0);
        if (start == words.Length || words[start] != '第') return false;
        var end = start + 1;
        while (end < words.Length && (Numerals.IsNumeral(words[end]) || WhiteSpace.Is(words[end]))) end++;
        return end > start + 1 && end < words.Length && words[end] == '条';
    }

    [GeneratedRegex(@"[\s.．・…‥]+[-－―]?(?<page>[0-9０-９]{1,4})[-－―]?$")]
    private static partial Regex Page();
}
