using System.Collections.Immutable;
using System.Text;
using RegText.Documents;
using RegText.Formats.Reading.Packets;
using RegText.Formats.Services.Packets;
using RegText.Formats.Writing;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="OutlineService"/>.</summary>
/// <param name="Input">The regulation.</param>
public sealed record OutlineRequest(InputSource Input)
{
    /// <summary>A file with the author's words for each 章; null for none.</summary>
    public string? Summaries { get; init; }

    /// <summary>Which instrument is meant in a file that holds several.</summary>
    public string? Select { get; init; }

    /// <summary>Where to write; null for a default name beside the input, <c>-</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a file that exists may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The house style.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Standard;
}

/// <summary>Makes 目次, overview and 条文一覧 of a regulation.</summary>
public static class OutlineService
{
    private const string Kind = "構成";

    private static readonly ImmutableArray<OutputFormat> Formats =
        [.. OutputFormat.All, new(".txt", "テキスト", (d, _) => Encoding.UTF8.GetBytes(PlainTextWriter.Write(d)))];

    /// <summary>Runs.</summary>
    public static ServiceResult Run(OutlineRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        var loaded = RegulationInput.Load(request.Input, request.Select);
        if (!loaded.Succeeded) return loaded.Failure;
        var template = HouseStyle.TemplateOf(style.Profile);
        if (!template.Succeeded) return ServiceResult.CannotDo(template.Failure);
        List<InputSource?> inputs = [request.Input, request.Summaries is { } path ? new InputSource(path) : null];
        var place = OutputPlace.Find(inputs, request.Output, request.Force, Kind, loaded.Value.Instrument.Title.Value, Formats, Formats[^1]);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);
        cancellation.ThrowIfCancellationRequested();

        ImmutableArray<ChapterSummary> summaries = [];
        List<DocumentSource> sources = [new("規程", loaded.Value.File.FileName, loaded.Value.File.Sha256)];
        if (request.Summaries is { } file)
        {
            var authored = AuthoredFile.Read(file);
            if (!authored.Succeeded) return ServiceResult.CannotDo(authored.Failure);
            summaries = SummaryReader.Read(PacketReader.Read(authored.Value).Parts);
            if (summaries.IsEmpty) return ServiceResult.CannotDo($"{file}: 章の名の見出し（「## 総則」など）がありません。章ごとに、見出しの下に概要を書いてください。");
            sources.Add(authored.Value.AsSource("概要"));
        }
        var (document, findings) = OutlineDocument.Build(loaded.Value.Instrument, summaries, style.Profile, [.. sources]);
        var bytes = place.Value.Format.Write(document, template.Value);
        cancellation.ThrowIfCancellationRequested();
        return PacketDelivery.Save(bytes, place.Value, "規程の構成", request.Summaries ?? "", findings, [.. loaded.Value.FindingsNote() is { } note ? [note] : (ServiceMessage[])[]]);
    }
}
