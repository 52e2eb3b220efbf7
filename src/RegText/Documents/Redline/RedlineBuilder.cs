using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// ChangeSet → the whole regulation with its 配字 and with tracked changes: where all are accepted it is the new text, where all are rejected
/// the old one. A regulation against itself gives its plain text.
/// </summary>
public static class RedlineBuilder
{
    /// <summary>Builds the document.</summary>
    /// <param name="changes">The two texts and what changed.</param>
    /// <param name="profile">The house style: the page of an instrument, and how much of a change is taken (underline).</param>
    /// <param name="sources">The inputs.</param>
    public static Document Build(ChangeSet changes, Profile profile, ImmutableArray<DocumentSource> sources)
    {
        var blocks = Blocks(LinePair.Between(changes), profile.Table.Underlining);
        return new(InstrumentName.Of(changes.New), profile.AmendmentPage with { Vertical = false }, blocks) { Sources = sources };
    }

    /// <summary>The paragraphs and tables of lines, with what became of them.</summary>
    internal static ImmutableArray<Block> Blocks(IReadOnlyList<LinePair> pairs, Underlining underlining)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < pairs.Count;)
        {
            if (!IsRow(pairs[i])) blocks.Add(Paragraph(pairs[i++], underlining));
            else
            {
                var table = new RedlineTable(underlining);
                while (i < pairs.Count && IsRow(pairs[i]) && table.TryAdd(pairs[i])) i++;
                blocks.Add(table.Build());
            }
        }
        return blocks.ToImmutable();
    }

    private static bool IsRow(LinePair pair) => pair.Line.Row is not null;

    private static TextBlock Paragraph(LinePair pair, Underlining underlining) => pair switch
    {
        (null, { } added) => LineLayout.Block(added, RevisedRuns.Whole(added, Revision.Inserted)) with { Revision = Revision.Inserted },
        ({ } removed, null) => LineLayout.Block(removed, RevisedRuns.Whole(removed, Revision.Deleted)) with { Revision = Revision.Deleted },
        var (old, @new) => LineLayout.Block(@new!, RevisedRuns.Pair(old!, @new!, underlining)),
    };
}
