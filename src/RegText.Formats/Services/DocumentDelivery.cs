using RegText.Documents;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The last steps of every service that writes a 新旧対照表: write in memory, prove, save, report.</summary>
internal static class DocumentDelivery
{
    /// <summary>Delivers a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pair">What it was made from.</param>
    /// <param name="style">The house style of the table.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="name">What it is called in the report: 新旧対照表.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static ServiceResult Deliver(
        Document document, VersionPair pair, TableStyle style, OutputPlace place, string name, CancellationToken cancellation)
    {
        var bytes = place.Format.Write!(document);
        cancellation.ThrowIfCancellationRequested();
        var disagreements = place.Format.Prove?.Invoke(bytes, pair.Old.Instrument, pair.New.Instrument, style) ?? [];
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
        cancellation.ThrowIfCancellationRequested();
        var done = new ServiceResult(ServiceOutcome.Done)
        {
            OutputPath = place.FilePath,
            Report = $"{name}を保存しました：{place.FilePath}\n{ChangeSummary.Of(pair.Changes)}",
            Messages = [.. pair.Notes],
        };
        // Saving is the last step: whatever goes wrong before it leaves nothing behind.
        return place.Write(bytes) is { } problem ? ServiceResult.CannotDo(problem) : done;
    }
}
