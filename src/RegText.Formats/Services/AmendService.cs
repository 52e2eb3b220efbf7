using RegText.Documents;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="AmendService"/>.</summary>
public sealed record AmendRequest(InputSource Old, InputSource New) : ComparisonRequest(Old, New)
{
    /// <summary>When the amendment takes effect; null for a visible blank.</summary>
    public EnforcementDate? Enforcement { get; init; }
}

/// <summary>Makes the instrument that turns one version of a regulation into the other, by table (新旧対照表方式).</summary>
public static class AmendService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(AmendRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
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
        return result.Outcome == ServiceOutcome.Done && MissingNote(pair.Value) is { } note
            ? result with { Messages = result.Messages.Insert(0, note) }
            : result;
    }

    private static ServiceMessage? MissingNote(VersionPair pair)
    {
        var missing = AmendingInstrumentBuilder.Missing(pair.Changes, pair.Old.File.FrontMatter);
        return missing.IsEmpty ? null : new ServiceMessage(Severity.Warning,
            $"{pair.Old.File.Text.Name}: 先頭の書誌情報に{string.Join("、", missing)}がないため、空欄にしました。書き足して作り直すか、できた文書に書き入れてください。");
    }
}
