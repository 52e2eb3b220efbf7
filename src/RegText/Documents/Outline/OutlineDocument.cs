using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>The structure of a regulation as a document: 目次, overview, 条文一覧.</summary>
public static class OutlineDocument
{
    /// <summary>Builds the document.</summary>
    /// <param name="instrument">The regulation.</param>
    /// <param name="summaries">The author's words for the overview; none leaves the captions of the articles in their place.</param>
    /// <param name="profile">The house style.</param>
    /// <param name="sources">The inputs.</param>
    public static (Document Document, ImmutableArray<MaterialFinding> Findings) Build(
        Instrument instrument, ImmutableArray<ChapterSummary> summaries, Profile profile, ImmutableArray<DocumentSource> sources)
    {
        var title = InstrumentName.Of(instrument) + "の構成";
        var (overview, findings) = OverviewTable.Build(instrument, summaries, profile.Table, line: 1);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(BlockRole.Title, [new(title)]) { HeadingLevel = 1 });
        blocks.AddRange(TocBlocks.Build(instrument));
        blocks.Add(Heading("構成と概要"));
        blocks.Add(overview);
        blocks.Add(Heading("条文一覧"));
        blocks.Add(ArticleList.Build(instrument));
        return (new(title, profile.AmendmentPage, blocks.ToImmutable()) { Sources = sources }, findings);
    }

    private static TextBlock Heading(string text) => new(BlockRole.Heading, [new(text)]) { HeadingLevel = 2 };
}
