using System.Runtime.InteropServices;
using RegText.Parsing.Building;
using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;

namespace RegText.Parsing;

/// <summary>
/// How a text is laid out, measured before its lines are read: what a single line means depends on it. A wrapped text continues over
/// lines; in an indented text (every unit on one line, 号 indented by U+3000 as in law databases) a line never continues another.
/// </summary>
/// <param name="WrapWidth">Width of a full line in half-width columns; 0 where lines are not wrapped.</param>
/// <param name="Setting">Whether the columns of the lines tell what belongs to what.</param>
internal sealed record Layout(int WrapWidth, Setting Setting)
{
    private const int ShortestWrap = 40;
    private const int LongestWrap = 140;

    /// <summary>Whether 号 are indented and everything unindented is not a 号; a habit of one regulation.</summary>
    public bool IndentsItems { get; private init; }

    /// <summary>Whether captions stand without brackets behind the article number: 第1条　目的; a habit of one regulation.</summary>
    public bool CaptionsBehindNumbers { get; private init; }

    /// <summary>Whether every unit stands in the column that its level has: then nothing needs to be guessed from the words.</summary>
    public bool IsSet => Setting != Setting.None;

    /// <summary>Whether the line is so long that its text may go on in the next.</summary>
    public bool IsFull(LogicalLine line) => WrapWidth > 0 && line.Width >= WrapWidth - 4;

    /// <summary>The layout of a file, without the habits of the regulations in it.</summary>
    public static Layout Measure(List<LogicalLine> lines)
    {
        var wrap = MeasureWrap(lines);
        return new(wrap, wrap > 0 ? Setting.None : Settings.Measure(lines));
    }

    /// <summary>The layout of one regulation of the file. The columns of a comparison table have a layout of their own.</summary>
    public Layout Within(Region region)
    {
        var layout = region.Version.Length > 0 ? new(0, Setting.None) : this;
        return layout with { IndentsItems = layout.IsSet || MeasureIndent(region.Lines), CaptionsBehindNumbers = MeasureCaptions(region.Lines) };
    }

    /// <summary>The layout of a piece of a regulation, whose habits are those of the whole.</summary>
    public Layout WithinPiece(List<LogicalLine> lines, bool captionsBehindNumbers) =>
        this with { Setting = Setting.None, IndentsItems = MeasureIndent(lines), CaptionsBehindNumbers = captionsBehindNumbers };

    /// <summary>
    /// A text is wrapped when its longest lines are equally long and most of them stop in mid-sentence. (In an unwrapped text the longest
    /// lines are of many lengths, and end with 。)
    /// </summary>
    private static int MeasureWrap(List<LogicalLine> lines)
    {
        var widths = new Dictionary<int, (int All, int Open)>();
        var total = 0;
        var areAllBulleted = lines.Count(l => l.HasBullet) * 10 >= lines.Count * 8;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isLastOfItsLine = i + 1 == lines.Count || lines[i + 1].Number != line.Number;
            if (line.Column >= 0 || !isLastOfItsLine || line.IsTableRow || line.Width < ShortestWrap) continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(widths, line.Width, out _);
            count = (count.All + 1, count.Open + (StopsInSentence(lines, i, areAllBulleted) ? 1 : 0));
            total++;
        }
        int best = 0, bestCount = 0, bestOpen = 0, longer = 0;
        foreach (var width in widths.Keys.OrderDescending())
        {
            if (longer * 20 > total) break;
            int all = 0, open = 0;
            for (var w = width - 4; w <= width; w++)
            {
                if (!widths.TryGetValue(w, out var near)) continue;
                all += near.All;
                open += near.Open;
            }
            if (all > bestCount) (best, bestCount, bestOpen) = (width, all, open);
            longer += widths[width].All;
        }
        return best <= LongestWrap && bestOpen >= 2 && bestOpen * 10 >= bestCount * 6 ? best : 0;
    }

    /// <summary>Whether a line ends without an end, and the next heads nothing: it was cut there.</summary>
    private static bool StopsInSentence(List<LogicalLine> lines, int i, bool areAllBulleted)
    {
        if (lines[i].Text[^1] is '。' or '）' or ')' or '」' || i + 1 == lines.Count) return false;
        var next = lines[i + 1];
        return !(next.HasBullet && !areAllBulleted) && next.HeadingLevel == 0 && ListHead.Recognise(next.Text) is null
            && next.SureArticle is null && ParagraphHead.Recognise(next.Text) is null && GroupHead.Recognise(next.Text) is null;
    }

    private static bool MeasureIndent(List<LogicalLine> lines)
    {
        int indented = 0, flush = 0;
        foreach (var line in lines)
        {
            if (line.HasBullet || line.IsTableRow || ListHead.Recognise(line.Text) is not { } head || head.Series is LabelSeries.Explicit or LabelSeries.Arabic) continue;
            if (line.HasIdeographicIndent) indented++;
            else flush++;
        }
        return indented >= 3 && indented >= flush * 4;
    }

    private static bool MeasureCaptions(List<LogicalLine> lines)
    {
        int behind = 0, articles = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Article is not { } head || lines[i].IsTableRow) continue;
            articles++;
            if (head.LooksLikeCaption(lines[i].Text) && (i == 0 || !CaptionLine.Recognise(lines[i - 1].Text))
                && lines[i + 1].Article is null)
                behind++;
        }
        return articles > 0 && behind * 2 > articles;
    }
}
