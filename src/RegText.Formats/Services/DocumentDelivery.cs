using System.Collections.Immutable;
using RegText.Documents;
using RegText.Syntax;
using RegText.Formats.Proving;
using RegText.Formats.Writing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The last steps of every service that writes a document of two versions: write in memory, prove, save, report.</summary>
internal static class DocumentDelivery
{
    /// <summary>Delivers a document with a 新旧対照表.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pairs">What it was made from, in the order of its tables.</param>
    /// <param name="profile">The house style.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="name">What it is called in the report: 新旧対照表.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static ServiceResult Deliver(
        Document document, VersionPairs pairs, Profile profile, OutputPlace place, string name, CancellationToken cancellation)
    {
        if (document.Blocks.OfType<TableBlock>().Any(t => t.HeadingRows > 0 && t.Rows.Length <= t.HeadingRows))
            return ServiceResult.CannotDo("条、項、号、附則、別表、目次に変更はありません。番号や改正の経過だけの違いは、表に示せません。");
        var template = HouseStyle.TemplateOf(profile);
        if (!template.Succeeded) return ServiceResult.CannotDo(template.Failure);
        var bytes = place.Format.Write(document, template.Value);
        cancellation.ThrowIfCancellationRequested();
        // The columns are read back from Word. Another format is a print of the same document, which Word proves.
        var word = place.Format == OutputFormat.Word ? bytes : OutputFormat.Word.Write(document, template.Value);
        var disagreements = WrittenTable.Check(word, [.. pairs.Changed.Select(p => (p.Old.Instrument, p.New.Instrument))], profile.Table);
        return Save(bytes, disagreements, pairs, place, name, cancellation);
    }

    /// <summary>Saves a finished file, unless something disagrees with its sources.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="disagreements">What its proof found.</param>
    /// <param name="pairs">What it was made from.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="name">What it is called in the report.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static ServiceResult Save(
        byte[] bytes, ImmutableArray<string> disagreements, VersionPairs pairs, OutputPlace place, string name, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!disagreements.IsEmpty)
        {
            return new ServiceResult(ServiceOutcome.ProofFailed)
            {
                Messages =
                [
                    new ServiceMessage(Severity.Error, $"作った{name}を読み返したところ、元の文章と合わない所がありました。ファイルは保存していません。\n  "
                        + string.Join("\n  ", disagreements)),
                ],
            };
        }
        var summary = string.Join('\n', pairs.Changed.Select(p =>
            (pairs.Changed.Count > 1 ? $"{InstrumentName.Of(p.New.Instrument)}　" : "") + ChangeSummary.Of(p.Changes)));
        var done = new ServiceResult(ServiceOutcome.Done) { Messages = [.. pairs.Notes, .. pairs.Changed.SelectMany(p => p.Notes).Distinct()] };
        if (place.FilePath is null) return done with { Content = bytes, Report = summary };
        // Saving is the last step: whatever goes wrong before it leaves nothing behind.
        return AtomicFile.Write(place.FilePath, bytes, place.Replace) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : done with { OutputPath = place.FilePath, Report = $"{name}を保存しました：{place.FilePath}\n{summary}" };
    }
}
