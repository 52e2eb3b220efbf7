using System.Collections.Immutable;
using System.Text;
using RegText.Formats.Linting;
using RegText.Formats.Writing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>How findings are shown.</summary>
public enum LintFormat
{
    /// <summary>For the eye.</summary>
    Text,

    /// <summary>The contract regtext.lint/1.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}

/// <summary>How far a review of many files has come.</summary>
/// <param name="Done">How many files are done.</param>
/// <param name="All">How many there are.</param>
public readonly record struct LintProgress(int Done, int All);

/// <summary>What is asked of <see cref="LintService"/>.</summary>
/// <param name="Inputs">Files and folders, at least one.</param>
public sealed record LintRequest(IReadOnlyList<InputSource> Inputs)
{
    /// <summary>How to show the findings; null for what the extension of the output says, and text without one.</summary>
    public LintFormat? Format { get; init; }

    /// <summary>Where to write; null or <c>-</c> to tell instead.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a file that exists may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The house style.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Standard;

    /// <summary>Hears how far the review has come, from any thread.</summary>
    public IProgress<LintProgress>? Progress { get; init; }
}

/// <summary>Reads every line of regulations as a colleague would (SPEC E): findings with code, place and how to mend them.</summary>
public static class LintService
{
    private static readonly ImmutableArray<(string Extension, LintFormat Format, string Name)> Formats =
        [(".txt", LintFormat.Text, "テキスト"), (".json", LintFormat.Json, "JSON"), (".sarif", LintFormat.Sarif, "SARIF")];

    /// <summary>Runs.</summary>
    public static ServiceResult Run(LintRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is not { } profile) return ServiceResult.CannotDo(style.Problem!);
        var path = request.Output is null or "-" ? null : request.Output;
        if (path is not null && OutputPlace.Problem([.. request.Inputs], request.Force, path, "点検.txt") is { } problem) return ServiceResult.CannotDo(problem);
        LintFormat? byName = path is null ? null : Formats.Where(f => string.Equals(f.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase)).Select(f => (LintFormat?)f.Format).FirstOrDefault();
        if (path is not null && byName is null)
            return ServiceResult.CannotDo($"{path}: この種類のファイルには書けません。-o のファイル名の終わりを {string.Join("、", Formats.Select(f => $"{f.Extension}（{f.Name}）"))} のどれかにしてください。");

        var messages = new List<ServiceMessage>();
        var read = LintInputs.Read(request, profile.Review, messages, cancellation);
        if (!read.Succeeded) return ServiceResult.CannotDo(read.Failure);
        var files = read.Value;
        cancellation.ThrowIfCancellationRequested();
        var coverage = LintCoverage.Of(files, profile.Review);
        var format = request.Format ?? byName ?? LintFormat.Text;
        var report = format switch
        {
            LintFormat.Json => LintJson.Write(files, coverage),
            LintFormat.Sarif => LintSarif.Write(files, coverage, profile.Review, hasBaseline: false),
            _ => LintText.Write(files, coverage),
        };
        cancellation.ThrowIfCancellationRequested();
        var result = new ServiceResult(files.Any(f => f.Findings.Any(x => x.Finding.Severity >= Severity.Warning)) ? ServiceOutcome.ToLookAt : ServiceOutcome.Done)
        {
            Messages = [.. messages, .. format == LintFormat.Text || path is not null ? [] : (ServiceMessage[])[new(Severity.Info, LintText.Closing(files, coverage))]],
        };
        if (path is null) return result with { Report = report };
        var full = Path.GetFullPath(path);
        return AtomicFile.Write(full, Encoding.UTF8.GetBytes(report + "\n"), request.Force) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : result with { OutputPath = full, Report = $"点検の結果を保存しました：{full}\n{LintText.Closing(files, coverage)}" };
    }
}
