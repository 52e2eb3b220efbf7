using RegText.Documents;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="TableService"/>.</summary>
public sealed record TableRequest(InputSource Old, InputSource New) : ComparisonRequest(Old, New);

/// <summary>Makes the 新旧対照表 of two versions of a regulation: the attachment with title, note and table.</summary>
public static class TableService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(TableRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        var pairs = VersionPairs.Load(request, cancellation);
        if (!pairs.Succeeded) return pairs.Failure;
        var place = OutputPlace.Find(request, "新旧対照表", pairs.Value.TitleOf(p => p.New));
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);

        var document = TaishohyoBuilder.Build(
            [.. pairs.Value.Changed.Select(p => (p.Changes, new TaishohyoOptions
            {
                Full = request.Full,
                Kind = new AmendedRegulation(p.Changes, p.OldFrontMatter, []).Kind,
                Reasons = p.Reasons,
                Sources = [.. p.Sources],
            }))],
            style.Profile);
        return DocumentDelivery.Deliver(document, pairs.Value, style.Profile, place.Value, "新旧対照表", cancellation);
    }
}
