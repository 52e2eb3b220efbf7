using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>ChangeSet → what changed, place by place, with the words that went and came in the line they stand in; for a screen or a quick print.</summary>
public static class DifferenceBuilder
{
    /// <summary>Builds the document. Two equal texts give one that says so.</summary>
    /// <param name="changes">The two texts and what changed.</param>
    /// <param name="profile">The house style: page, and how much of a change is taken (underline).</param>
    /// <param name="full">Whether what did not change is shown too.</param>
    /// <param name="sources">The inputs.</param>
    public static Document Build(ChangeSet changes, Profile profile, bool full, ImmutableArray<DocumentSource> sources)
    {
        var parts = ChangedPart.Of(changes, new PlaceNames(changes));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var title = InstrumentName.Of(changes.New) + "の変更箇所";
        blocks.Add(new TextBlock(BlockRole.Title, [new(title)]) { HeadingLevel = 1 });
        foreach (var source in sources) blocks.Add(new TextBlock(BlockRole.Body, [new($"{source.Role}：{source.Name}")]));
        if (parts.IsEmpty) blocks.Add(new TextBlock(BlockRole.Body, [new("変更はありません")]));
        if (full) blocks.AddRange(RedlineBuilder.Blocks(LinePair.Between(changes), profile.Table.Underlining));
        else
        {
            foreach (var part in parts)
            {
                blocks.Add(new TextBlock(BlockRole.Caption, [new(part.Place, RunRole.Label), new("　" + part.Kind)]) { HeadingLevel = 2 });
                blocks.AddRange(RedlineBuilder.Blocks(part.Lines, profile.Table.Underlining).Select(WithoutHeading));
            }
        }
        return new(title, profile.AmendmentPage with { Vertical = false }, blocks.ToImmutable()) { Sources = sources };
    }

    /// <summary>A heading of the regulation heads nothing here.</summary>
    private static Block WithoutHeading(Block block) => block is TextBlock text ? text with { HeadingLevel = 0 } : block;
}
