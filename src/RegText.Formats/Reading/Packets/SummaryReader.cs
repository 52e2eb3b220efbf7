using System.Collections.Immutable;
using RegText.Documents;
using RegText.Documents.Packets;

namespace RegText.Formats.Reading.Packets;

/// <summary>Reads an author's words for the overview of a regulation: a heading with the name of each 章, and below it what is said of it.</summary>
public static class SummaryReader
{
    /// <summary>The words of each 章. Words before the first heading belong to none and are left out.</summary>
    public static ImmutableArray<ChapterSummary> Read(ImmutableArray<PacketPart> parts)
    {
        var summaries = ImmutableArray.CreateBuilder<ChapterSummary>();
        foreach (var part in parts)
        {
            if (part is PacketText { Block.Role: BlockRole.Heading } heading) summaries.Add(new(heading.Block.Text, heading.Line, []));
            else if (part is PacketText { Block: var block } && summaries.Count > 0)
                summaries[^1] = summaries[^1] with { Blocks = summaries[^1].Blocks.Add(InCell(block)), Lines = summaries[^1].Lines.Add(part.Line) };
        }
        return summaries.ToImmutable();
    }

    /// <summary>A list stands at the margin of its cell.</summary>
    private static TextBlock InCell(TextBlock block)
    {
        var margin = Math.Min(1, Math.Min(block.Left, block.FirstLine));
        return block with { Left = block.Left - margin, FirstLine = block.FirstLine - margin };
    }
}
