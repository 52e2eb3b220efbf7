using RegText.Formats.Reading.Sources;

namespace RegText.Formats.Reading.Word;

/// <summary>
/// Reads the text and the underlines of a Word file as it reads with all tracked changes accepted, for proofs. Not read: headers, footers,
/// notes, comments, text boxes and pictures.
/// </summary>
public static class WordTableReader
{
    /// <summary>Reads a file.</summary>
    public static Outcome<WordContent, WordReadFailure> Read(ReadOnlyMemory<byte> bytes)
    {
        var read = WordContentReader.Read(bytes, new WordReadOptions(RevisionView.New, TextBoxes: false));
        return read.Succeeded ? read.Value.Content : read.Failure;
    }
}
