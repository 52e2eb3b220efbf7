using RegText.Documents;

namespace RegText.Formats.Services;

/// <summary>What is made of two versions.</summary>
public enum TableForm
{
    /// <summary>The 新旧対照表.</summary>
    Table,

    /// <summary>The whole new text as a Word document with tracked changes.</summary>
    Redline,

    /// <summary>The 読み合わせシート: every change to be read aloud and ticked off.</summary>
    Checklist,
}

/// <summary>What is asked of <see cref="TableService"/>.</summary>
public sealed record TableRequest(InputSource Old, InputSource? New) : ComparisonRequest(Old, New)
{
    /// <summary>What is made.</summary>
    public TableForm Form { get; init; }
}

/// <summary>
/// Makes the 新旧対照表 of two versions of a regulation: the attachment with title, note and table; or another form of the same changes.
/// </summary>
public static class TableService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(TableRequest request, CancellationToken cancellation = default) => request.Form switch
    {
        TableForm.Redline => RedlineService.Run(request, cancellation),
        TableForm.Checklist => ChecklistService.Run(request, cancellation),
        _ => Table(request, cancellation),
    };

    private static ServiceResult Table(TableRequest request, CancellationToken cancellation)
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
