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
    /// <param name="pairs">The regulations in two versions each.</param>
    /// <param name="profile">The house style.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static ServiceResult Run(AmendRequest request, VersionPairs pairs, Profile profile, CancellationToken cancellation)
    {
        var place = OutputPlace.Find(request, Kind, pairs.TitleOf(p => p.Old), Formats, Formats[1]);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);

        var parts = new List<KaimebunPart>();
        var suppl = new List<SupplProvision>();
        foreach (var pair in pairs.Changed)
        {
            cancellation.ThrowIfCancellationRequested();
            var (changes, own) = OwnSuppl.Of(WithoutMarks(pair.Changes));
            if (!changes.Old.Articles().Any() && changes.Old.AllUnits().Any(u => u is OutlineItem))
                return ServiceResult.CannotDo($"{pair.Old.File.Text.Name}: 条のない方針や指針は、改め文では改められません。新旧対照表方式（--method table）を使ってください。");
            var kaimebun = KaimebunWriter.Write(changes, profile.Amendment.Kaimebun);
            if (!kaimebun.Unproved.IsEmpty) return NotProved(kaimebun.Unproved);
            if (own is not null) suppl.Add(own);
            if (!kaimebun.Sentences.IsEmpty) parts.Add(new(kaimebun, new AmendedRegulation(changes, pair.OldFrontMatter, [])));
        }
        if (parts.Count < pairs.Changed.Count)
            return ServiceResult.CannotDo((pairs.Changed.Count > 1 ? "改め文で改める所のない規程があります。" : "改め文で改める所はありません。") + "番号、日付、改正の経過だけの違いは、改め文には書きません。");

        var document = KaimebunBuilder.Build(parts, suppl.FirstOrDefault(), profile, new AmendingInstrumentOptions
        {
            Enforcement = request.Enforcement,
            Sources = [.. pairs.Sources],
        });
        var template = HouseStyle.TemplateOf(profile);
        if (!template.Succeeded) return ServiceResult.CannotDo(template.Failure);
        var bytes = place.Value.Format.Write(document, template.Value);
        cancellation.ThrowIfCancellationRequested();
        var disagreements = WrittenAmendment.Check(bytes, place.Value.Format.Extension, parts.ConvertAll(p => p.Regulation.Changes));
        if (!disagreements.IsEmpty) return NotProved(disagreements);
        var result = DocumentDelivery.Save(bytes, [], pairs, place.Value, "一部改正の案", cancellation);
        return result.Outcome != ServiceOutcome.Done ? result
            : result with { Report = Report(result.Report, parts, request.Explain), Messages = [.. Notes(suppl, request), .. result.Messages] };
    }

    /// <summary>（案） and the like in a title are no part of it.</summary>
    private static ChangeSet WithoutMarks(ChangeSet changes) =>
        string.Equals(InstrumentName.Of(changes.Old), InstrumentName.Of(changes.New), StringComparison.Ordinal)
            ? changes with { New = changes.New with { Title = changes.Old.Title } }
            : changes;

    private static ServiceResult NotProved(ImmutableArray<string> places) => new(ServiceOutcome.ProofFailed)
    {
        Messages =
        [
            new(Severity.Error, "改め文を作りましたが、改正前の文章に適用しても改正後の文章と一致しない所がありました。ファイルは保存していません。\n  "
                + string.Join("\n  ", places.Distinct(StringComparer.Ordinal).Take(10))
                + "\n番号の重なりや抜けがないか、両方の文章のその箇所を確認してください。新旧対照表方式（--method table）なら作れることがあります。"),
        ],
    };

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
