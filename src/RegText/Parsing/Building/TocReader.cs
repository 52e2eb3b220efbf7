using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>
/// Reads the 目次 (SPEC A.9): ranges or pages, with or without its heading. It ends where its first entry comes again as the first
/// heading of the body.
/// </summary>
internal sealed partial class TocReader(List<LogicalLine> lines, NoiseLog noise)
{
    /// <summary>Reads a table of contents that starts at line <paramref name="first"/>; null when there is none.</summary>
    public (Toc Toc, int Next)? Read(int first)
    {
        var i = first;
        var heading = UnitText.Empty;
        if (InstrumentFinder.IsContents(lines[i].Text))
        {
            heading = lines[i].Content.WithoutWhiteSpace();
            i++;
        }
        else if (GroupHead.Recognise(lines[i].Text) is not { } head || !ComesAgain(i, head)) return null;

        var entries = ImmutableArray.CreateBuilder<TocEntry>();
        var style = TocStyle.Ranges;
        (UnitKind, UnitNumber?)? firstKey = null;
        for (; i < lines.Count; i++)
        {
            if (Entry(lines[i]) is not { } entry)
            {
                if (entries.Count == 0 || !Wraps(entries[^1], i)) break;
                var joined = UnitText.Join([entries[^1].Title, lines[i].Content]);
                entries[^1] = entries[^1] with { Title = joined };
                continue;
            }
            if (firstKey is null) firstKey = (entry.Entry.Kind, entry.Entry.Number);
            else if (firstKey == (entry.Entry.Kind, entry.Entry.Number)) break;
            if (entry.HasPage) style = TocStyle.Pages;
            entries.Add(entry.Entry);
        }
        return entries.Count == 0 && heading.IsEmpty ? null : (new Toc(heading, style, entries.ToImmutable()), i);
    }

    /// <summary>Without a heading, a list of groups is a table of contents only if its first entry comes again.</summary>
    private bool ComesAgain(int i, GroupHead head)
    {
        for (var j = i + 1; j < lines.Count; j++)
            if (GroupHead.Recognise(lines[j].Text) is { } other && other.Kind == head.Kind && other.Number == head.Number) return true;
        return false;
    }

    private (TocEntry Entry, bool HasPage)? Entry(LogicalLine line)
    {
        var text = line.Text;
        if (text.Contains('。', StringComparison.Ordinal)) return null;
        var page = Page().Match(text);
        var end = page.Success ? page.Index : text.Length;
        var range = page.Success ? default : RangeSpan(text);
        if (range.Length > 0) end = range.Start - 1;

        TocEntry entry;
        if (GroupHead.Recognise(text[..Math.Max(end, 1)]) is { } group)
            entry = Make(group.Kind, group.Number, group.LabelEnd, group.TitleStart);
        else if (SupplHead.Recognise(text[..Math.Max(end, 1)]) is { } suppl)
            entry = Make(UnitKind.SupplProvision, null, suppl.LabelEnd, end);
        else if (page.Success && ArticleHead.Recognise(text[..end].TrimEnd().Replace('\t', ' ')) is { } article)
            entry = Make(UnitKind.Article, article.Number, article.LabelEnd, article.TextStart);
        else if (AppendixHead.Recognise(text[..Math.Max(end, 1)]) is { } appendix)
            entry = Make(appendix.Kind, appendix.Number, appendix.LabelEnd, Math.Min(appendix.TitleStart, end));
        else return null;

        if (page.Success)
        {
            noise.Add(line.Content.Slice(new(page.Index, page.Groups["page"].Index - page.Index)).WithoutWhiteSpace(), PieceKind.Punctuation);
            return (entry with { Range = line.Content.Slice(new(page.Groups["page"].Index, page.Groups["page"].Length)) }, true);
        }
        if (range.Length > 0)
        {
            noise.Add(line.Content.Slice(new(range.Start - 1, 1)), PieceKind.Punctuation);
            noise.Add(line.Content.Slice(new(range.End, 1)), PieceKind.Punctuation);
            entry = entry with { Range = line.Content.Slice(range) };
        }
        return (entry, false);

        TocEntry Make(UnitKind kind, UnitNumber? number, int labelEnd, int titleStart) =>
            new(kind, number, line.Content.Slice(new(0, labelEnd)).WithoutWhiteSpace(),
                titleStart < end ? line.Content.Slice(TextSpan.FromBounds(titleStart, end)).Trim() : UnitText.Empty, UnitText.Empty)
            { Span = line.Content.Span };
    }

    /// <summary>The range in the last bracket of the line, without the bracket.</summary>
    private static TextSpan RangeSpan(string text)
    {
        if (text[^1] is not ('）' or ')')) return default;
        var open = text.AsSpan().LastIndexOfAny('（', '(');
        if (open < 1) return default;
        var inner = text.AsSpan(open + 1, text.Length - open - 2);
        return Range().IsMatch(inner) ? new(open + 1, inner.Length) : default;
    }

    /// <summary>The title of an entry went on in the next line.</summary>
    private bool Wraps(TocEntry entry, int i) =>
        entry.Range.IsEmpty && entry.Kind <= UnitKind.Division && RangeSpan(lines[i].Text).Length > 0
        && !CaptionLine.Recognise(lines[i].Text) && ArticleHead.Recognise(lines[i].Text) is null;

    [GeneratedRegex(@"(?:[ 　\t.．・…‥]+)(?<page>[0-9０-９]{1,4})$")]
    private static partial Regex Page();

    [GeneratedRegex(@"^[ 　]*第[ 　]*[0-9０-９〇一二三四五六七八九十百千 　]+条")]
    private static partial Regex Range();
}
