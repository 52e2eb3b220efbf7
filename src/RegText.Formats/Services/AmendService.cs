using RegText.Documents;
using RegText.Syntax;
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
        var pairs = VersionPairs.Load(request, cancellation);
        if (!pairs.Succeeded) return pairs.Failure;
        var result = request.Method == AmendMethod.Kaimebun
            ? KaimebunDelivery.Run(request, pairs.Value, style.Profile, cancellation)
            : ByTable(request, pairs.Value, style.Profile, cancellation);
        if (result.Outcome != ServiceOutcome.Done) return result;
        result = result with { Messages = [.. MissingNotes(pairs.Value), .. KindNotes(pairs.Value), .. result.Messages] };
        return WithHane(result, request, style.Profile, pairs.Value.Changed, cancellation);
    }

    private static ServiceResult ByTable(AmendRequest request, VersionPairs pairs, Profile profile, CancellationToken cancellation)
    {
        var place = OutputPlace.Find(request, "一部改正", pairs.TitleOf(p => p.Old));
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);
        var document = AmendingInstrumentBuilder.Build([.. pairs.Changed.Select(Amended)], profile, new AmendingInstrumentOptions
        {
            Full = request.Full,
            Enforcement = request.Enforcement,
            Sources = [.. pairs.Sources],
        });
        var result = DocumentDelivery.Deliver(document, pairs, profile, place.Value, "一部改正の案", cancellation);
        return result.Outcome == ServiceOutcome.Done
            ? result with { Messages = [.. HeadingNotes(profile), .. result.Messages] }
            : result;
    }

    private static AmendedRegulation Amended(VersionPair pair) => new(pair.Changes, pair.OldFrontMatter, pair.Reasons);

    /// <summary>The result, with the references that the drafts leave pointing elsewhere, and those of regulations that are not amended with them (SPEC C.7).</summary>
    private static ServiceResult WithHane(
        ServiceResult result, AmendRequest request, Profile profile, IReadOnlyList<VersionPair> pairs, CancellationToken cancellation) => result with
        {
            Messages =
            [
                .. result.Messages,
                .. pairs.SelectMany(pair => HaneSearch.Run(new(pair.Changes, pair.New.File.Text.Name, pair.New.File.Text)
                {
                    Among = request.Among,
                    AmendedToo = [.. pairs.Select(p => InstrumentName.Of(p.Old.Instrument))],
                    Style = profile.Amendment.Kaimebun,
                }, cancellation).Messages("R18")),
            ],
        };

    /// <summary>What stays blank, and where it is looked for.</summary>
    private static IEnumerable<ServiceMessage> MissingNotes(VersionPairs pairs)
    {
        foreach (var pair in pairs.Changed)
        {
            var missing = Amended(pair).Missing;
            if (!missing.IsEmpty)
            {
                yield return new ServiceMessage(Severity.Warning,
                    $"{pair.Old.File.Text.Name}: 先頭の書誌情報に{string.Join("、", missing)}がないため、空欄や「○○」にしました。書き足して作り直すか、できた文書に書き入れてください。");
            }
        }
    }

    /// <summary>A 条例 cannot amend a 規則.</summary>
    private static IEnumerable<ServiceMessage> KindNotes(VersionPairs pairs)
    {
        var kinds = pairs.Changed.Select(p => Amended(p).Kind).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).ToList();
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
