using RegText.Documents;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="AmendService"/>.</summary>
public sealed record AmendRequest(InputSource Old, InputSource? New) : ComparisonRequest(Old, New)
{
    /// <summary>When the amendment takes effect; null for a visible blank.</summary>
    public EnforcementDate? Enforcement { get; init; }

    /// <summary>How it amends.</summary>
    public AmendMethod Method { get; init; }

    /// <summary>Whether the report tells for each sentence of a 改め文 where it comes from.</summary>
    public bool Explain { get; init; }

    /// <summary>A folder of other regulations, in which citations of moved units are looked for; or null.</summary>
    public string? Among { get; init; }
}

/// <summary>How an instrument amends.</summary>
public enum AmendMethod
{
    /// <summary>In sentences: 改め文方式.</summary>
    Kaimebun,

    /// <summary>By table: 新旧対照表方式.</summary>
    Table,
}

/// <summary>Makes the instrument that turns one version of a regulation into the other, in sentences or by table.</summary>
public static class AmendService
{
    private static readonly string[] UsualHeadings = ["改正後", "改正前", "改正案", "現行"];

    /// <summary>Runs.</summary>
    public static ServiceResult Run(AmendRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        if (request.Among is { } folder && RegulationFolder.Problem(folder) is { } problem) return ServiceResult.CannotDo(problem);
        if (request.Method == AmendMethod.Kaimebun)
            return KaimebunDelivery.Run(request, style.Profile, (result, pair) => WithHane(result, request, pair, cancellation), cancellation);
        var pairs = VersionPairs.Load(request, cancellation);
        if (!pairs.Succeeded) return pairs.Failure;
        var place = OutputPlace.Find(request, "一部改正", pairs.Value.TitleOf(p => p.Old));
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);

        var regulations = pairs.Value.Changed.Select(p => new AmendedRegulation(p.Changes, p.OldFrontMatter, p.Reasons)).ToList();
        var document = AmendingInstrumentBuilder.Build(regulations, style.Profile, new AmendingInstrumentOptions
        {
            Full = request.Full,
            Enforcement = request.Enforcement,
            Sources = [.. pairs.Value.Sources],
        });
        var result = DocumentDelivery.Deliver(document, pairs.Value, style.Profile, place.Value, "一部改正の案", cancellation);
        if (result.Outcome != ServiceOutcome.Done) return result;
        result = result with { Messages = [.. MissingNotes(pairs.Value), .. KindNotes(regulations), .. HeadingNotes(style.Profile), .. result.Messages] };
        return pairs.Value.Changed.Aggregate(result, (told, pair) => WithHane(told, request, pair, cancellation));
    }

    /// <summary>The result, with the references that the draft leaves pointing elsewhere, and those of the other regulations (SPEC C.7).</summary>
    private static ServiceResult WithHane(ServiceResult result, AmendRequest request, VersionPair pair, CancellationToken cancellation)
    {
        var hane = HaneSearch.Run(new(pair.Changes, pair.New.File.Text.Name, pair.New.File.Text) { Among = request.Among }, cancellation);
        return result with { Messages = [.. result.Messages, .. hane.Messages("R18")] };
    }

    /// <summary>What stays blank, and where it is looked for.</summary>
    internal static IEnumerable<ServiceMessage> MissingNotes(VersionPairs pairs)
    {
        foreach (var pair in pairs.Changed)
        {
            var missing = new AmendedRegulation(pair.Changes, pair.OldFrontMatter, []).Missing;
            if (!missing.IsEmpty)
            {
                yield return new ServiceMessage(Severity.Warning,
                    $"{pair.Old.File.Text.Name}: 先頭の書誌情報に{string.Join("、", missing)}がないため、空欄にしました。書き足して作り直すか、できた文書に書き入れてください。");
            }
        }
    }

    /// <summary>A 条例 cannot amend a 規則.</summary>
    private static IEnumerable<ServiceMessage> KindNotes(List<AmendedRegulation> regulations)
    {
        var kinds = regulations.Select(r => r.Kind).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (kinds.Count > 1)
            yield return new ServiceMessage(Severity.Warning, $"種別の違う規程（{string.Join("、", kinds)}）を1つの{kinds[0]}で改正する形になっています。別々に作るものではないか確認してください。");
    }

    /// <summary>X08: wording of the house's own that names other columns than the table has.</summary>
    private static IEnumerable<ServiceMessage> HeadingNotes(Profile profile)
    {
        string[] headings = [profile.Table.NewHeading, profile.Table.OldHeading];
        var others = UsualHeadings.Except(headings, StringComparer.Ordinal)
            .Where(h => profile.EnactingSentence.Sentences.Any(s => s.Contains(h, StringComparison.Ordinal))).ToList();
        if (others.Count > 0)
        {
            yield return new ServiceMessage(Severity.Warning,
                $"改正文の「{string.Join("」「", others)}」が、表の見出し（{string.Join("、", headings)}）と違います。改正文には {{後}} と {{前}} を使ってください。");
        }
    }
}
