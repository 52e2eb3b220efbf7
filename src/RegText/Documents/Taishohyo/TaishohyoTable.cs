using System.Collections.Immutable;
using System.Globalization;
using RegText.Changes;
using RegText.Text;

namespace RegText.Documents;

/// <summary>A built table with what must stand around it.</summary>
/// <param name="Block">The table.</param>
/// <param name="Marks">The marks it shows.</param>
/// <param name="Attachments">The forms that it shows as 別紙のとおり.</param>
internal sealed record TaishohyoTable(TableBlock Block, TableMarks Marks, ImmutableArray<Block> Attachments)
{
    private const double NumberWidth = 0.14;
    private const double RemarksWidth = 0.45;

    /// <summary>Builds the table of a change set in the house's order of columns.</summary>
    public static TaishohyoTable Build(ChangeSet changes, TableStyle style, TaishohyoOptions options, PageSetup page)
    {
        var content = new TaishohyoRows(changes, style, options.Full);
        var columns = new Columns(style);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(columns.Heading());
        var remarks = new RemarksOf(style, options.Reasons);
        var blocks = 0;
        var longest = LongestKept(page, columns.Widths);
        foreach (var row in content.Build())
        {
            if (row.StartsBlock && ++blocks > 1 && style.EmptyLineBetweenArticles) rows.Add(columns.Empty());
            var number = row.StartsBlock ? Number(blocks, style) : "";
            rows.Add(columns.Row(row, number, remarks.Of(row)) with
            {
                KeepTogether = row.Length <= longest,
                KeepWithNext = row.KeepWithNext,
                LineAbove = row.StartsBlock && (blocks == 1 || style.LineBetweenArticles),
            });
        }
        if (blocks > 0 && style.EmptyLastLine) rows.Add(columns.Empty());
        var table = new TableBlock(columns.Widths, 1, columns.WithRunningRemarks(rows))
        {
            Description = columns.Description,
            DashedFrames = style.Frame == FrameKind.Dashed,
        };
        return new(table, TableMarks.Of(table, columns.New, columns.Old), AttachedForms.Blocks(content.Attached, style));
    }

    private static string Number(int number, TableStyle style) =>
        style.NumberColumn.Length == 0 ? ""
        : style.IsVertical ? Numerals.ToKanji(number)
        : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many characters of a cell fill about half a page; a longer row may break (DESIGN, rulings).</summary>
    private static int LongestKept(PageSetup page, ImmutableArray<double> widths)
    {
        const double millimetresPerPoint = 25.4 / 72;
        var (width, height) = page.Landscape ? (297.0, 210.0) : (210.0, 297.0);
        var (lines, line) = (height - page.MarginTop - page.MarginBottom, width - page.MarginLeft - page.MarginRight);
        if (page.Vertical) (lines, line) = (line, lines);
        var character = page.FontSize * millimetresPerPoint;
        return (int)((line / widths.Sum() / character - 2) * (lines / (character * 1.5)) / 2);
    }

    /// <summary>The columns in the house's order.</summary>
    private sealed class Columns
    {
        private readonly TableStyle _style;
        private readonly bool _hasNumber;
        private readonly bool _hasRemarks;

        public Columns(TableStyle style)
        {
            _style = style;
            (_hasNumber, _hasRemarks) = (style.NumberColumn.Length > 0, style.RemarksColumn.Length > 0);
            var first = _hasNumber ? 1 : 0;
            (New, Old) = style.Layout == TableLayout.OldLeft ? (first + 1, first) : (first, first + 1);
            Widths = [.. _hasNumber ? [NumberWidth] : (double[])[], 1, 1, .. _hasRemarks ? [RemarksWidth] : (double[])[]];
        }

        public int New { get; }

        public int Old { get; }

        public ImmutableArray<double> Widths { get; }

        public string Description
        {
            get
            {
                var (first, second) = New < Old ? (_style.NewHeading, _style.OldHeading) : (_style.OldHeading, _style.NewHeading);
                return $"{first}と{second}を{(_style.IsVertical ? "上下" : "左右")}に並べた新旧対照表";
            }
        }

        public TableRow Heading() => new(Cells(Heading(_style.NumberColumn), Heading(_style.NewHeading), Heading(_style.OldHeading), Heading(_style.RemarksColumn)))
        {
            KeepTogether = true,
        };

        public TableRow Row(ComparedRow row, string number, ImmutableArray<string> remarks) => new(Cells(
            TableCell.Of(number.Length == 0 ? null : new TextBlock(BlockRole.Body, [new(number)])),
            row.New, row.Old,
            new([.. remarks.Select(r => new TextBlock(BlockRole.Body, [new(r)]))])));

        public TableRow Empty() => new([.. Widths.Select(_ => TableCell.Empty)]) { KeepTogether = true, LineAbove = false };

        /// <summary>A long remark runs on beside the rows below it, up to the next one, and pushes none of them down.</summary>
        public ImmutableArray<TableRow> WithRunningRemarks(ImmutableArray<TableRow>.Builder rows)
        {
            if (!_hasRemarks || _style.IsVertical) return rows.ToImmutable();
            for (var i = 2; i < rows.Count; i++)
            {
                var above = rows[i - 1].Cells[^1];
                if (rows[i].LineAbove || !rows[i].Cells[^1].Blocks.IsEmpty || (above.Blocks.IsEmpty && !above.ContinuesAbove)) continue;
                rows[i] = rows[i] with { Cells = rows[i].Cells.SetItem(rows[i].Cells.Length - 1, TableCell.Empty with { ContinuesAbove = true }) };
            }
            return rows.ToImmutable();
        }

        private static TableCell Heading(string text) => new([new(BlockRole.ColumnHeading, [new(text)])]);

        private ImmutableArray<TableCell> Cells(TableCell number, TableCell @new, TableCell old, TableCell remarks)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>(Widths.Length);
            if (_hasNumber) cells.Add(number);
            cells.Add(New < Old ? @new : old);
            cells.Add(New < Old ? old : @new);
            if (_hasRemarks) cells.Add(remarks);
            return cells.ToImmutable();
        }
    }

    /// <summary>What stands in the column of remarks: each reason once, at the first row of its place.</summary>
    private sealed class RemarksOf(TableStyle style, ImmutableArray<ChangeReason> reasons)
    {
        private readonly List<ChangeReason> _left = [.. reasons];

        public ImmutableArray<string> Of(ComparedRow row)
        {
            if (style.RemarksColumn.Length == 0) return [];
            var places = row.Places.Select(ChangeReason.Normal).ToList();
            var given = _left.Where(r => r.Place.Length == 0 || places.Contains(r.Place)).ToList();
            foreach (var reason in given) _left.Remove(reason);
            if (given.Count > 0) return [.. given.Select(r => r.Words)];
            return style.Remarks == RemarksFill.Kind && row.Done.Length > 0 ? [row.Done] : [];
        }
    }
}
