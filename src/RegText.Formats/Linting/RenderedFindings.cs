using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Reading;
using RegText.Formats.Services;
using RegText.Formats.Writing.Word.Comments;
using RegText.Syntax;

namespace RegText.Formats.Linting;

/// <summary>The regulations of a text as a Word file, and where in it the findings stand.</summary>
/// <param name="Bytes">The Word file, without comments yet.</param>
/// <param name="Comments">The comments.</param>
/// <param name="Outside">How many findings stand outside of every regulation, and so not in the file.</param>
internal sealed record RenderedFindings(byte[] Bytes, ImmutableArray<WordComment> Comments, int Outside)
{
    /// <summary>Writes the regulations one behind the other, reads the file, and finds every text of the one tree in the other.</summary>
    public static Outcome<RenderedFindings, string> Of(LintedFile file, Profile profile)
    {
        var template = HouseStyle.TemplateOf(profile);
        if (!template.Succeeded) return template.Failure;
        var instruments = file.Parsed.Instruments;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var instrument in instruments)
        {
            if (blocks.Count > 0) blocks.Add(new PageBreakBlock());
            blocks.AddRange(RegulationBuilder.Blocks(instrument));
        }
        var document = new Document(InstrumentName.Of(instruments[0]), profile.AmendmentPage, blocks.ToImmutable())
        {
            Sources = [new("規程", file.File.FileName, file.File.Sha256)],
        };
        var bytes = OutputFormat.Word.Write(document, template.Value);
        var read = SourceReader.Read(bytes, "規程.docx");
        if (!read.Succeeded) return read.Failure.Message;

        var places = new SourcePlaces(instruments, read.Value.Parse().Instruments);
        var comments = ImmutableArray.CreateBuilder<WordComment>();
        var outside = 0;
        foreach (var finding in file.Findings.Where(f => !LintWords.IsRepair(f.Finding)))
        {
            if (finding.Instrument is not null && places.Find(finding.Finding.Span) is { } place) comments.Add(FindingComment.Of(finding, file.Parsed.Source, place));
            else outside++;
        }
        return new RenderedFindings(bytes, comments.ToImmutable(), outside);
    }
}
