using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;

namespace RegText.Parsing.Building;

/// <summary>
/// Where a regulation starts (SPEC A.13.3): a title line that a 目次, a 章 or a 条 follows within forty lines, or the title of a guideline or
/// policy with its first entry within a few. What lies ahead of each line is worked out once, so that no question scans the file.
/// </summary>
internal sealed class RegionStart
{
    private const int Reach = 40;
    private const int OutlineReach = 6;
    private readonly List<LogicalLine> _lines;
    private readonly Layout _layout;
    private readonly UnitNumber?[] _nextArticle;

    public RegionStart(List<LogicalLine> lines, Layout layout)
    {
        (_lines, _layout) = (lines, layout);
        _nextArticle = new UnitNumber?[lines.Count + 1];
        for (var i = lines.Count - 1; i >= 0; i--)
            _nextArticle[i] = !lines[i].IsTableRow && lines[i].SureArticle is { } head ? head.Number : _nextArticle[i + 1];
    }

    /// <summary>
    /// Whether a regulation with 条 or 章 starts at a line; with its first article, if it has one. Outside regulations it may start without a title.
    /// </summary>
    public (bool HasTitle, UnitNumber? First)? WithArticles(int i, bool isInside)
    {
        var text = _lines[i].Text;
        if (_lines[i].Column >= 0 || _lines[i].IsTableRow) return null;
        if (!isInside && IsStructure(i)) return (false, null);
        var isTitle = IsTitle(i)
            || (i == 0 && text.Length <= 80 && !text.Contains('。', StringComparison.Ordinal) && !CaptionLine.Recognise(text));
        if (!isTitle) return null;
        for (var j = i + 1; j < _lines.Count && j <= i + Reach; j++)
        {
            if (ComparisonColumns.Headings(_lines[j]) is not null || _lines[j].Column >= 0) return null;
            if (IsContents(_lines[j].Text) || IsStructure(j)) return (true, _nextArticle[j]);
            if (IsTitle(j) && !_lines[j].HasBullet) return null;
            if (_lines[j].HeadingLevel > 0) return null;
        }
        return null;
    }

    /// <summary>
    /// Whether a guideline or policy without 条 starts at a line. Inside another regulation only a heading, or a blank line and a title that
    /// nothing in a 別表 bears, are enough.
    /// </summary>
    public bool WithEntries(int i, bool isInside)
    {
        var line = _lines[i];
        if (line.Column >= 0 || line.IsTableRow || line.HasBullet || line.Text.Length > 60) return false;
        if (!TitleLine.Recognise(line.Text) || !OutlineForm.IsPolicy(line.Text)) return false;
        if (isInside && line.HeadingLevel == 0 && !(line.AfterBlank && OutlineForm.IsPolicyByName(line.Text))) return false;
        for (var j = i + 1; j < _lines.Count && j <= i + OutlineReach; j++)
        {
            if (_lines[j].IsTableRow || _lines[j].Column >= 0) return false;
            if (OutlineHead.RecogniseAll(_lines[j]) is [var head, ..])
                return head.Series == LabelSeries.Heading ? _lines[j].HeadingLevel > line.HeadingLevel && !TitleLine.Recognise(_lines[j].Text) : head.Number is null or { Base: 1 };
            if (TitleLine.Recognise(_lines[j].Text) && !_lines[j].Text.Contains('。', StringComparison.Ordinal)) return false;
        }
        return false;
    }

    /// <summary>A full line that reads like a title is one only when its text does not go on.</summary>
    private bool IsTitle(int i)
    {
        if (!TitleLine.Recognise(_lines[i].Text)) return false;
        if (!_layout.IsFull(_lines[i]) || i + 1 == _lines.Count) return true;
        return IsContents(_lines[i + 1].Text) || IsStructure(i + 1) || PrefaceHead.Recognise(_lines[i + 1].Text) || (SentenceEnd.IsAt(_lines[i + 1].Text) && !LabelScanner.OpensMention(_lines[i + 1].Text));
    }

    public bool IsStructure(int i)
    {
        var text = _lines[i].Text;
        if (_lines[i].IsTableRow || _lines[i].Column >= 0) return false;
        if (_lines[i].SureArticle is { Form: HeadForm.Separated or HeadForm.Deleted or HeadForm.Bracketed }) return true;
        if (GroupHead.Recognise(text) is not null) return true;
        return CaptionLine.Recognise(text) && i + 1 < _lines.Count && !_lines[i + 1].IsTableRow
            && _lines[i + 1].SureArticle is not null;
    }

    public static bool IsContents(string text) => text.Length <= 6 && RegText.Text.WhiteSpace.Remove(text) is "目次";
}
