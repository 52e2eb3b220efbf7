using System.Collections.Immutable;

namespace RegText.Formats.Reading.Profiles;

/// <summary>The profiles that come with RegText: templates/profiles/*.json, kept inside the program.</summary>
public static class BuiltInProfiles
{
    private const string Folder = "profiles/";

    /// <summary>Their names, the standard first.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(BuiltInProfiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^".json".Length])
            .OrderBy(n => n is "標準" ? 0 : 1).ThenBy(n => n, StringComparer.Ordinal),
    ];

    /// <summary>The JSON of a profile, or null when there is none of this name.</summary>
    public static string? Read(string name)
    {
        using var stream = typeof(BuiltInProfiles).Assembly.GetManifestResourceStream(Folder + name + ".json");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
