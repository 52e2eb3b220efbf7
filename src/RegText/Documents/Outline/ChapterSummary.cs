using System.Collections.Immutable;

namespace RegText.Documents;

/// <summary>What an author says of a 章: the words for the overview. It is bound to the name of the 章, so it stays with it whatever its number becomes.</summary>
/// <param name="Heading">The name as the author wrote it, with or without 第3章.</param>
/// <param name="Line">The line of the name in the author's text, from 1.</param>
/// <param name="Blocks">The words.</param>
public sealed record ChapterSummary(string Heading, int Line, ImmutableArray<TextBlock> Blocks)
{
    /// <summary>The line of each of <see cref="Blocks"/>.</summary>
    public ImmutableArray<int> Lines { get; init; } = [];
}
