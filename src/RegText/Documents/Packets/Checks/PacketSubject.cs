using System.Collections.Immutable;
using RegText.References;
using RegText.Syntax;

namespace RegText.Documents.Packets.Checks;

/// <summary>A regulation that the text of a packet is about.</summary>
public sealed class PacketSubject
{
    /// <summary>Prepares a regulation.</summary>
    public PacketSubject(Instrument instrument)
    {
        Index = ReferenceIndex.Of(instrument);
        Chapters = OutlineEntry.Of(instrument);
        Name = InstrumentName.Of(instrument);
    }

    /// <summary>Its 題名.</summary>
    public string Name { get; }

    /// <summary>Its units and references.</summary>
    public ReferenceIndex Index { get; }

    /// <summary>Its 章.</summary>
    public ImmutableArray<OutlineEntry> Chapters { get; }

    /// <summary>The label of its last article.</summary>
    internal string LastArticle => Index.Paths.All.LastOrDefault(p => p.Unit is Article && p.IsInBody)?.Name ?? "";

    /// <summary>The 章 in which an article stands; null where it stands in none.</summary>
    internal OutlineEntry? ChapterOf(UnitPath article) =>
        Chapters.FirstOrDefault(c => c.Unit is Group && c.Depth == 0 && c.Articles.Any(a => ReferenceEquals(a, article.Unit)));
}
