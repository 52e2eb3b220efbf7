using RegText.Text;

namespace RegText.Testing;

/// <summary>Every text of a regulation on this machine: regulations/, and ../shared where it is.</summary>
internal static class TextsAtHand
{
    public static IEnumerable<string> Paths()
    {
        var texts = Repository.RegulationFiles().ToList();
        if (Repository.Shared is { } shared)
        {
            texts.AddRange(Directory.GetFiles(Path.Combine(shared, "seeds")));
            texts.AddRange(Directory.GetFiles(Path.Combine(shared, "cases", "law-pairs"), "*.txt", SearchOption.AllDirectories));
        }
        return texts.Order(StringComparer.Ordinal);
    }

    /// <summary>Reads a text and finds the end of its front matter.</summary>
    public static SourceText Read(string path, out int bodyStart)
    {
        var content = File.ReadAllText(path);
        bodyStart = content.StartsWith("---\n", StringComparison.Ordinal) ? content.IndexOf("\n---\n", StringComparison.Ordinal) + 5 : 0;
        return new(content, path, "utf-8");
    }
}
