using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;

namespace RegText.Parsing.Building;

/// <summary>
/// Finds the regulations in a file (SPEC A.13.3, last paragraph). A packet holds several between prose and tables; what belongs to none
/// is recorded as prose. The two columns of a comparison table are two regulations.
/// </summary>
internal sealed class InstrumentFinder(List<LogicalLine> lines, Layout layout, NoiseLog noise)
{
    private readonly RegionStart _start = new(lines, layout);
    private readonly List<Region> _regions = [];
    private readonly List<LogicalLine> _prose = [];

    public List<Region> Find()
    {
        var i = 0;
        var lastTitle = -1;
        while (i < lines.Count)
        {
            if (ComparisonColumns.Headings(lines[i]) is { } headings)
            {
                var title = lastTitle >= 0 ? TakeTitle(lastTitle) : UnitText.Empty;
                noise.Add(lines[i].Content, PieceKind.Prose);
                (var columns, i) = new ComparisonColumns(lines, noise).Take(title, headings, i + 1);
                _regions.AddRange(columns);
                lastTitle = -1;
                continue;
            }
            if (_start.WithArticles(i, isInside: false) is { } start)
            {
                i = start.HasTitle ? Take(lines[i].Content, i + 1) : Take(UnitText.Empty, i);
                lastTitle = -1;
                continue;
            }
            if (_start.WithEntries(i, isInside: false))
            {
                i = TakeEntries(i);
                lastTitle = -1;
                continue;
            }
            if (TitleLine.Recognise(lines[i].Text) || ComparisonTitle.TitleSpan(lines[i].Text) is { Length: > 0 }) lastTitle = _prose.Count;
            _prose.Add(lines[i]);
            i++;
        }
        if (_regions.Count == 0 && _prose.Count > 0) return [WithoutStructure(_prose)];
        foreach (var line in _prose) noise.Add(line.Content, PieceKind.Prose);
        return _regions;
    }

    /// <summary>
    /// A file without 条: a 本則 of 項, a guideline, or a plain text. The title is the first line that reads like one before the first unit;
    /// else the first line, if it is no sentence and no unit.
    /// </summary>
    private static Region WithoutStructure(List<LogicalLine> all)
    {
        for (var i = 1; i < Math.Min(all.Count, 12); i++)
        {
            if (!PrefaceHead.Recognise(all[i - 1].Text)) break;
            if (TitleLine.Recognise(all[i].Text) && !PrefaceHead.Recognise(all[i].Text))
                return new(all[i].Content, all[(i + 1)..]) { Before = all[..i] };
        }
        var text = all[0].Text;
        var isTitle = text.Length <= 80 && !text.Contains('。', StringComparison.Ordinal) && !all[0].IsTableRow
            && ParagraphHead.Recognise(text) is null && ListHead.Recognise(text) is null && OutlineHead.OfEntry(text) is null
            && AppendixHead.Recognise(text) is not { Kind: UnitKind.AppdxTable or UnitKind.AppdxStyle };
        return isTitle ? new(all[0].Content, all[1..]) : new(UnitText.Empty, all);
    }

    /// <summary>Takes the title of a comparison table out of the prose; of ○○条例新旧対照表 only ○○条例.</summary>
    private UnitText TakeTitle(int at)
    {
        var line = _prose[at].Content;
        _prose.RemoveAt(at);
        if (ComparisonTitle.TitleSpan(line.Value) is not { } title) return line;
        noise.Add(line.From(title.End), PieceKind.Prose);
        return line.Slice(title);
    }

    /// <summary>Whether a comparison table starts at a line: with its headings, or with its title and the headings near below.</summary>
    private bool StartsComparison(int i)
    {
        if (ComparisonColumns.Headings(lines[i]) is not null) return true;
        if (!ComparisonTitle.Recognise(lines[i].Text)) return false;
        for (var j = i + 1; j < lines.Count && j <= i + 3; j++)
            if (ComparisonColumns.Headings(lines[j]) is not null) return true;
        return false;
    }

    /// <summary>Takes the lines of a region up to the next regulation or the end of this one.</summary>
    private int Take(UnitText title, int first)
    {
        var before = title.IsEmpty ? [] : TakeBefore();
        var taken = new List<LogicalLine>();
        UnitNumber? last = null;
        var i = first;
        for (; i < lines.Count; i++)
        {
            if (StartsComparison(i)) break;
            if (taken.Count > 0 && lines[i] is { IsTableRow: false } && StandsAsTitle(lines[i]) && (layout.IsSet || EndsSentence(taken[^1].Text)))
            {
                if (_start.WithArticles(i, isInside: true) is { } next && (next.First is null || last is null || next.First <= last)) break;
                if (_start.WithEntries(i, isInside: true)) break;
            }
            if (lines[i].HeadingLevel > 0 && last is not null && !_start.IsStructure(i) && !IsPart(lines[i].Text)) break;
            if (lines[i].SureArticle is { } head && !lines[i].IsTableRow) last = head.Number;
            taken.Add(lines[i]);
        }
        i = GiveBack(taken, i);
        _regions.Add(new(title, taken) { Before = before });
        return i;
    }

    /// <summary>Takes a guideline or policy: up to a heading of its own level or above, or the next regulation.</summary>
    private int TakeEntries(int titleLine)
    {
        var level = lines[titleLine].HeadingLevel;
        var before = TakeBefore();
        var taken = new List<LogicalLine>();
        var i = titleLine + 1;
        for (; i < lines.Count; i++)
        {
            if (StartsComparison(i)) break;
            if (level > 0 && lines[i].HeadingLevel > 0 && lines[i].HeadingLevel <= level) break;
            if (taken.Count > 0 && EndsSentence(taken[^1].Text)
                && (_start.WithArticles(i, isInside: true) is not null || _start.WithEntries(i, isInside: true)))
                break;
            taken.Add(lines[i]);
        }
        i = GiveBack(taken, i);
        _regions.Add(new(lines[titleLine].Content, taken) { Before = before });
        return i;
    }

    /// <summary>公布文 and 番号 that stand right before a title, taken out of the prose.</summary>
    private List<LogicalLine> TakeBefore()
    {
        var start = _prose.Count;
        while (start > 0 && _prose.Count - start < 6 && PrefaceHead.Recognise(_prose[start - 1].Text)) start--;
        var before = _prose[start..];
        _prose.RemoveRange(start, before.Count);
        return before;
    }

    /// <summary>公布文 and 番号 of the next regulation are not the end of this one.</summary>
    private int GiveBack(List<LogicalLine> taken, int next)
    {
        if (next == lines.Count) return next;
        var count = 0;
        while (count < taken.Count - 1 && count < 6 && PrefaceHead.Recognise(taken[^(count + 1)].Text)) count++;
        taken.RemoveRange(taken.Count - count, count);
        return next - count;
    }

    /// <summary>Where the columns of a text are sure, a title has its own.</summary>
    private bool StandsAsTitle(LogicalLine line) => layout.Setting switch
    {
        Setting.Columns => line.Indent == lines[0].Indent && line.AfterBlank,
        Setting.Markdown => line.HeadingLevel == 1,
        _ => true,
    };

    private static bool IsPart(string text) => SupplHead.Recognise(text) is not null || AppendixHead.Recognise(text) is not null;

    private static bool EndsSentence(string text) => text[^1] is not ('、' or '，') && (text[^1] is '。' or '）' or ')' || text.Length < 40);
}
