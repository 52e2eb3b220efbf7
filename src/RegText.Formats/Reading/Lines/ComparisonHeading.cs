using System.Collections.Immutable;
using RegText.Parsing;

namespace RegText.Formats.Reading.Lines;

/// <summary>The heading row of a 新旧対照表, as the parser knows it: two columns with a version, perhaps one more.</summary>
internal static class ComparisonHeading
{
    /// <summary>Whether these are the headings of such a table.</summary>
    public static bool Is(ImmutableArray<TextCell> cells) =>
        cells.Length is 2 or 3 && cells.Count(c => VersionHeading.Recognise(c.Text)) == 2 && cells.Sum(c => c.Text.Length) <= 30;
}
