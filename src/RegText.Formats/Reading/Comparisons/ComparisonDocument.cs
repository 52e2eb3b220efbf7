using System.Collections.Immutable;
using RegText.Documents;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>A 新旧対照表 that was found in a document.</summary>
/// <param name="NewHeading">The heading of the column of the new text.</param>
/// <param name="OldHeading">The heading of the column of the old text.</param>
/// <param name="Rows">The rows without the headings.</param>
public sealed record FoundComparison(string NewHeading, string OldHeading, ImmutableArray<ReadBackRow> Rows);

/// <summary>The 新旧対照表 of a document, and what is written around them.</summary>
/// <param name="Tables">The tables in order.</param>
/// <param name="Prose">The paragraphs outside tables.</param>
public sealed record ComparisonDocument(ImmutableArray<FoundComparison> Tables, ImmutableArray<string> Prose);
