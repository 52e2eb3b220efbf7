using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using RegText.Documents;
using RegText.Documents.Packets;
using RegText.Text;
using Block = Markdig.Syntax.Block;

namespace RegText.Formats.Reading.Packets;

/// <summary>
/// Reads a packet from Markdown, with one extension: <c>::: 新旧対照表 改正前.txt 改正後.txt</c> and a closing <c>:::</c> stand for something computed. A line that
/// the author typed is a line of the document (Markdown would join lines), <c>---</c> is a page break, and blanks at the beginning of a line stay.
/// </summary>
public sealed class PacketReader
{
    private const string Fence = ":::";

    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    private readonly SourceText _source;
    private readonly int _firstLine;
    private readonly ImmutableArray<MaterialFinding>.Builder _findings = ImmutableArray.CreateBuilder<MaterialFinding>();

    private PacketReader(SourceText source, int bodyStart)
    {
        _source = source;
        _firstLine = bodyStart < source.Content.Length ? source.Position(bodyStart).Line : source.LineCount;
    }

    /// <summary>Reads a packet. Never fails: what cannot be read is a finding.</summary>
    public static PacketDraft Read(AuthoredFile file)
    {
        var reader = new PacketReader(file.Text, file.Head.BodyStart);
        foreach (var diagnostic in file.Head.Diagnostics)
            reader._findings.Add(new(diagnostic.Code, diagnostic.Severity, diagnostic.Message, file.Text.Position(diagnostic.Span.Start).Line));
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(file.Text.Content[file.Head.BodyStart..], Pipeline);
        }
        catch (ArgumentException)
        {
            reader.Report("M01", "リストや引用が深く重なっていて、読めません。重なりを浅くしてください。", 1);
            return new(file.Head.FrontMatter, [], reader._findings.ToImmutable());
        }
        var parts = reader.Parts(document);
        return new(file.Head.FrontMatter, parts, reader._findings.ToImmutable()) { HeadLines = reader.HeadLines() };
    }

    private ImmutableDictionary<string, int> HeadLines()
    {
        var lines = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var line = 2; line < _firstLine; line++)
        {
            var text = _source[_source.LineSpan(line)];
            if (text.IndexOf(':') is > 0 and var colon) lines.TryAdd(text[..colon].Trim().Trim('"').ToString(), line);
        }
        return lines.ToImmutable();
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseCjkFriendlyEmphasis().UsePipeTables();
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new CustomContainerParser());
        // Text behind blanks is text here and no program; a line of dashes below a line is a page break and no underline.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }

    private ImmutableArray<PacketPart> Parts(ContainerBlock blocks)
    {
        var parts = ImmutableArray.CreateBuilder<PacketPart>();
        foreach (var block in blocks) Add(block, parts);
        return parts.ToImmutable();
    }

    private void Add(Block block, ImmutableArray<PacketPart>.Builder parts)
    {
        var line = LineOf(block);
        switch (block)
        {
            case HeadingBlock heading:
                foreach (var runs in InlineRuns.Lines(heading.Inline)) parts.Add(new PacketText(new(BlockRole.Heading, runs) { HeadingLevel = heading.Level }, line));
                break;
            case ParagraphBlock paragraph:
                AddLines(InlineRuns.Lines(paragraph.Inline), line, parts);
                break;
            case ListBlock list:
                AddList(list, 1, parts);
                break;
            case CustomContainer container:
                AddContainer(container, line, parts);
                break;
            case Table table:
                parts.Add(PacketTableReader.Read(table, line));
                break;
            case ThematicBreakBlock:
                parts.Add(new PacketBreak(line));
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment } or LinkReferenceDefinitionGroup:
                break;
            case LeafBlock leaf:
                var text = leaf.Lines.ToString().Split('\n');
                for (var i = 0; i < text.Length; i++) parts.Add(new PacketText(new(BlockRole.Body, [new(text[i])]), line + i + (leaf is FencedCodeBlock ? 1 : 0)));
                break;
            case ContainerBlock container:
                foreach (var part in Parts(container)) parts.Add(part is PacketText inner ? inner with { Block = Moved(inner.Block, 2) } : part);
                break;
        }
    }

    private void AddLines(IReadOnlyList<ImmutableArray<Run>> lines, int line, ImmutableArray<PacketPart>.Builder parts)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var runs = lines[i];
            if (runs is [{ Text: ['-', '-', '-', ..] rule }] && rule.Trim().All(c => c == '-'))
            {
                parts.Add(new PacketBreak(line + i));
                continue;
            }
            var blanks = runs.IsEmpty ? 0 : runs[0].Text.Length - runs[0].Text.TrimStart('　').Length;
            if (blanks > 0) runs = runs.SetItem(0, runs[0] with { Text = runs[0].Text[blanks..] });
            if (string.Concat(runs.Select(r => r.Text)).StartsWith("：：", StringComparison.Ordinal))
                Report("M01", "「：：：」が全角です。半角の「:::」に直してください。", line + i);
            // One blank begins a paragraph; more set the whole line in.
            parts.Add(new PacketText(new(BlockRole.Body, runs, blanks > 1 ? blanks : 0, blanks), line + i));
        }
    }

    private void AddList(ListBlock list, int depth, ImmutableArray<PacketPart>.Builder parts)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var label = Label(list, item);
            var width = label.Sum(c => c < '\u0080' ? 0.5 : 1);
            var isFirst = true;
            foreach (var block in item)
            {
                if (block is ListBlock inner) AddList(inner, depth + 1, parts);
                else if (block is ParagraphBlock paragraph)
                {
                    var line = LineOf(paragraph);
                    foreach (var runs in InlineRuns.Lines(paragraph.Inline))
                    {
                        var words = isFirst ? runs.Insert(0, new(label)) : runs;
                        parts.Add(new PacketText(new(BlockRole.Body, words, depth + width, isFirst ? depth : depth + width), line++));
                        isFirst = false;
                    }
                }
                else Add(block, parts);
            }
        }
    }

    /// <summary>・, 1　, (1)　: in Markdown 1. and 1) begin the entries of a list.</summary>
    private static string Label(ListBlock list, ListItemBlock item)
    {
        if (!list.IsOrdered) return "・";
        var number = item.Order.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return list.OrderedDelimiter == ')' ? $"({number})　" : number + "　";
    }

    private void AddContainer(CustomContainer container, int line, ImmutableArray<PacketPart>.Builder parts)
    {
        var head = _source[_source.LineSpan(line)].ToString().TrimStart(' ', '>').TrimStart(':');
        var words = Words(head);
        if (container.ClosingFencedCharCount == 0)
            Report("M01", $"「{Fence} {head.Trim()}」の終わりの「{Fence}」の行がありません。終わりに「{Fence}」だけの行を入れてください。", line);
        if (words.Length == 0) Report("M01", $"「{Fence}」の後に名前がありません。「{Fence} 新旧対照表 改正前.txt 改正後.txt」のように書いてください。", line);
        else parts.Add(new PacketBlock(words[0], words[1..], Parts(container), line));
    }

    /// <summary>The words of a line; one in quotation marks may have blanks.</summary>
    private static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var quote = text[i] is '"' or '”' or '“';
            var start = quote ? i + 1 : i;
            var end = start;
            while (end < text.Length && !(quote ? text[end] is '"' or '”' : char.IsWhiteSpace(text[end]))) end++;
            words.Add(text[start..end]);
            i = quote ? end + 1 : end;
        }
        return words.ToImmutable();
    }

    private static TextBlock Moved(TextBlock block, double characters) => block with { Left = block.Left + characters, FirstLine = block.FirstLine + characters };

    private int LineOf(Block block) => Math.Clamp(_firstLine + block.Line, 1, Math.Max(1, _source.LineCount));

    private void Report(string code, string message, int line) => _findings.Add(new(code, Severity.Error, message, line));
}
