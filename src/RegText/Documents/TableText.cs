using System.Collections.Immutable;

namespace RegText.Documents;

/// <summary>Cells and rows of tables whose text a program writes: overviews, lists, matrices.</summary>
internal static class TableText
{
    /// <summary>A cell of one line; none for an empty text.</summary>
    public static TableCell Cell(string text) => text.Length == 0 ? TableCell.Empty : new([new TextBlock(BlockRole.Body, [new(text)])]);

    /// <summary>A cell of several lines.</summary>
    public static TableCell Lines(IEnumerable<string> lines) => new([.. lines.Select(l => new TextBlock(BlockRole.Body, [new(l)]))]);

    /// <summary>A cell of one line in its middle.</summary>
    public static TableCell Centred(string text) => text.Length == 0 ? TableCell.Empty : new([new TextBlock(BlockRole.ColumnHeading, [new(text)])]);

    /// <summary>A row of headings.</summary>
    public static TableRow Heading(params ReadOnlySpan<string> headings)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(headings.Length);
        foreach (var heading in headings) cells.Add(Centred(heading));
        return new(cells.MoveToImmutable()) { KeepTogether = true };
    }

    /// <summary>Rows under one cell: the first never stands alone at the end of a page, without room for the words of that cell.</summary>
    public static ImmutableArray<TableRow> KeepGroups(IReadOnlyList<TableRow> rows) =>
    [
        .. rows.Select((row, i) => !row.Cells[0].ContinuesAbove && i + 1 < rows.Count && rows[i + 1].Cells[0].ContinuesAbove ? row with { KeepWithNext = true } : row),
    ];
}
