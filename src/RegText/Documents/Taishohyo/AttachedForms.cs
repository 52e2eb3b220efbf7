using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>The forms that a table shows as 別紙のとおり: each version on a page of its own behind the table (SPEC B.3-8).</summary>
internal static class AttachedForms
{
    /// <summary>Begins the heading of an attached form; the name of the column follows in brackets.</summary>
    public const string Heading = "別紙";

    /// <summary>The pages, the new version of each form first.</summary>
    public static ImmutableArray<Block> Blocks(IEnumerable<UnitChange> forms, TableStyle style)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var form in forms)
        {
            Add(form.New, style.NewHeading);
            Add(form.Old, style.OldHeading);
        }
        return blocks.ToImmutable();

        void Add(Unit? form, string heading)
        {
            if (form is null) return;
            blocks.Add(new PageBreakBlock());
            blocks.Add(new TextBlock(BlockRole.AppendixHeading, [new($"{Heading}（{heading}）")], 0, 0) { HeadingLevel = 2 });
            var table = ImmutableArray.CreateBuilder<TableRow>();
            foreach (var line in UnitLine.AllOf(form).Append(null))
            {
                if (line is { Cells.IsEmpty: false })
                {
                    table.Add(new([.. line.Cells.Select(c => TableCell.Of(new TextBlock(BlockRole.Body, [new(c)])))]));
                    continue;
                }
                if (table.Count > 0) blocks.Add(Table(table));
                table.Clear();
                if (line is not null) blocks.Add(new TextBlock(line.Role, [new(line.Printed)], line.Left, line.FirstLine));
            }
        }
    }

    private static TableBlock Table(ImmutableArray<TableRow>.Builder rows) =>
        new([.. Enumerable.Repeat(1.0, rows.Max(r => r.Cells.Length))], 0, rows.ToImmutable()) { Description = "様式の表" };
}
