using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>
/// Holds a 新旧対照表 that anybody made against the texts that it is about (SPEC X01–X07, X09). Unlike <see cref="TableProof"/>, which only says yes or
/// no about our own, it takes every house's forms and names each disagreement.
/// </summary>
public static class TableVerifier
{
    /// <summary>The disagreements in the order of the table; none where there are none.</summary>
    /// <param name="table">The table, its heading row left out.</param>
    /// <param name="base">The text in force.</param>
    /// <param name="new">The text afterwards; null where it is not at hand: then the new column is held against the old one alone.</param>
    /// <param name="style">The words of the house: headings, 略, （新設）.</param>
    public static ImmutableArray<Disagreement> Check(ReadBackTable table, VerifiedText @base, VerifiedText? @new, TableStyle style)
    {
        var words = new HouseWords(style);
        var oldColumn = new ColumnCheck(table.Column(old: true), @base, style.OldHeading,
            (place, message) => new("X04", Severity.Error, place, message), words);
        var newColumn = new ColumnCheck(table.Column(old: false), @new, style.NewHeading,
            (place, message) => new("X05", Severity.Error, place, message), words);
        var found = ImmutableArray.CreateBuilder<Disagreement>();
        found.AddRange(oldColumn.Disagreements);
        found.AddRange(newColumn.Disagreements);
        if (@new is not null)
        {
            found.AddRange(HiddenCheck.Check(oldColumn.Hidden!, newColumn.Hidden!, @base, @new));
            found.AddRange(HiddenCheck.Moved(oldColumn.Moved, newColumn.Moved, @base, @new));
        }
        found.AddRange(new RowCheck(style).Check(table, oldColumn, newColumn));
        return [.. found.Distinct()];
    }
}
