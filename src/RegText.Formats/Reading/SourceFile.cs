using System.Collections.Immutable;
using RegText.Formats.Reading.Sources;
using RegText.Parsing;
using RegText.Printing;
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

    /// <summary>The tree of a file whose format is a tree (法令標準XML); null for texts.</summary>
    public Instrument? Tree { get; init; }

    /// <summary>The text as it is written, where reading took marks off it (Markdown); null where <see cref="Text"/> is that.</summary>
    public WrittenText? Written { get; init; }

    /// <summary>The text as it is written, line by line the same as <see cref="Text"/>.</summary>
    public SourceText AsWritten => Written?.Source ?? Text;

    /// <summary>The text without its front matter; the lines keep their numbers.</summary>
    public SourceText TextWithoutFrontMatter()
    {
        if (BodyStart == 0) return Text;
        var lines = Text.Content.AsSpan(0, BodyStart).Count('\n');
        return new(new string('\n', lines) + Text.Content[BodyStart..], Text.Name, Text.EncodingName);
    }

    /// <summary>
    /// The regulations in it, with what reading and parsing found. The tree of an XML file is given with the lines of its text where the
    /// text says all of it, and as it is where the text does not.
    /// </summary>
    public ParseResult Parse()
    {
        var parsed = RegulationParser.Parse(Text, FrontMatter, BodyStart);
        if (Tree is { } tree && !(parsed.Instruments is [var only] && string.Equals(RegulationPrinter.Text(only), Text.Content, StringComparison.Ordinal)))
            parsed = parsed with { Instruments = [tree], Diagnostics = [] };
        return parsed with { Diagnostics = Diagnostics.AddRange(parsed.Diagnostics) };
    }
}
