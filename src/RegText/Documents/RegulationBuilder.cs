using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>The regulation itself as a document: every unit a paragraph with its 配字, 章 as headings, tables as tables (SPEC A.12).</summary>
public static class RegulationBuilder
{
    /// <summary>Builds the document.</summary>
    /// <param name="instrument">The regulation.</param>
    /// <param name="profile">The house style: paper, type and margins of an instrument.</param>
    /// <param name="vertical">Whether it is written from top to bottom; then the paper lies on its side.</param>
    /// <param name="sources">The inputs.</param>
    public static Document Build(Instrument instrument, Profile profile, bool vertical, ImmutableArray<DocumentSource> sources)
    {
        var page = profile.AmendmentPage with { Vertical = vertical };
        return new(InstrumentName.Of(instrument), vertical ? page with { Landscape = true } : page, Blocks(instrument)) { Sources = sources };
    }

    /// <summary>The paragraphs and tables alone, for a document that holds more than the regulation.</summary>
    public static ImmutableArray<Block> Blocks(Instrument instrument) =>
        RedlineBuilder.Blocks(LinePair.Between(ChangeSet.Between(instrument, instrument)), new(UnderlineManner.Meaning));
}
