using System.Collections.Immutable;
using RegText.Parsing.Recognising;
using RegText.Syntax;

namespace RegText.Amending.Applying.Tables;

/// <summary>
/// Carries out an amendment by table (新旧対照表方式, SPEC B.5): what stands in the column 改正前 is sought in the regulation, from top to bottom, and
/// takes the form of the column 改正後. A row whose old lines are not those of the regulation is told and left. Under 略 and between the
/// rows nothing changes but labels that the table shows.
/// </summary>
public static class TableApplier
{
    /// <summary>Applies a table.</summary>
    /// <param name="base">The regulation in force.</param>
    /// <param name="table">The table.</param>
    /// <returns>The regulation afterwards, and a verdict on every row that changes something.</returns>
    public static AppliedAmendment Apply(Instrument @base, AmendingTable table)
    {
        var column = new ColumnWalk(@base, [.. Blocks(table.Rows)]);
        return column.Run();
    }

    /// <summary>The rows; a caption, or a new 章, in a row of its own goes with the row of its article.</summary>
    private static IEnumerable<AmendingTableRow> Blocks(ImmutableArray<AmendingTableRow> rows)
    {
        AmendingTableRow? caption = null;
        foreach (var row in rows)
        {
            var whole = caption is null ? row : new(caption.Line, [.. caption.Old, .. row.Old], [.. caption.New, .. row.New]);
            if ((IsCaption(row.Old) && IsCaption(row.New) && (row.Old.Length > 0 || row.New.Length > 0)) || IsNewGroup(row)) caption = whole;
            else
            {
                caption = null;
                yield return whole;
            }
        }
        if (caption is not null) yield return caption;
    }

    private static bool IsNewGroup(AmendingTableRow row) =>
        row.Old.All(ComparisonPlaceholder.Recognise) && row.New is [var heading] && OmittedLabels.Read(heading) is null && GroupHead.Recognise(heading) is not null;

    private static bool IsCaption(ImmutableArray<string> lines) =>
        lines.All(l => CaptionLine.Recognise(l) && OmittedLabels.Read(l) is null || ComparisonPlaceholder.Recognise(l));
}
