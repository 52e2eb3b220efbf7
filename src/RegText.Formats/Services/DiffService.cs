using System.Collections.Immutable;
using System.Text;
using RegText.Documents;
using RegText.Formats.Trees;
using RegText.Formats.Writing;

namespace RegText.Formats.Services;

/// <summary>How differences are shown.</summary>
public enum DiffFormat
{
    /// <summary>For the eye, on a terminal.</summary>
    Text,

    /// <summary>For the eye, in a browser and on paper.</summary>
    Html,

    /// <summary>The contract regtext.diff/1.</summary>
    Json,
}

/// <summary>What is asked of <see cref="DiffService"/>. Without <see cref="ComparisonRequest.Output"/> the result is told instead of saved.</summary>
public sealed record DiffRequest(InputSource Old, InputSource? New) : ComparisonRequest(Old, New)
{
    /// <summary>How the differences are shown; null for what the extension of the output says, and text without one.</summary>
    public DiffFormat? Format { get; init; }

    /// <summary>Whether text has signs of colour for a terminal.</summary>
    public bool Colour { get; init; }
}

/// <summary>Shows what changed between two versions of a regulation.</summary>
public static class DiffService
{
    private static readonly ImmutableArray<(string Extension, DiffFormat Format, string Name)> Formats =
        [(".txt", DiffFormat.Text, "テキスト"), (".html", DiffFormat.Html, "HTML"), (".json", DiffFormat.Json, "JSON")];

    /// <summary>Runs.</summary>
    public static ServiceResult Run(DiffRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        var path = request.Output is null or "-" ? null : request.Output;
        if (path is not null && OutputPlace.Problem([request.Old, request.New], request.Force, path, "変更箇所.html") is { } problem) return ServiceResult.CannotDo(problem);
        DiffFormat? byName = path is null ? null : Formats.Where(f => string.Equals(f.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase)).Select(f => (DiffFormat?)f.Format).FirstOrDefault();
        if (path is not null && byName is null && request.Format is null)
            return ServiceResult.CannotDo($"{path}: この種類のファイルには書けません。-o のファイル名の終わりを {string.Join("、", Formats.Select(f => $"{f.Extension}（{f.Name}）"))} のどれかにしてください。");
        var pair = VersionPair.Load(request, cancellation, wholeText: true, evenIfUnchanged: true);
        if (!pair.Succeeded) return pair.Failure;
        cancellation.ThrowIfCancellationRequested();

        var shown = Show(pair.Value, request, request.Format ?? byName ?? DiffFormat.Text, style.Profile, colour: request.Colour && path is null);
        var result = new ServiceResult(pair.Value.Changes.IsUnchanged ? ServiceOutcome.NothingChanged : ServiceOutcome.ToLookAt) { Messages = [.. pair.Value.Notes] };
        if (path is null) return result with { Report = shown };
        return AtomicFile.Write(Path.GetFullPath(path), Encoding.UTF8.GetBytes(shown + "\n"), request.Force) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : result with
            {
                OutputPath = Path.GetFullPath(path),
                Report = $"変更箇所を保存しました：{Path.GetFullPath(path)}\n{(pair.Value.Changes.IsUnchanged ? VersionPair.NoChange : ChangeSummary.Of(pair.Value.Changes))}",
            };
    }

    private static string Show(VersionPair pair, DiffRequest request, DiffFormat format, Profile profile, bool colour)
    {
        if (format == DiffFormat.Json) return ChangeJson.Write(pair.Changes, pair.Old.File, pair.New.File, request.Full);
        if (format == DiffFormat.Text && pair.Changes.IsUnchanged) return VersionPair.NoChange;
        var document = DifferenceBuilder.Build(pair.Changes, profile, request.Full, [.. pair.Sources]);
        return (format == DiffFormat.Html ? HtmlWriter.Write(document) : DiffTextWriter.Write(document, colour)).TrimEnd('\n');
    }
}
