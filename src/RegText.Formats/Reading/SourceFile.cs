using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Reading;

/// <summary>A file that was read: its text, what its head says, and what it was made from.</summary>
/// <param name="Text">The whole text, front matter included.</param>
/// <param name="FrontMatter">What the front matter says.</param>
/// <param name="BodyStart">Offset in the text where the front matter ends; 0 where there is none.</param>
/// <param name="Sha256">Hash of the bytes, lower-case hexadecimal.</param>
/// <param name="FileName">The name without folder.</param>
public sealed record SourceFile(SourceText Text, FrontMatter FrontMatter, int BodyStart, string Sha256, string FileName)
{
    /// <summary>What was wrong with the front matter.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
