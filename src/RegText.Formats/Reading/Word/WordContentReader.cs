using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word.Numbering;

namespace RegText.Formats.Reading.Word;

/// <summary>
/// Reads a Word file from its own XML. It shares no code with the writer, so that what it says about a file that we wrote is a proof.
/// Not read: headers, footers, notes, comments and pictures.
/// </summary>
internal static class WordContentReader
{
    /// <summary>Reads a file.</summary>
    public static Outcome<WordReading, WordReadFailure> Read(ReadOnlyMemory<byte> bytes, WordReadOptions options)
    {
        var opened = WordPackage.Open(bytes);
        if (!opened.Succeeded) return opened.Failure;
        using var package = opened.Value;
        return Read(package, options);
    }

    /// <summary>Reads an opened file.</summary>
    public static Outcome<WordReading, WordReadFailure> Read(WordPackage package, WordReadOptions options)
    {
        var styles = package.Part("styles");
        if (styles is { Succeeded: false }) return styles.Failure;
        var numbering = package.Part("numbering");
        if (numbering is { Succeeded: false }) return numbering.Failure;

        if (package.Main.Root!.Child("body") is not { } body) return new WordReading(new WordContent([]), HasRevisions: false);
        var hasRevisions = RevisionFilter.HasChanges(body);
        if (hasRevisions && options.Revisions == RevisionView.Refused) return new WordReading(new WordContent([]), HasRevisions: true);
        var chains = new StyleChains(styles?.Value?.Root);
        var numbers = new ParagraphNumbers(new NumberingPart(numbering?.Value?.Root, chains), chains);
        var blocks = new BlockReader(chains, numbers, options).Read(body);
        return new WordReading(new WordContent(blocks), hasRevisions);
    }
}

/// <summary>A Word file that was read.</summary>
/// <param name="Content">What stands in it; nothing where its tracked changes were refused.</param>
/// <param name="HasRevisions">Whether it holds tracked changes.</param>
internal sealed record WordReading(WordContent Content, bool HasRevisions);
