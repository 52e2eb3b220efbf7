using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;
using RegText.Syntax;

namespace RegText.Formats.Proving;

/// <summary>Proves a finished Word file with tracked changes before it is saved: reads it both ways and holds it against the two regulations.</summary>
public static class WrittenRedline
{
    /// <summary>The disagreements in Japanese; none when the file is proved.</summary>
    public static ImmutableArray<string> Check(ReadOnlyMemory<byte> docx, Instrument old, Instrument @new) =>
        [.. Check(docx, RevisionView.New, @new, "改正後"), .. Check(docx, RevisionView.Old, old, "改正前")];

    private static ImmutableArray<string> Check(ReadOnlyMemory<byte> docx, RevisionView view, Instrument instrument, string version)
    {
        var read = WordContentReader.Read(docx, new WordReadOptions(view, TextBoxes: false));
        return read.Succeeded
            ? RedlineProof.Check([.. Lines(read.Value.Content)], instrument, version, PrintableText.Of)
            : ["作った文書を読み返せませんでした。"];
    }

    private static IEnumerable<string> Lines(WordContent content) => content.Blocks.SelectMany(b => b switch
    {
        WordTable table => table.Rows.Select(r => string.Join('｜', r.Cells.Select(c => c.Text))),
        // Word must have a paragraph behind a table.
        WordParagraph { Runs.IsEmpty: true, StyleName: StyleNames.AfterTable } => [],
        WordParagraph paragraph => [paragraph.Text],
        _ => Enumerable.Empty<string>(),
    });
}
