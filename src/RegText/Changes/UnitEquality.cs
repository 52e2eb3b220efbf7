using RegText.Syntax;

namespace RegText.Changes;

/// <summary>
/// Whether two units print the same: label, caption, title, text, tables and everything below. White space and digit width inside a
/// text count: they are changes. Where a unit stands in its source does not.
/// </summary>
internal static class UnitEquality
{
    /// <summary>Whether the units are the same in print, sub-units included.</summary>
    public static bool Same(Unit a, Unit b)
    {
        if (ReferenceEquals(a, b)) return true;
        if (!SameHead(a, b) || !SameOwn(a, b) || a.Children.Length != b.Children.Length) return false;
        for (var i = 0; i < a.Children.Length; i++)
            if (!Same(a.Children[i], b.Children[i])) return false;
        return true;
    }

    /// <summary>Whether the own words are the same: caption, title, text, and what only tables, 附則 and 別表 have.</summary>
    public static bool SameOwn(Unit a, Unit b) =>
        Equal(a.Text.Value, b.Text.Value)
        && Equal(a.Title.Value, b.Title.Value)
        && Equal(a.Caption?.Printed, b.Caption?.Printed)
        && (a, b) switch
        {
            (TableUnit x, TableUnit y) => SameRows(x, y),
            (SupplProvision x, SupplProvision y) => Equal(x.AmendLawNumber.Value, y.AmendLawNumber.Value) && x.IsExtract == y.IsExtract,
            (Appendix x, Appendix y) => Equal(x.Relation.Value, y.Relation.Value),
            _ => true,
        };

    /// <summary>Whether two rows have the same cells.</summary>
    public static bool Same(TableUnitRow a, TableUnitRow b)
    {
        if (a.Cells.Length != b.Cells.Length) return false;
        for (var i = 0; i < a.Cells.Length; i++)
            if (!Equal(a.Cells[i].Value, b.Cells[i].Value)) return false;
        return true;
    }

    private static bool SameHead(Unit a, Unit b) => a.Kind == b.Kind && Equals(a.Number, b.Number) && Equal(a.Label.Value, b.Label.Value);

    private static bool SameRows(TableUnit a, TableUnit b)
    {
        if (a.Rows.Length != b.Rows.Length) return false;
        for (var i = 0; i < a.Rows.Length; i++)
            if (!Same(a.Rows[i], b.Rows[i])) return false;
        return true;
    }

    private static bool Equal(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);
}
