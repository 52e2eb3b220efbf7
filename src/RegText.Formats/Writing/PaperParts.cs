using RegText.Documents;

namespace RegText.Formats.Writing;

/// <summary>Tells whether a document is a paper with headings, 資料番号 or emphasis, which regulations and their tables do not have.</summary>
internal static class PaperParts
{
    /// <summary>Whether there is any of them.</summary>
    public static bool In(Document document) => document.Blocks.SelectMany(TextsOf).Any(IsOfPaper);

    private static IEnumerable<TextBlock> TextsOf(Block block) => block switch
    {
        TextBlock text => [text],
        TableBlock table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks),
        _ => [],
    };

    private static bool IsOfPaper(TextBlock block) => block.Role is BlockRole.Heading or BlockRole.Stamp || block.Runs.Any(r => r.Role == RunRole.Strong);
}
