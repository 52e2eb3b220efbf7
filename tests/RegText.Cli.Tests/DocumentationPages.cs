using System.Text.RegularExpressions;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>A fenced block of a page: ```sh exit=2, ```text 改正前.txt.</summary>
/// <param name="Line">Line of the opening fence, from 1.</param>
/// <param name="Language">The word behind the fence; may be empty.</param>
/// <param name="Argument">What follows the word.</param>
/// <param name="Lines">The lines between the fences.</param>
internal sealed record FencedBlock(int Line, string Language, string Argument, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines) + "\n";
}

/// <summary>A page of the documentation, for the tests that keep it true.</summary>
internal sealed partial class DocumentationPage
{
    private DocumentationPage(string name, string[] lines) => (Name, Lines) = (name, lines);

    /// <summary>Path from the root, with slashes.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Every page that people read: those at the root, those in docs, the READMEs of folders.</summary>
    public static IEnumerable<string> Names =>
        new[] { "*.md", "docs/*.md", "regulations/*.md" }.SelectMany(pattern =>
            Directory.GetFiles(Path.Combine(Repository.Root, Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern))
                .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')));

    public static DocumentationPage Read(string name) =>
        new(name, File.ReadAllText(Path.Combine(Repository.Root, name)).ReplaceLineEndings("\n").Split('\n'));

    public IEnumerable<FencedBlock> Blocks()
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Fence().Match(Lines[i]) is not { Success: true } opening) continue;
            var end = i + 1;
            while (end < Lines.Count && Lines[end].TrimEnd() != opening.Groups[1].Value) end++;
            yield return new FencedBlock(i + 1, opening.Groups[2].Value, opening.Groups[3].Value, [.. Lines.Skip(i + 1).Take(end - i - 1)]);
            i = end;
        }
    }

    /// <summary>The lines outside fenced blocks, with their numbers.</summary>
    public IEnumerable<(int Number, string Text)> Prose()
    {
        var fence = "";
        for (var i = 0; i < Lines.Count; i++)
        {
            if (fence.Length > 0)
            {
                if (Lines[i].TrimEnd() == fence) fence = "";
            }
            else if (Fence().Match(Lines[i]) is { Success: true } opening) fence = opening.Groups[1].Value;
            else yield return (i + 1, Lines[i]);
        }
    }

    /// <summary>The rows of the tables whose heading begins with a word, cell by cell.</summary>
    public IEnumerable<string[]> Rows(string firstHeading)
    {
        var inside = false;
        foreach (var (_, text) in Prose())
        {
            if (!text.StartsWith('|')) inside = false;
            else if (text.StartsWith($"| {firstHeading} |", StringComparison.Ordinal)) inside = true;
            else if (inside && !text.StartsWith("|-", StringComparison.Ordinal))
                yield return [.. text.Trim('|').Split(" | ").Select(c => c.Trim())];
        }
    }

    [GeneratedRegex(@"^(```+)(\w*) ?(.*)$")]
    private static partial Regex Fence();
}
