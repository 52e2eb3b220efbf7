using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RegText.Text;

namespace RegText.Formats.Reading.Markdown;

/// <summary>Finds, with Markdig, the marks of a Markdown text that the parser does not know, and what stands in their place.</summary>
internal sealed partial class MarkdownEdits(SourceText source, int bodyStart)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseCjkFriendlyEmphasis().UsePipeTables().Build();

    private readonly List<TextEdit> _edits = [];

    /// <summary>The edits in their order.</summary>
    public List<TextEdit> Find()
    {
        var document = Parse();
        if (document is null) return [];
        foreach (var inline in document.Descendants<Inline>()) AddInline(inline);
        _edits.Sort();
        List<TextEdit> inside = [.. _edits];
        foreach (var block in document.Descendants<Block>()) AddBlock(block, inside);
        _edits.Sort();
        return _edits;
    }

    private MarkdownDocument? Parse()
    {
        try
        {
            return Markdig.Markdown.Parse(source.Content[bodyStart..], Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested too deep for Markdig: such a text is read as it is.
            return null;
        }
    }

    private void AddInline(Inline inline)
    {
        if (inline.Span.IsEmpty || inline.Span.Start < 0) return;
        var (start, end) = (bodyStart + inline.Span.Start, bodyStart + inline.Span.End + 1);
        if (end > source.Content.Length) return;
        // The places that Markdig gives are wrong in rare texts (behind "# " and a tab), so each mark is looked for where it should be.
        var text = source.Content.AsSpan(start, end - start);
        switch (inline)
        {
            case LiteralInline { IsFirstCharacterEscaped: true } when text[0] == '\\':
                Remove(start, start + 1);
                break;
            case LiteralInline { IsFirstCharacterEscaped: true } when start > bodyStart && source.Content[start - 1] == '\\':
                Remove(start - 1, start);
                break;
            case HtmlEntityInline entity when text is ['&', .., ';'] && text.IndexOfAny('\r', '\n') < 0 && entity.Transcoded.AsSpan().IndexOfAny('\r', '\n') < 0:
                _edits.Add(new(TextSpan.FromBounds(start, end), entity.Transcoded.ToString()));
                break;
            case EmphasisInline emphasis when emphasis is not { DelimiterChar: '*', DelimiterCount: 2 }:
                RemoveAround(start, end, emphasis.DelimiterChar, emphasis.DelimiterCount);
                break;
            case CodeInline code:
                RemoveAround(start, end, code.Delimiter, code.DelimiterCount);
                break;
            case LinkInline { IsImage: true } when text is ['!', '[', ..]:
                Remove(start, end);
                break;
            case LinkInline { FirstChild: { } first, LastChild: { } last } when text[0] == '[':
                Remove(start, bodyStart + first.Span.Start);
                Remove(bodyStart + last.Span.End + 1, end);
                break;
            case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal) && text.StartsWith("<!--", StringComparison.Ordinal):
                Remove(start, end);
                break;
            case LineBreakInline { IsHard: true, IsBackslash: true } when text[0] == '\\':
                Remove(start, start + 1);
                break;
        }
    }

    private void RemoveAround(int start, int end, char mark, int count)
    {
        var text = source.Content.AsSpan(start, end - start);
        if (text.Length < 2 * count || text[..count].ContainsAnyExcept(mark) || text[^count..].ContainsAnyExcept(mark)) return;
        Remove(start, start + count);
        Remove(end - count, end);
    }

    private void AddBlock(Block block, List<TextEdit> inside)
    {
        if (block.Span.IsEmpty || block.Span.Start < 0 || bodyStart + block.Span.End >= source.Content.Length) return;
        var (first, last) = (LineOf(block.Span.Start), LineOf(block.Span.End));
        switch (block)
        {
            case HeadingBlock { IsSetext: true } heading:
                _edits.Add(new(new(source.LineSpan(first).Start, 0), new string('#', heading.Level) + " "));
                Remove(last);
                break;
            case HeadingBlock when ClosingMark().Match(source.Content, source.LineSpan(first).Start, source.LineSpan(first).Length) is { Success: true } mark:
                Remove(mark.Index, mark.Index + mark.Length);
                break;
            case ThematicBreakBlock:
                Remove(first);
                break;
            case FencedCodeBlock:
                Remove(first);
                if (last > first && source[source.LineSpan(last)].TrimStart() is ['`' or '~', ..]) Remove(last);
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment } when source[source.LineSpan(last)].Contains("-->", StringComparison.Ordinal):
                for (var line = first; line <= last; line++) Remove(line);
                break;
            case QuoteBlock { Parent: not QuoteBlock }:
                for (var line = first; line <= last; line++) RemoveQuoteMark(line);
                break;
            case Table:
                _edits.AddRange(new MarkdownTable(source, inside).Rows(first, last));
                break;
        }
    }

    private void RemoveQuoteMark(int line)
    {
        var span = source.LineSpan(line);
        if (QuoteMark().Match(source.Content, span.Start, span.Length) is { Success: true } mark) Remove(span.Start, span.Start + mark.Length);
    }

    private void Remove(int line) => _edits.Add(new(source.LineSpan(line), ""));

    private void Remove(int start, int end)
    {
        // A link may run over lines; those stay.
        for (var position = start; position < end;)
        {
            var stop = source.Content.AsSpan(position, end - position).IndexOfAny('\r', '\n') is >= 0 and var length ? position + length : end;
            if (stop > position) _edits.Add(new(TextSpan.FromBounds(position, stop), ""));
            position = stop + 1;
        }
    }

    [GeneratedRegex("[ \t]#+[ \t]*$")]
    private static partial Regex ClosingMark();

    [GeneratedRegex("^(?: {0,3}> ?)+")]
    private static partial Regex QuoteMark();

    private int LineOf(int offset) => source.Position(bodyStart + offset).Line;
}
