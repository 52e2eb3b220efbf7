namespace RegText.Testing;

/// <summary>Places in the checkout that tests read.</summary>
internal static class Repository
{
    /// <summary>The folder that holds RegText.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>../shared, or null on a machine that has only the clone. Tests that need it are skipped there, with the reason.</summary>
    public static string? Shared { get; } =
        Directory.Exists(Path.Combine(Root, "..", "shared")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared")) : null;

    public static string Regulations(params string[] parts) => Path.Combine([Root, "regulations", .. parts]);

    /// <summary>The texts of regulations: README.md and the papers of committees (packet) are none.</summary>
    public static IEnumerable<string> RegulationFiles(string pattern = "*.*") => Directory.GetFiles(Regulations(), pattern, SearchOption.AllDirectories)
        .Where(f => !f.EndsWith("README.md", StringComparison.Ordinal) && Path.GetFileName(Path.GetDirectoryName(f)) != "packet");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "RegText.sln"))) return folder.FullName;
        throw new InvalidOperationException("RegText.sln not found above " + AppContext.BaseDirectory);
    }
}
