using System.Collections.Immutable;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>目次 as paragraphs with their 配字 (SPEC A.9, A.12).</summary>
public static class TocBlocks
{
    /// <summary>The 目次 that a regulation should have, whatever it has; nothing where it has no 章, or one with pages, which nobody can count here.</summary>
    public static ImmutableArray<Block> Build(Instrument instrument) => ExpectedToc.Of(instrument) is { } toc
        ? [.. UnitPrinter.Print(new Instrument { Toc = toc with { Heading = new("目次") } }).Select(l => LineLayout.Block(l, [new(l.Text)]))]
        : [];
}
