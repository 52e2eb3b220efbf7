using RegText.Parsing.Recognising;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Amending.Applying.Tables;

/// <summary>What a line of a table is: where it stands in the normal form of a text.</summary>
internal static class LineForms
{
    /// <summary>How far a table is looked back through.</summary>
    private const int LongestLook = 200;

    /// <summary>The line as one of the normal form.</summary>
    /// <param name="text">The line.</param>
    /// <param name="before">The lines before it, the last one last.</param>
    /// <param name="old">The line that it replaces; null where there is none.</param>
    /// <param name="next">The line that comes behind it; null where that is not known.</param>
    public static PrintedLine Of(string text, IReadOnlyList<PrintedLine> before, PrintedLine? old, string? next = null)
    {
        if (old is { Role: LineRole.Title or LineRole.Preface or LineRole.TocHeading or LineRole.TocEntry or LineRole.Row }) return old with { Text = RowText(text), LabelLength = 0, Unit = null, Row = null };
        if (SupplHead.Recognise(text) is not null || AppendixHead.Recognise(text) is not null) return new(LineRole.Part, 0, text);
        if (GroupHead.Recognise(text) is { } group) return new(LineRole.Group, group.Kind - UnitKind.Part, text);
        var isRow = text.Contains('｜', StringComparison.Ordinal) || (old is null && IsBareRow(text, before, next) is true);
        if (!isRow && ArticleHead.Recognise(text) is { } article && article.IsSure(text)) return new(LineRole.Margin, 0, text) { LabelLength = article.LabelEnd };
        if (CaptionLine.Recognise(text)) return new(LineRole.Caption, 0, text);
        if (isRow) return new(LineRole.Row, DepthOfOwner(before, old), RowText(text));
        if (ParagraphHead.Recognise(text) is { IsGlued: false } paragraph && old is not { Role: LineRole.Item }) return new(LineRole.Margin, 0, text) { LabelLength = paragraph.LabelEnd };
        if (ListHead.Recognise(text) is { } list) return new(LineRole.Item, Depth(list, before, old), text) { LabelLength = list.LabelEnd };
        return old is null ? new(LineRole.Text, DepthOfOwner(before, null), text) : old with { Text = text, LabelLength = 0, Unit = null, Row = null };
    }

    /// <summary>
    /// Whether a new line below a table is a row of it that has lost its lines, as one of a single column does: yes, where the last cell above it begins
    /// a list with which it goes on; no, where its list began before the table; unclear (null) elsewhere.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="before">The lines of its paragraph before it.</param>
    /// <param name="next">The line that comes behind it; null where that is not known.</param>
    public static bool? IsBareRow(string text, IReadOnlyList<PrintedLine> before, string? next)
    {
        if (text.Contains('｜', StringComparison.Ordinal) || (ArticleHead.Recognise(text) is { } article && article.IsSure(text) && article.LabelEnd < text.Length) || ParagraphHead.Recognise(text) is not null) return false;
        var list = ListHead.Recognise(text);
        var (hasRow, hasList) = (false, false);
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - LongestLook) && before[i].Role is not (LineRole.Margin or LineRole.Unnumbered or LineRole.Caption); i--)
        {
            if (before[i].Role == LineRole.Item && list is not null && IsSameSeries(before[i], list)) return false;
            if (before[i].Role != LineRole.Row) continue;
            hasRow = true;
            var cell = before[i].Text[(before[i].Text.LastIndexOf('｜') + 1)..];
            if (cell.Length == 0 || ListHead.Recognise(cell) is null) continue;
            hasList = true;
            if (list is not null && ListHead.RecogniseAll(cell).Any(h => h.Series == list.Series)) return true;
        }
        // イ below a cell that begins with 一 is below that.
        if (list is not null) return hasList ? true : hasRow ? null : false;
        if (before is not [.., { Role: LineRole.Row }] || IsNote(text)) return false;
        return next?.Contains('｜', StringComparison.Ordinal) == true ? true : hasList || !IsProse(text) ? null : false;
    }

    /// <summary>Whether a line is a sentence of its own; the rest of a cell (」とする。) is none.</summary>
    private static bool IsProse(string text) => text.EndsWith('。') && text.Count(c => c is '「') == text.Count(c => c is '」');

    /// <summary>What stands below a table and is none of its rows.</summary>
    private static bool IsNote(string text) =>
        CaptionLine.Recognise(text) || GroupHead.Recognise(text) is not null || SupplHead.Recognise(text) is not null || AppendixHead.Recognise(text) is not null
        || text is ['注' or '※', ..] || text.StartsWith("備考", StringComparison.Ordinal);

    /// <summary>The last paragraph of some lines, and what belongs to it.</summary>
    public static IEnumerable<PrintedLine> ParagraphAt(List<PrintedLine> lines)
    {
        var start = lines.Count;
        while (start > 0 && lines.Count - start < LongestLook && lines[start - 1].Role is not (LineRole.Margin or LineRole.Unnumbered or LineRole.Caption)) start--;
        return lines[Math.Max(0, start - 1)..];
    }

    /// <summary>Whether a line heads an article, a 章, a 附則 or a 別表.</summary>
    public static bool IsHead(string text) =>
        (ArticleHead.Recognise(text) is { } article && article.IsSure(text)) || GroupHead.Recognise(text) is not null || SupplHead.Recognise(text) is not null || AppendixHead.Recognise(text) is not null;

    /// <summary>Whether a line of the regulation does.</summary>
    public static bool IsHead(PrintedLine line) =>
        line.Role is LineRole.Group or LineRole.Part || (line.Role == LineRole.Margin && line.Label.StartsWith('第') && line.Label.Contains('条', StringComparison.Ordinal));

    /// <summary>The cells of a row without a bar at either end of it.</summary>
    public static string RowText(string text) => text is ['｜', .., '｜'] ? text[1..^1] : text;

    /// <summary>How far out a line stands: what is behind a unit with a smaller rank is not below it.</summary>
    public static int Rank(PrintedLine line) => line.Role switch
    {
        LineRole.Title or LineRole.Preface or LineRole.TocHeading or LineRole.TocEntry => -2,
        LineRole.Part => -1,
        LineRole.Group => line.Depth,
        LineRole.Caption => 10,
        LineRole.Margin when line.Label.StartsWith('第') => 10,
        LineRole.Margin or LineRole.Unnumbered => 11,
        LineRole.Item => 11 + line.Depth,
        _ => 30,
    };

    /// <summary>The depth of the list that goes on, or that of a new one below the line before.</summary>
    private static int Depth(ListHead head, IReadOnlyList<PrintedLine> before, PrintedLine? old)
    {
        if (old is { Role: LineRole.Item } && IsSameSeries(old, head)) return old.Depth;
        var inner = 0;
        for (var i = before.Count - 1; i >= 0 && before[i].Role is not (LineRole.Margin or LineRole.Unnumbered or LineRole.Caption); i--)
        {
            if (before[i].Role != LineRole.Item) continue;
            if (inner == 0) inner = before[i].Depth;
            if (IsSameSeries(before[i], head)) return before[i].Depth;
        }
        return inner + 1;
    }

    private static bool IsSameSeries(PrintedLine line, ListHead head) => ListHead.RecogniseAll(line.Text).Any(h => h.Series == head.Series);

    private static int DepthOfOwner(IReadOnlyList<PrintedLine> before, PrintedLine? old)
    {
        if (old is not null) return old.Depth;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            switch (before[i].Role)
            {
                case LineRole.Item or LineRole.Text or LineRole.Row:
                    return before[i].Depth;
                case LineRole.Margin or LineRole.Unnumbered:
                    return 0;
                case LineRole.Part:
                    return -1;
            }
        }
        return 0;
    }
}
