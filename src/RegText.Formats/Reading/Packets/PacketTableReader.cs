using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RegText.Documents;
using RegText.Documents.Packets;
using RegText.Formats.Writing;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using TableCell = RegText.Documents.TableCell;
using TableRow = RegText.Documents.TableRow;

namespace RegText.Formats.Reading.Packets;

/// <summary>
/// A pipe table. A cell with <c>^</c> alone is one with the cell above it, one with <c>&lt;</c> alone with the cell before it; so headings can be merged. Rows
/// that go on a heading in this way are headings too.
/// </summary>
internal static class PacketTableReader
{
    private const string Above = "^";
    private const string Before = "<";
    private const int NarrowColumn = 3;
    private const int WideColumn = 24;

    /// <summary>Reads a table whose first row stands on a line.</summary>
    public static PacketTable Read(Table table, int line)
    {
        var rows = table.OfType<MarkdownRow>().ToList();
        var columns = rows.Max(r => r.Count);
        var heading = 1;
        while (heading < rows.Count && rows[heading].OfType<Markdig.Extensions.Tables.TableCell>().Any(c => TextOf(c) == Above)) heading++;
        var widths = new double[columns];
        var built = ImmutableArray.CreateBuilder<TableRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = Cells(rows[i], columns, c => i < heading || IsCentred(table, c));
            for (var (c, at) = (0, 0); c < cells.Length; at += cells[c++].Span)
                if (cells[c].Span == 1) widths[at] = cells[c].Blocks.Select(b => PrintableText.Width(b.Text) / 2.0).Append(widths[at]).Max();
            built.Add(new(cells) { KeepTogether = true });
        }
        var lines = Enumerable.Range(0, rows.Count).Select(i => line + (i == 0 ? 0 : i + 1));
        return new(new([.. widths.Select(w => Math.Clamp(w + 1, NarrowColumn, WideColumn))], heading, built.MoveToImmutable()), [.. lines], line);
    }

    private static ImmutableArray<TableCell> Cells(MarkdownRow row, int columns, Func<int, bool> isCentred)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns);
        for (var column = 0; column < columns; column++)
        {
            var content = column < row.Count ? (Markdig.Extensions.Tables.TableCell)row[column] : null;
            var text = content is null ? "" : TextOf(content);
            if (text == Before && cells.Count > 0) cells[^1] = cells[^1] with { Span = cells[^1].Span + 1 };
            else if (text == Above) cells.Add(TableCell.Empty with { ContinuesAbove = true });
            else cells.Add(content is null ? TableCell.Empty : Cell(content, isCentred(column) ? BlockRole.ColumnHeading : BlockRole.Body));
        }
        return cells.ToImmutable();
    }

    private static TableCell Cell(Markdig.Extensions.Tables.TableCell cell, BlockRole role)
    {
        var lines = cell.OfType<ParagraphBlock>().SelectMany(p => InlineRuns.Lines(p.Inline)).Where(l => !l.IsEmpty).ToList();
        // A point that an author makes hangs behind its bullet.
        return new([.. lines.Select(l => new TextBlock(role, l, role == BlockRole.Body && l[0].Text.StartsWith('・') ? 1 : 0))]);
    }

    private static string TextOf(Markdig.Extensions.Tables.TableCell cell) =>
        string.Join('\n', cell.OfType<ParagraphBlock>().SelectMany(p => InlineRuns.Lines(p.Inline)).Select(l => string.Concat(l.Select(r => r.Text)))).Trim();

    private static bool IsCentred(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Center;
}
