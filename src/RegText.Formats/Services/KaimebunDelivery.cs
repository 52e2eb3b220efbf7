using System.Collections.Immutable;
using System.Text;
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
    /// <param name="pairs">The regulations in two versions each.</param>
    /// <param name="profile">The house style.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static ServiceResult Run(AmendRequest request, VersionPairs pairs, Profile profile, CancellationToken cancellation)
    {
        var place = OutputPlace.Find(request, Kind, pairs.TitleOf(p => p.Old), Formats, Formats[1]);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);

        var made = KaimebunDocument.Make(pairs, profile, request.Enforcement, cancellation);
        if (!made.Succeeded) return made.Failure;
        var (document, parts, suppl) = made.Value;
        var template = HouseStyle.TemplateOf(profile);
        if (!template.Succeeded) return ServiceResult.CannotDo(template.Failure);
        var bytes = place.Value.Format.Write(document, template.Value);
        cancellation.ThrowIfCancellationRequested();
        var disagreements = WrittenAmendment.Check(bytes, place.Value.Format.Extension, parts.ConvertAll(p => p.Regulation.Changes));
        if (!disagreements.IsEmpty) return KaimebunDocument.NotProved(disagreements);
        var result = DocumentDelivery.Save(bytes, [], pairs, place.Value, "一部改正の案", cancellation);
        return result.Outcome != ServiceOutcome.Done ? result
            : result with { Report = Report(result.Report, parts, request.Explain), Messages = [.. Notes(suppl, request), .. result.Messages] };
    }

    private static IEnumerable<ServiceMessage> Notes(List<SupplProvision> suppl, AmendRequest request)
    {
        if (suppl.Count == 0) yield break;
        yield return new(Severity.Info, $"改正後の文章の終わりにある附則（{suppl[0].AmendLawNumber.Value}）を、改正する側の附則としました。"
            + (request.Enforcement is null ? "" : "--enforce の日は使っていません。"));
        if (suppl.Count > 1)
            yield return new(Severity.Info, "附則は、初めの規程に書かれているものです。ほかの規程に書かれているものと違わないか確認してください。");
    }

    private static string Report(string report, List<KaimebunPart> parts, bool explain)
    {
        var closing = FormattableString.Invariant(
            $"改め文の指示{parts.Sum(p => p.Kaimebun.InstructionCount)}件（うち、字句で示せず全部を改めたもの{parts.Sum(p => p.Kaimebun.ForcedCount)}件）。適用して改正後と一致");
        if (!explain) return $"{report}\n{closing}";
        var explained = parts.Select(p => (parts.Count > 1 ? $"【{p.Regulation.Name}】\n" : "") + KaimebunExplanation.Of(p.Kaimebun, p.Regulation.Changes));
        return $"{report}\n{string.Join('\n', explained)}\n{closing}";
    }
}
