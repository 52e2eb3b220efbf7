using RegText.Documents;

namespace RegText.Formats.Services;

/// <summary>Writes the 読み合わせシート of two versions.</summary>
internal static class ChecklistService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(TableRequest request, CancellationToken cancellation)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        var pair = VersionPair.Load(request, cancellation, wholeText: true);
        if (!pair.Succeeded) return pair.Failure;
        var place = OutputPlace.Find(request, "読み合わせシート", pair.Value.New.Instrument.Title.Value);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);

        var document = ChecklistBuilder.Build(pair.Value.Changes, style.Profile, [.. pair.Value.Sources]);
        var template = HouseStyle.TemplateOf(style.Profile);
        if (!template.Succeeded) return ServiceResult.CannotDo(template.Failure);
        return DocumentDelivery.Save(place.Value.Format.Write(document, template.Value), [], new([pair.Value], []), place.Value, "読み合わせシート", cancellation);
    }
}
