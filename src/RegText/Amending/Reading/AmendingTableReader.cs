using System.Collections.Immutable;
using RegText.Parsing;
using RegText.Parsing.Building;
using RegText.Parsing.Repairing;
using RegText.Text;

namespace RegText.Amending.Reading;

/// <summary>
/// Finds the 新旧対照表 in the text of an amendment: a line whose cells head the two columns, and the rows behind it, as the parser reads the columns
/// of such a table as regulations.
/// </summary>
public static class AmendingTableReader
{
    /// <summary>The tables in order. Any text is taken; cost is linear.</summary>
    public static ImmutableArray<AmendingTable> Read(SourceText source)
    {
        var lines = new LineRepair(source, 0, new NoiseLog(source), []).Run();
        var tables = ImmutableArray.CreateBuilder<AmendingTable>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (ComparisonColumns.Headings(lines[i]) is not { } headings) continue;
            var (old, @new) = (Array.FindIndex(headings, VersionHeading.IsOld), Array.FindIndex(headings, VersionHeading.IsNew));
            if (old < 0 || @new < 0) continue;
            var heading = lines[i].Number;
            var cells = new List<LogicalLine>();
            for (; i + 1 < lines.Count && ComparisonColumns.IsRow(lines[i + 1], headings.Length) && ComparisonColumns.Headings(lines[i + 1]) is null; i++)
                cells.AddRange(ComparisonColumns.InColumns(lines[i + 1]));
            tables.Add(new(heading, [.. cells.GroupBy(c => c.Number).Select(row => new AmendingTableRow(row.Key, Column(row, old), Column(row, @new)))]));
        }
        return tables.ToImmutable();
    }

    private static ImmutableArray<string> Column(IEnumerable<LogicalLine> row, int column) =>
        [.. row.Where(c => c.Column == column).Select(c => c.Text)];
}
