using RegText.Syntax;

namespace RegText.Parsing;

/// <summary>Units without their places in a source: for text that is taken over from one file into the tree of another.</summary>
internal static class Unsourced
{
    /// <summary>The unit and everything below it.</summary>
    public static Unit Of(Unit unit)
    {
        var plain = unit switch
        {
            SupplProvision suppl => suppl with { AmendLawNumber = Of(suppl.AmendLawNumber) },
            Appendix appendix => appendix with { Relation = Of(appendix.Relation) },
            TableUnit table => table with { Rows = [.. table.Rows.Select(r => new TableUnitRow([.. r.Cells.Select(Of)]))] },
            _ => unit,
        };
        return plain with
        {
            Label = Of(unit.Label),
            Caption = unit.Caption is { } caption ? caption with { Text = Of(caption.Text) } : null,
            Title = Of(unit.Title),
            Text = Of(unit.Text),
            Children = [.. unit.Children.Select(Of)],
            Span = null,
        };
    }

    /// <summary>A table of contents.</summary>
    public static Toc Of(Toc toc) => toc with
    {
        Heading = Of(toc.Heading),
        Entries = [.. toc.Entries.Select(e => e with { Label = Of(e.Label), Title = Of(e.Title), Range = Of(e.Range), Span = null })],
    };

    private static UnitText Of(UnitText text) => text.IsEmpty ? UnitText.Empty : new(text.Value);
}
