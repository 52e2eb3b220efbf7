using System.Collections.Immutable;
using System.Text;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Writing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The amending instrument in sentences: written, proved in itself, written to a file, proved from that file, saved, reported.</summary>
internal static class KaimebunDelivery
{
    private const string Kind = "一部改正";

    /// <summary>The formats of an instrument in sentences; text is that of standard output.</summary>
    private static readonly ImmutableArray<OutputFormat> Formats =
        [OutputFormat.Word, new(".txt", "テキスト", (d, _) => Encoding.UTF8.GetBytes(PlainTextWriter.Write(d, ruled: false))), OutputFormat.Markdown];

    /// <summary>Runs.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="profile">The house style.</param>
    /// <param name="withHane">Adds what is to be told of references that the draft leaves behind.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static ServiceResult Run(
        AmendRequest request, Profile profile, Func<ServiceResult, VersionPair, ServiceResult> withHane, CancellationToken cancellation)
    {
        var pair = VersionPair.Load(request, cancellation);
        if (!pair.Succeeded) return pair.Failure;
        var pairs = new VersionPairs([pair.Value], []);
        var place = OutputPlace.Find(request, Kind, pair.Value.Old.Instrument.Title.Value, Formats, Formats[1]);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);

        var made = KaimebunDocument.Make(pair.Value, profile, request.Enforcement);
        if (!made.Succeeded) return made.Failure;
        var (document, kaimebun, changes, suppl) = made.Value;
        cancellation.ThrowIfCancellationRequested();
        var template = HouseStyle.TemplateOf(profile);
        if (!template.Succeeded) return ServiceResult.CannotDo(template.Failure);
        var bytes = place.Value.Format.Write(document, template.Value);
        cancellation.ThrowIfCancellationRequested();
        var disagreements = WrittenAmendment.Check(bytes, place.Value.Format.Extension, changes);
        if (!disagreements.IsEmpty) return KaimebunDocument.NotProved(disagreements);
        var result = DocumentDelivery.Save(bytes, [], pairs, place.Value, "一部改正の案", cancellation);
        return result.Outcome == ServiceOutcome.Done
            ? withHane(result with { Report = Report(result.Report, kaimebun, changes, request.Explain), Messages = [.. Notes(pairs, suppl, request), .. result.Messages] }, pair.Value)
            : result;
    }

    private static IEnumerable<ServiceMessage> Notes(VersionPairs pairs, SupplProvision? suppl, AmendRequest request)
    {
        foreach (var missing in AmendService.MissingNotes(pairs)) yield return missing;
        if (suppl is null) yield break;
        yield return new(Severity.Info, $"改正後の文章の終わりにある附則（{suppl.AmendLawNumber.Value}）を、改正する側の附則としました。"
            + (request.Enforcement is null ? "" : "--enforce の日は使っていません。"));
    }

    private static string Report(string report, Kaimebun kaimebun, ChangeSet changes, bool explain)
    {
        var closing = FormattableString.Invariant(
            $"改め文の指示{kaimebun.InstructionCount}件（うち、字句で示せず全部を改めたもの{kaimebun.ForcedCount}件）。適用して改正後と一致");
        return explain ? $"{report}\n{KaimebunExplanation.Of(kaimebun, changes)}\n{closing}" : $"{report}\n{closing}";
    }
}
