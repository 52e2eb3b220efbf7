using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Writing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The last steps of every service that writes a document of two versions: write in memory, prove, save, report.</summary>
internal static class DocumentDelivery
{
    /// <summary>Delivers a document with a 新旧対照表.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pair">What it was made from.</param>
    /// <param name="style">The house style of the table.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="name">What it is called in the report: 新旧対照表.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static ServiceResult Deliver(
        Document document, VersionPair pair, TableStyle style, OutputPlace place, string name, CancellationToken cancellation)
    {
        if (document.Blocks.OfType<TableBlock>().All(t => t.Rows.Length <= t.HeadingRows))
            return ServiceResult.CannotDo("条、項、号、附則、別表、目次に変更はありません。番号や改正の経過だけの違いは、表に示せません。");
        var bytes = place.Format.Write(document);
        cancellation.ThrowIfCancellationRequested();
        // The columns are read back from Word. Another format is a print of the same document, which Word proves.
        var word = place.Format == OutputFormat.Word ? bytes : OutputFormat.Word.Write(document);
        var disagreements = WrittenTable.Check(word, pair.Old.Instrument, pair.New.Instrument, style);
        return Save(bytes, disagreements, pair, place, name, cancellation);
    }

    /// <summary>Saves a finished file, unless something disagrees with its sources.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="disagreements">What its proof found.</param>
    /// <param name="pair">What it was made from.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="name">What it is called in the report.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static ServiceResult Save(
        byte[] bytes, ImmutableArray<string> disagreements, VersionPair pair, OutputPlace place, string name, CancellationToken cancellation)
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
        var summary = ChangeSummary.Of(pair.Changes);
        var done = new ServiceResult(ServiceOutcome.Done) { Messages = [.. pair.Notes] };
        if (place.FilePath is null) return done with { Content = bytes, Report = summary };
        // Saving is the last step: whatever goes wrong before it leaves nothing behind.
        return AtomicFile.Write(place.FilePath, bytes, place.Replace) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : done with { OutputPath = place.FilePath, Report = $"{name}を保存しました：{place.FilePath}\n{summary}" };
    }
}
