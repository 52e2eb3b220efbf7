using System.Collections.Immutable;
using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>
/// Reads the 目次 (SPEC A.9): ranges or pages, with or without its heading, entries broken over lines too. It ends where its first entry
/// comes again as the first heading of the body.
/// </summary>
internal sealed class TocReader(List<LogicalLine> lines, NoiseLog noise, List<Diagnostic> diagnostics, bool isOutline)
{
    private readonly TocEntryReader _entries = new(noise, isOutline);

    /// <summary>Reads a table of contents that starts at line <paramref name="first"/>; null when there is none.</summary>
    public (Toc Toc, int Next)? Read(int first)
    {
        var i = first;
        var heading = UnitText.Empty;
        if (RegionStart.IsContents(lines[i].Text))
        {
            heading = lines[i].Content.WithoutWhiteSpace();
            if (lines[i].Text.Length > 3)
                diagnostics.Add(new("N05", Severity.Info, "「目次」の中の空白を除いて読みました。", lines[i].Content.Span ?? default));
            i++;
        }
        else if (isOutline || GroupHead.Recognise(lines[i].Text) is not { } head || !ComesAgain(i, head)) return null;

        var entries = ImmutableArray.CreateBuilder<TocEntry>();
        var style = TocStyle.Ranges;
        (UnitKind, UnitNumber?, string)? firstKey = null;
        while (i < lines.Count && !lines[i].Text.Contains('。', StringComparison.Ordinal) && _entries.Head(lines[i].Text) is { } entry)
        {
            var key = (entry.Kind, entry.Number, entry.Kind == UnitKind.Outline ? lines[i].Text[..entry.LabelEnd] : "");
            if (firstKey is null) firstKey = key;
            else if (firstKey == key) break;
            var text = Joined(ref i);
            if (_entries.Read(text) is not { } read) break;
            if (read.HasPage) style = TocStyle.Pages;
            entries.Add(read.Entry);
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

    /// <summary>The entry at a line with the lines it goes on in.</summary>
    private UnitText Joined(ref int i)
    {
        var parts = new List<UnitText> { lines[i].Content };
        i++;
        while (i < lines.Count && parts.Count < 4 && GoesOn(parts, lines[i]))
        {
            diagnostics.Add(new("N03", Severity.Info, "目次の途中の改行をつないで読みました。", lines[i].Content.Slice(new(0, 1)).Span ?? default));
            parts.Add(lines[i].Content);
            i++;
        }
        return UnitText.Join(parts);
    }

    /// <summary>The range is open, or the entry has neither range nor page yet and the next line brings it.</summary>
    private bool GoesOn(List<UnitText> parts, LogicalLine line)
    {
        if (line.IsTableRow || line.Text.Length > 100 || line.Text.Contains('。', StringComparison.Ordinal)) return false;
        var last = parts[^1].Value;
        var open = last.AsSpan().LastIndexOfAny('（', '(');
        if (open > last.AsSpan().LastIndexOfAny('）', ')')) return line.Text.AsSpan().IndexOfAny('）', ')') >= 0;
        return TocEntryReader.HasPlace(line.Text) && !parts.Exists(p => TocEntryReader.HasPlace(p.Value)) && _entries.Head(line.Text) is null
            && (parts.Count > 1 || !CaptionLine.Recognise(line.Text) || CaptionLine.Recognise(line.Text) && line.Text[1] == '第') && line.Article is null;
    }
}
