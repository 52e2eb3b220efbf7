using RegText.Documents;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="TableService"/>.</summary>
public sealed record TableRequest(InputSource Old, InputSource? New) : ComparisonRequest(Old, New);

/// <summary>Makes the 新旧対照表 of two versions of a regulation: the attachment with title, note and table.</summary>
public static class TableService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(TableRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        var pair = VersionPair.Load(request, cancellation);
        if (!pair.Succeeded) return pair.Failure;
        var place = OutputPlace.Find(request, "新旧対照表", pair.Value.New.Instrument.Title.Value);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);

        var document = TaishohyoBuilder.Build(
            pair.Value.Changes, style.Profile, new TaishohyoOptions { Full = request.Full, Sources = [.. pair.Value.Sources] });
        return DocumentDelivery.Deliver(document, pair.Value, style.Profile.Table, place.Value, "新旧対照表", cancellation);
    }
}
