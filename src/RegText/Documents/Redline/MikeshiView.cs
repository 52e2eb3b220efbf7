using System.Collections.Immutable;
using RegText.Changes;

namespace RegText.Documents;

/// <summary>
/// ChangeSet → 見え消し: the whole regulation in one text, what comes underlined, what goes struck through. Nothing is tracked; it is made to be
/// printed and read.
/// </summary>
public static class MikeshiView
{
    /// <summary>Says at the head of the document what the marks mean.</summary>
    public const string Note = "（下線は加わる部分、取消線は削られる部分）";

    /// <summary>Builds the document.</summary>
    /// <param name="changes">The two texts and what changed.</param>
    /// <param name="profile">The house style.</param>
    /// <param name="sources">The inputs.</param>
    public static Document Build(ChangeSet changes, Profile profile, ImmutableArray<DocumentSource> sources)
    {
        var tracked = RedlineBuilder.Build(changes, profile, sources);
        return tracked with { Blocks = [new TextBlock(BlockRole.Note, [new Run(Note)]), .. tracked.Blocks.Select(Marked)] };
    }

    /// <summary>The lines of one of the two texts as the document shows them: without what is struck, or without what is underlined.</summary>
    public static IEnumerable<string> LinesOf(Document document, RunMark without) =>
        document.Blocks.Skip(1).SelectMany(b => b switch
        {
            TableBlock table => table.Rows.Select(r => r.Cells.SelectMany(c => c.Blocks).All(t => IsOnly(t, without))
                ? "" : string.Join('｜', r.Cells.Select(c => string.Concat(c.Blocks.Select(t => Text(t, without)))))),
            TextBlock text => [Text(text, without)],
            _ => Enumerable.Empty<string>(),
        }).Where(line => line.Length > 0);

    private static string Text(TextBlock block, RunMark without) => string.Concat(block.Runs.Where(r => r.Mark != without).Select(r => r.Text));

    private static bool IsOnly(TextBlock block, RunMark mark) => block.Runs.Length > 0 && block.Runs.All(r => r.Mark == mark);

    private static Block Marked(Block block) => block switch
    {
        TextBlock text => Marked(text),
        TableBlock table => table with
        {
            Rows = [.. table.Rows.Select(r => r with
            {
                Revision = Revision.None,
                Cells = [.. r.Cells.Select(c => c with { Blocks = [.. c.Blocks.Select(Marked)] })],
            })],
        },
        _ => block,
    };

    private static TextBlock Marked(TextBlock block) => block with { Revision = Revision.None, Runs = [.. block.Runs.Select(Marked)] };

    private static Run Marked(Run run) => run with
    {
        Revision = Revision.None,
        Mark = run.Revision switch
        {
            Revision.Inserted => RunMark.Inserted,
            Revision.Deleted => RunMark.Struck,
            _ => RunMark.None,
        },
    };
}
