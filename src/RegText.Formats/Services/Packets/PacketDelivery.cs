using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Writing;
using RegText.Text;

namespace RegText.Formats.Services.Packets;

/// <summary>The last steps of what makes a paper: save it, and tell what does not agree.</summary>
internal static class PacketDelivery
{
    /// <summary>Saves a finished file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="name">What it is called in the report.</param>
    /// <param name="file">The author's file, for the places of findings.</param>
    /// <param name="findings">What does not agree.</param>
    /// <param name="notes">What else there is to tell.</param>
    public static ServiceResult Save(
        byte[] bytes, OutputPlace place, string name, string file, IReadOnlyList<MaterialFinding> findings, IReadOnlyList<ServiceMessage> notes)
    {
        var toLookAt = findings.Any(f => f.Severity >= Severity.Warning);
        var result = new ServiceResult(toLookAt ? ServiceOutcome.ToLookAt : ServiceOutcome.Done) { Messages = [.. notes, .. Messages(findings, file)] };
        if (place.FilePath is null) return result with { Content = bytes };
        return AtomicFile.Write(place.FilePath, bytes, place.Replace) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : result with { OutputPath = place.FilePath, Report = $"{name}を保存しました：{place.FilePath}" };
    }

    /// <summary>Findings in the order of their places, each once.</summary>
    public static ImmutableArray<ServiceMessage> Messages(IEnumerable<MaterialFinding> findings, string file) =>
    [
        .. findings.Select(f => f.File.Length > 0 ? f : f with { File = file }).OrderBy(f => f.File == file ? 0 : 1).ThenBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).Distinct()
            .Select(f => new ServiceMessage(f.Severity, FormattableString.Invariant($"{f.File}({f.Line}): {f.Code} {f.Message}"))),
    ];
}
