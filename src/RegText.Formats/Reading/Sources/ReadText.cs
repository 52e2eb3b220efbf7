using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Reading.Sources;

/// <summary>The text of an input, and what there is to tell about how it was had.</summary>
/// <param name="Text">The text, one line a paragraph.</param>
public sealed record ReadText(SourceText Text)
{
    /// <summary>What was left out, such as a picture; the places are in <see cref="Text"/>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The tree, where the format itself is one; null for texts that are still to be parsed.</summary>
    public Instrument? Tree { get; init; }

    /// <summary>The text as it is written in the file, where reading took marks off it; null where both are the same, or the file is no text.</summary>
    public WrittenText? Written { get; init; }
}
