using System.Collections.Immutable;
using RegText.Documents.Verifying;
using RegText.Formats.Reading.Comparisons;
using RegText.Printing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>Which 新旧対照表 of a document are about a regulation: those whose old column stands in it, else the one that comes nearest.</summary>
internal static class ComparisonChoice
{
    public static ImmutableArray<FoundComparison> Of(ImmutableArray<FoundComparison> tables, VerifiedText @base)
    {
        if (tables.Length == 1) return tables;
        var text = CanonicalText.Of(RegulationPrinter.Text(@base.Instrument)).Value;
        var shares = tables.Select(t => Share(t, text)).ToList();
        ImmutableArray<FoundComparison> fitting = [.. tables.Where((_, i) => shares[i] >= 0.5)];
        return fitting.IsEmpty ? [tables[shares.IndexOf(shares.Max())]] : fitting;
    }

    /// <summary>The share of the characters of the old column whose lines stand in the text.</summary>
    private static double Share(FoundComparison table, string text)
    {
        var lines = table.Rows.SelectMany(r => r.Old).Select(l => CanonicalText.Of(l.Text).Value).Where(l => l.Length > 8).ToList();
        var all = lines.Sum(l => l.Length);
        return all == 0 ? 0 : (double)lines.Where(l => text.Contains(l, StringComparison.Ordinal)).Sum(l => l.Length) / all;
    }
}
