using RegText.Documents;
using RegText.Formats.Proving;

namespace RegText.Formats.Services;

/// <summary>Writes the new text as a Word document with tracked changes against the old one.</summary>
internal static class RedlineService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(TableRequest request, CancellationToken cancellation)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        var pair = VersionPair.Load(request, cancellation, wholeText: true);
        if (!pair.Succeeded) return pair.Failure;
        var place = OutputPlace.Find(request, "変更履歴", pair.Value.New.Instrument.Title.Value);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);
        if (place.Value.Format != OutputFormat.Word)
            return ServiceResult.CannotDo($"{request.Output}: 変更履歴（--redline）はWord文書にだけ付けられます。-o のファイル名の終わりを .docx にしてください。");

        var document = RedlineBuilder.Build(pair.Value.Changes, style.Profile, [.. pair.Value.Sources]);
        var template = HouseStyle.TemplateOf(style.Profile);
        if (!template.Succeeded) return ServiceResult.CannotDo(template.Failure);
        var bytes = OutputFormat.Word.Write(document, template.Value);
        var disagreements = WrittenRedline.Check(bytes, pair.Value.Old.Instrument, pair.Value.New.Instrument);
        return DocumentDelivery.Save(bytes, disagreements, new([pair.Value], []), place.Value, "変更履歴の付いた文書", cancellation);
    }
}
