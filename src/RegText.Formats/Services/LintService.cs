using System.Text;
using RegText.Documents;
using RegText.Formats.Linting;
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

    /// <summary>Whether a file that exists may be replaced; with <see cref="Fix"/> and without <see cref="Output"/> the inputs themselves.</summary>
    public bool Force { get; init; }

    /// <summary>Whether what can be mended without a person is mended.</summary>
    public bool Fix { get; init; }

    /// <summary>Whether <see cref="Fix"/> also puts the 目次 back as the 本則 has it.</summary>
    public bool Toc { get; init; }

    /// <summary>A file of findings that are known and left: they are counted and not told; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>A file to which the findings are written as such a baseline, instead of telling them; null for none.</summary>
    public string? NewBaseline { get; init; }

    /// <summary>Whether text has signs of colour for a terminal.</summary>
    public bool Colour { get; init; }

    /// <summary>The house style.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Standard;

    /// <summary>Hears how far the review has come, from any thread.</summary>
    public IProgress<LintProgress>? Progress { get; init; }
}

/// <summary>Reads every line of regulations as a colleague would (SPEC E): findings with code, place and how to mend them.</summary>
public static class LintService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(LintRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is not { } profile) return ServiceResult.CannotDo(style.Problem!);
        var path = request.Output is null or "-" ? null : request.Output;
        if (path is not null && OutputPlace.Problem([.. request.Inputs], request.Force, path, "点検.docx") is { } problem) return ServiceResult.CannotDo(problem);
        if (request.NewBaseline is { } known && OutputPlace.Problem([.. request.Inputs], request.Force, known, "点検の基準.json") is { } wrong) return ServiceResult.CannotDo(wrong);
        if (request.Fix) return LintFixing.Run(request, profile, cancellation);
        var output = LintOutput.Of(path, request.Format);
        if (!output.Succeeded) return ServiceResult.CannotDo(output.Failure);

        var messages = new List<ServiceMessage>();
        var read = LintInputs.Read(request, profile.Review, messages, cancellation);
        if (!read.Succeeded) return ServiceResult.CannotDo(read.Failure);
        cancellation.ThrowIfCancellationRequested();
        var reviewed = new ReviewedFiles(read.Value, LintCoverage.Of(read.Value, profile.Review), profile, request.Baseline is not null);
        var result = new ServiceResult(reviewed.Files.Any(f => f.Findings.Any(x => x.Finding.Severity >= Severity.Warning)) ? ServiceOutcome.ToLookAt : ServiceOutcome.Done)
        {
            Messages = [.. messages],
        };
        if (request.NewBaseline is { } baseline)
            return LintDelivery.Save(Encoding.UTF8.GetBytes(LintBaseline.Write(reviewed.Files) + "\n"), "点検の基準", request, reviewed, baseline, result with { Outcome = ServiceOutcome.Done }, cancellation);
        if (path is null)
        {
            return output.Value.Format == LintFormat.Text
                ? result with { Report = output.Value.Report(reviewed) }
                : result with { Report = output.Value.Report(reviewed), Messages = result.Messages.Add(new(Severity.Info, reviewed.Closing)) };
        }
        return output.Value.Format is null
            ? LintDelivery.InWord(request, reviewed, path, result, cancellation)
            : LintDelivery.Save(Encoding.UTF8.GetBytes(output.Value.Report(reviewed) + "\n"), "点検の結果", request, reviewed, path, result, cancellation);
    }
}

/// <summary>Files that were reviewed, with what was checked.</summary>
/// <param name="Files">The files.</param>
/// <param name="Coverage">What was checked.</param>
/// <param name="Profile">The house style.</param>
/// <param name="HasBaseline">Whether findings were held against a baseline.</param>
internal sealed record ReviewedFiles(IReadOnlyList<LintedFile> Files, LintCoverage Coverage, Profile Profile, bool HasBaseline)
{
    /// <summary>The closing lines of every report.</summary>
    public string Closing => LintText.Closing(Files, Coverage);
}
