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
}
