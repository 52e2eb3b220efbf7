using RegText.Documents;

namespace RegText.Formats.Writing.Word.Vertical;

/// <summary>Blocks of a document → strips.</summary>
/// <param name="height">The height of a strip in twips.</param>
/// <param name="characterTwips">The height of a character.</param>
internal sealed class StripMaker(int height, int characterTwips)
{
    /// <summary>What a cell leaves free above and below its text.</summary>
    public const int Padding = 60;

    /// <summary>What its lines take from it, and what a frame does.</summary>
    private const int Lines = 20;
    private const int Frame = 80;

    /// <summary>The strips in the order in which they are read.</summary>
    public IEnumerable<Strip> Of(IEnumerable<Block> blocks)
    {
        var pageBreak = false;
        foreach (var block in blocks)
        {
            if (block is PageBreakBlock)
            {
                pageBreak = true;
                continue;
            }
            foreach (var strip in block switch
                     {
                         TextBlock text => [Paragraph(text)],
                         TableBlock { Rows.IsDefaultOrEmpty: false } table => Rows(table),
                         _ => [],
                     })
            {
                yield return strip with { PageBreak = pageBreak };
                pageBreak = false;
            }
        }
    }

    /// <summary>A strip cut behind some of its lines; the rest is null where nothing is left.</summary>
    public (Strip First, Strip? Behind) Cut(Strip strip, int lines)
    {
        var (first, rest) = (new List<StripCell>(), new List<StripCell>());
        foreach (var cell in strip.Cells)
        {
            var (kept, left) = (new List<StripText>(), new List<StripText>());
            var taken = 0;
            foreach (var text in cell.Content)
            {
                var breaks = Breaks(text.Block, cell);
                if (taken + breaks.Count <= lines) kept.Add(text);
                else if (taken >= lines) left.Add(text);
                else
                {
                    var (before, behind) = LineBreaks.Cut(text.Block, breaks[lines - taken]);
                    kept.Add(text with { Block = before });
                    left.Add(new StripText(behind, Continues: true));
                }
                taken += breaks.Count;
            }
            first.Add(cell with { Content = [.. kept] });
            rest.Add(cell with { Content = [.. left] });
        }
        return (Measured(strip with { Cells = [.. first], KeepWithNext = false }),
            rest.All(c => c.Content.IsEmpty) ? null : Measured(strip with { Cells = [.. rest], LineBefore = false, PageBreak = false }));
    }

    private Strip Paragraph(TextBlock text) => Measured(new([new(0, height, [new(text, Continues: false)], default, Framed: false)], 0)
    {
        KeepWithNext = text.Role is BlockRole.Title or BlockRole.Note or BlockRole.GroupHeading or BlockRole.Caption or BlockRole.SupplHeading
            or BlockRole.AppendixHeading,
    });

    private IEnumerable<Strip> Rows(TableBlock table)
    {
        var grid = new CellGrid(table, height, characterTwips / 2);
        var ruled = GridLines.Of(table, grid);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var cells = ruled[i].Select(c => new StripCell(
                grid.Edges[c.Cell.Start], grid.Edges[c.Cell.End], [.. c.Cell.Blocks.Select(b => new StripText(b, Continues: false))], c.Sides, c.Cell.Framed)
            {
                IsPart = c.Cell.Kind == GridCellKind.Part,
            });
            yield return Measured(new Strip([.. cells], 0)
            {
                Table = table,
                IsHeading = i < table.HeadingRows,
                LineBefore = table.Rows[i].LineAbove,
                KeepWithNext = table.Rows[i].KeepWithNext || i < table.HeadingRows,
                KeepTogether = table.Rows[i].KeepTogether,
            });
        }
    }

    private Strip Measured(Strip strip) => strip with
    {
        Lines = Math.Max(1, strip.Cells.Max(cell => cell.Content.Sum(text => Breaks(text.Block, cell).Count))),
    };

    private List<int> Breaks(TextBlock block, StripCell cell) =>
        LineBreaks.Of(block, Math.Floor((cell.Bottom - cell.Top - 2.0 * Padding - (cell.IsPart ? Frame : Lines)) / characterTwips));
}
