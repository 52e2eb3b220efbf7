using RegText.Formats.Citing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The files of a folder that may hold regulations.</summary>
internal static class RegulationFolder
{
    private static readonly string[] Extensions = [".txt", ".text", ".md", ".markdown", ".docx", ".docm", ".html", ".htm", ".xml"];

    /// <summary>Their paths, those of folders below included, in an order that does not depend on the machine; hidden ones and those that Word keeps open (~$) are left out.</summary>
    public static IReadOnlyList<string> Files(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
        return [.. Directory.EnumerateFiles(folder, "*", options)
            .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(f).StartsWith("~$", StringComparison.Ordinal))
            .OrderBy(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), StringComparer.Ordinal)];
    }

    /// <summary>Why a folder cannot be searched; null when it can.</summary>
    public static string? Problem(string folder) =>
        Directory.Exists(folder) ? null : $"{folder}: 例規のフォルダがありません。--among には、ほかの規程が入ったフォルダを指定してください。";

    /// <summary>All regulations of a folder with their references.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="messages">Takes what there is to say about files that cannot be read or hold no regulation.</param>
    /// <param name="cancellation">Stops.</param>
    public static Outcome<IReadOnlyList<CitedFile>, string> Read(string folder, List<ServiceMessage> messages, CancellationToken cancellation)
    {
        var files = new List<CitedFile>();
        foreach (var path in Files(folder))
        {
            cancellation.ThrowIfCancellationRequested();
            var file = new InputSource(path).Read();
            if (!file.Succeeded)
            {
                messages.Add(new(Severity.Warning, file.Failure.Message));
                continue;
            }
            var parsed = InstrumentSelection.All(file.Value.Parse(), path, null);
            if (parsed.Succeeded) files.Add(CitedFile.Of(parsed.Value.Source, parsed.Value.Instruments));
            else messages.Add(new(Severity.Info, parsed.Failure));
        }
        return files.Count > 0 ? files : $"{folder}: 規程の入ったファイル（.txt、.md、.docx、.html、.xml）がありません。フォルダの場所を確かめてください。";
    }
}
