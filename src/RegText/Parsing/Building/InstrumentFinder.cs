using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>
/// Finds the regulations in a file (SPEC A.13.3, last paragraph): a title line that a 目次, a 章 or a 条 follows within forty lines. A
/// packet holds several between prose and tables; what belongs to none is recorded as prose. The two columns of a
/// comparison table are two regulations.
/// </summary>
internal sealed class InstrumentFinder(List<LogicalLine> lines, Layout layout, NoiseLog noise)
{
    private const int Reach = 40;
    private readonly List<Region> _regions = [];

    public List<Region> Find()
    {
        var i = 0;
        var prose = new List<LogicalLine>();
        var lastTitle = -1;
        while (i < lines.Count)
        {
            if (ComparisonHeadings(lines[i]) is { } headings)
            {
                var title = lastTitle >= 0 ? TakeTitle(prose, lastTitle) : UnitText.Empty;
                noise.Add(lines[i].Content, PieceKind.Prose);
                i = Comparison(title, headings, i + 1);
                lastTitle = -1;
                continue;
            }
            if (StartsRegion(i, -1) is { } start)
            {
                i = start.HasTitle ? Take(lines[i].Content, i + 1) : Take(UnitText.Empty, i);
                continue;
            }
            if (TitleLine.Recognise(lines[i].Text)) lastTitle = i;
            prose.Add(lines[i]);
            i++;
        }
        if (_regions.Count == 0 && prose.Count > 0) return [WithoutStructure(prose)];
        foreach (var line in prose) noise.Add(line.Content, PieceKind.Prose);
        return _regions;
    }

    /// <summary>Whether a regulation starts at a line, after an article of the number before (−1 for none).</summary>
    private (bool HasTitle, UnitNumber? First)? StartsRegion(int i, int articleBefore)
    {
        var text = lines[i].Text;
        if (lines[i].Column >= 0 || lines[i].IsTableRow) return null;
        if (articleBefore < 0 && IsStructure(i)) return (false, null);
        var isTitle = TitleLine.Recognise(text)
            || (i == 0 && text.Length <= 80 && !text.Contains('。', StringComparison.Ordinal) && !CaptionLine.Recognise(text));
        if (!isTitle) return null;
        for (var j = i + 1; j < lines.Count && j <= i + Reach; j++)
        {
            if (ComparisonHeadings(lines[j]) is not null || lines[j].Column >= 0) return null;
            if (IsContents(lines[j].Text) || IsStructure(j)) return (true, FirstArticle(j));
            if (TitleLine.Recognise(lines[j].Text) && !lines[j].HasBullet) return null;
            if (lines[j].HeadingLevel > 0) return null;
        }
        return null;
    }

    /// <summary>A file without 条: a 本則 of 項, a guideline, or a plain text. The first line is its title if it is no sentence and no unit.</summary>
    private static Region WithoutStructure(List<LogicalLine> all)
    {
        var text = all[0].Text;
        var isTitle = text.Length <= 80 && !text.Contains('。', StringComparison.Ordinal) && !all[0].IsTableRow
            && ParagraphHead.Recognise(text) is null && ListHead.Recognise(text) is null;
        return isTitle ? new(all[0].Content, all[1..]) : new(UnitText.Empty, all);
    }

    /// <summary>Takes the lines of a region up to the next regulation or the end of this one.</summary>
    private int Take(UnitText title, int first)
    {
        var taken = new List<LogicalLine>();
        UnitNumber? last = null;
        var i = first;
        for (; i < lines.Count; i++)
        {
            if (ComparisonHeadings(lines[i]) is not null) break;
            if (taken.Count > 0 && lines[i] is { IsTableRow: false } && StandsAsTitle(lines[i]) && (layout.IsSet || EndsSentence(taken[^1].Text))
                && StartsRegion(i, 0) is { HasTitle: true } next && (next.First is null || last is null || next.First <= last))
                break;
            if (lines[i].HeadingLevel > 0 && last is not null && !IsStructure(i) && !IsPart(lines[i].Text)) break;
            if (ArticleHead.Recognise(lines[i].Text) is { Form: not HeadForm.Bracketed } head && !lines[i].IsTableRow) last = head.Number;
            taken.Add(lines[i]);
        }
        _regions.Add(new(title, taken));
        return i;
    }

    /// <summary>Takes the rows of a comparison table: each column with a version is a regulation.</summary>
    private int Comparison(UnitText title, string[] headings, int first)
    {
        var columns = headings.Select(_ => new List<LogicalLine>()).ToArray();
        var i = first;
        for (; i < lines.Count && (lines[i].Column >= 0 || CellCount(lines[i]) == headings.Length); i++)
        {
            if (lines[i].Column >= 0)
            {
                if (lines[i].Column < columns.Length) columns[lines[i].Column].Add(lines[i]);
                continue;
            }
            var column = 0;
            foreach (var cell in Cells(lines[i]))
            {
                if (!cell.IsEmpty) columns[column].Add(lines[i] with { Content = cell, Column = column });
                column++;
            }
        }
        var isFirst = true;
        for (var column = 0; column < headings.Length; column++)
        {
            if (!IsVersion(headings[column]))
            {
                foreach (var line in columns[column]) noise.Add(line.Content, PieceKind.Note);
                continue;
            }
            _regions.Add(new(isFirst ? title : new UnitText(title.Value), columns[column], headings[column]));
            isFirst = false;
        }
        return i;
    }

    private UnitText TakeTitle(List<LogicalLine> prose, int line)
    {
        prose.Remove(lines[line]);
        return lines[line].Content;
    }

    private bool IsStructure(int i)
    {
        var text = lines[i].Text;
        if (lines[i].IsTableRow || lines[i].Column >= 0) return false;
        if (ArticleHead.Recognise(text) is { Form: HeadForm.Separated or HeadForm.Deleted or HeadForm.Captioned }) return true;
        if (GroupHead.Recognise(text) is not null) return true;
        return CaptionLine.Recognise(text) && i + 1 < lines.Count && !lines[i + 1].IsTableRow
            && ArticleHead.Recognise(lines[i + 1].Text) is { Form: not HeadForm.Bracketed };
    }

    private UnitNumber? FirstArticle(int from)
    {
        for (var i = from; i < lines.Count; i++)
            if (ArticleHead.Recognise(lines[i].Text) is { Form: not HeadForm.Bracketed } head) return head.Number;
        return null;
    }

    /// <summary>Where the columns of a text are sure, a title has its own.</summary>
    private bool StandsAsTitle(LogicalLine line) => layout.Setting switch
    {
        Setting.Columns => line.Indent == lines[0].Indent && line.AfterBlank,
        Setting.Markdown => line.HeadingLevel == 1,
        _ => true,
    };

    private static bool IsPart(string text) => SupplHead.Recognise(text) is not null || AppendixHead.Recognise(text) is not null;

    public static bool IsContents(string text) => text.Length <= 6 && WhiteSpace.Remove(text) is "目次";

    private static bool EndsSentence(string text) => text[^1] is not ('、' or '，') && (text[^1] is '。' or '）' or ')' || text.Length < 40);

    private static string[]? ComparisonHeadings(LogicalLine line)
    {
        if (!line.Text.Contains('\t', StringComparison.Ordinal) || line.Text.Length > 40) return null;
        var cells = Cells(line).Select(c => WhiteSpace.Remove(c.Value)).ToArray();
        return cells.Length is 2 or 3 && cells.Count(IsVersion) == 2 ? cells : null;
    }

    private static bool IsVersion(string heading) =>
        heading is "改正後" or "改正前" or "改正案" or "現行" or "新" or "旧" or "改正後（案）" or "改正前（現行）" or "改正後(案)" or "改正前(現行)";

    private static int CellCount(LogicalLine line) => line.Text.Count(c => c == '\t') + 1;

    private static IEnumerable<UnitText> Cells(LogicalLine line)
    {
        var start = 0;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            if (i < line.Text.Length && line.Text[i] != '\t') continue;
            yield return line.Content.Slice(TextSpan.FromBounds(start, i)).Trim();
            start = i + 1;
        }
    }
}
