using RegText.Documents;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="AmendService"/>.</summary>
public sealed record AmendRequest(InputSource Old, InputSource? New) : ComparisonRequest(Old, New)
{
    /// <summary>When the amendment takes effect; null for a visible blank.</summary>
    public EnforcementDate? Enforcement { get; init; }

    /// <summary>A folder of other regulations, in which citations of moved units are looked for; or null.</summary>
    public string? Among { get; init; }
}

/// <summary>Makes the instrument that turns one version of a regulation into the other, by table (新旧対照表方式).</summary>
public static class AmendService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(AmendRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        if (request.Among is { } folder && RegulationFolder.Problem(folder) is { } problem) return ServiceResult.CannotDo(problem);
        var pair = VersionPair.Load(request, cancellation);
        if (!pair.Succeeded) return pair.Failure;
        var place = OutputPlace.Find(request, "一部改正", pair.Value.Old.Instrument.Title.Value);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);

        var document = AmendingInstrumentBuilder.Build(pair.Value.Changes, style.Profile, new AmendingInstrumentOptions
        {
            Full = request.Full,
            OldFrontMatter = pair.Value.Old.File.FrontMatter,
            Enforcement = request.Enforcement,
            Sources = [.. pair.Value.Sources],
        });
        var result = DocumentDelivery.Deliver(document, pair.Value, style.Profile.Table, place.Value, "一部改正の案", cancellation);
        if (result.Outcome != ServiceOutcome.Done) return result;
        if (MissingNote(pair.Value.Old) is { } note) result = result with { Messages = result.Messages.Insert(0, note) };
        return WithHane(result, request, pair.Value, cancellation);
    }

    /// <summary>The result, with the references that the draft leaves pointing elsewhere, and those of the other regulations (SPEC C.7).</summary>
    internal static ServiceResult WithHane(ServiceResult result, AmendRequest request, VersionPair pair, CancellationToken cancellation)
    {
        var hane = HaneSearch.Run(new(pair.Changes, pair.New.File.Text.Name, pair.New.File.Text) { Among = request.Among }, cancellation);
        return result with { Messages = [.. result.Messages, .. hane.Messages("R18")] };
    }

    private static ServiceMessage? MissingNote(RegulationInput old)
    {
        var missing = AmendingInstrumentBuilder.Missing(old.Instrument, old.File.FrontMatter);
        return missing.IsEmpty ? null : new ServiceMessage(Severity.Warning,
            $"{old.File.Text.Name}: 先頭の書誌情報に{string.Join("、", missing)}がないため、空欄にしました。書き足して作り直すか、できた文書に書き入れてください。");
    }
}
