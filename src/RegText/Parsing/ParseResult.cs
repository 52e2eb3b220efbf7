using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing;

/// <summary>What was read out of a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Instruments">The regulations in it, in order; none when nothing was recognised.</param>
/// <param name="Layer">What every character of the source is.</param>
/// <param name="Diagnostics">Repairs and doubts, in the order of the text.</param>
public sealed record ParseResult(
    SourceText Source,
    ImmutableArray<Instrument> Instruments,
    SourceLayer Layer,
    ImmutableArray<Diagnostic> Diagnostics);
