using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RegText.Text;

namespace RegText.Formats.Reading.Markdown;

/// <summary>Finds, with Markdig, the marks of a Markdown text that the parser does not know, and what stands in their place.</summary>
internal sealed class MarkdownEdits(SourceText source, int bodyStart)
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
        switch (inline)
        {
            case LiteralInline { IsFirstCharacterEscaped: true } when source.Content[start] == '\\':
                Remove(start, start + 1);
                break;
            case LiteralInline { IsFirstCharacterEscaped: true } when start > bodyStart && source.Content[start - 1] == '\\':
                Remove(start - 1, start);
                break;
            case HtmlEntityInline entity when entity.Transcoded.AsSpan().IndexOfAny('\r', '\n') < 0:
                _edits.Add(new(TextSpan.FromBounds(start, end), entity.Transcoded.ToString()));
                break;
            case EmphasisInline emphasis when emphasis is not { DelimiterChar: '*', DelimiterCount: 2 }:
                Remove(start, start + emphasis.DelimiterCount);
                Remove(end - emphasis.DelimiterCount, end);
                break;
            case CodeInline code:
                Remove(start, start + code.DelimiterCount);
                Remove(end - code.DelimiterCount, end);
                break;
            case LinkInline { IsImage: true }:
                Remove(start, end);
                break;
            case LinkInline { FirstChild: { } first, LastChild: { } last }:
                Remove(start, bodyStart + first.Span.Start);
                Remove(bodyStart + last.Span.End + 1, end);
                break;
            case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                Remove(start, end);
                break;
            case LineBreakInline { IsHard: true, IsBackslash: true } when source.Content[start] == '\\':
                Remove(start, start + 1);
                break;
        }
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
            case ThematicBreakBlock:
                Remove(first);
                break;
            case FencedCodeBlock:
                Remove(first);
                if (last > first && source[source.LineSpan(last)].TrimStart() is ['`' or '~', ..]) Remove(last);
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment }:
                for (var line = first; line <= last; line++) Remove(line);
                break;
            case QuoteBlock:
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
        var text = source[span];
        var mark = text.IndexOf('>');
        if (mark >= 0 && text[..mark].IsWhiteSpace()) Remove(span.Start + mark, span.Start + mark + (mark + 1 < text.Length && text[mark + 1] == ' ' ? 2 : 1));
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

    private int LineOf(int offset) => source.Position(bodyStart + offset).Line;
}
