using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Formats.Reading.Lines;

/// <summary>The heading row of a 新旧対照表, as the parser knows it (InstrumentFinder): two columns with a version, perhaps one more.</summary>
internal static class ComparisonHeading
{
    /// <summary>Whether these are the headings of such a table.</summary>
    public static bool Is(ImmutableArray<TextCell> cells) =>
        cells.Length is 2 or 3 && cells.Count(c => IsVersion(WhiteSpace.Remove(c.Text))) == 2 && cells.Sum(c => c.Text.Length) <= 30;

    private static bool IsVersion(string heading) =>
        heading is "改正後" or "改正前" or "改正案" or "現行" or "新" or "旧" or "改正後（案）" or "改正前（現行）" or "改正後(案)" or "改正前(現行)";
}
