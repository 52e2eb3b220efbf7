using System.Collections.Immutable;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Citing;

/// <summary>A file with the references of the regulations in it.</summary>
/// <param name="Source">The text of the file, with its name.</param>
/// <param name="Regulations">The regulations, in the order of the file.</param>
public sealed record CitedFile(SourceText Source, ImmutableArray<ReferenceIndex> Regulations)
{
    /// <summary>The references of the instruments of a file.</summary>
    public static CitedFile Of(SourceText source, ImmutableArray<Instrument> instruments) => new(source, [.. instruments.Select(ReferenceIndex.Of)]);

    /// <summary>Where a reference stands: line and column from 1; null for files whose text is a tree (法令標準XML).</summary>
    public (int Line, int Column)? Position(Reference reference) =>
        reference.Source is { } span && span.End <= Source.Content.Length ? Source.Position(span.Start) : null;
}
