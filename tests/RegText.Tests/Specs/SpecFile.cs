using RegText.Testing;

namespace RegText.Tests.Specs;

/// <summary>One executable example of a file in <c>tests/specs</c>: a heading and the fenced blocks below it, by name.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">The heading, unique in the file.</param>
/// <param name="Line">Line of the heading.</param>
/// <param name="Blocks">Text of each fenced block by the word behind its opening fence; line breaks are LF, none at the end.</param>
internal sealed record SpecExample(string File, string Name, int Line, IReadOnlyDictionary<string, string> Blocks)
{
    /// <summary>The text of a block that must be there.</summary>
    public string this[string block] =>
        Blocks.TryGetValue(block, out var text) ? text : throw new InvalidDataException($"{File}:{Line}: 「{Name}」 has no block ```{block}");

    /// <summary>The text of a file of examples with another text in one block of this one.</summary>
    public string With(string file, string block, string text)
    {
        var fence = "```" + block + "\n";
        var start = file.IndexOf(fence, file.IndexOf("### " + Name + "\n", StringComparison.Ordinal), StringComparison.Ordinal) + fence.Length;
        var end = file.IndexOf("```", start, StringComparison.Ordinal);
        return string.Concat(file.AsSpan(0, start), text.Length == 0 ? "" : text + "\n", file.AsSpan(end));
    }

    /// <summary>The text of a block, or null.</summary>
    public string? Find(string block) => Blocks.GetValueOrDefault(block);
}

/// <summary>
/// Reads executable examples. Format: every heading of level 3 (<c>### name</c>) begins an example; every fenced block below it, opened
/// by three or more backquotes and a name, is one of its inputs or expected outputs. All other text is for people. Which blocks a file
/// uses is said at its top. A test class runs a file with
/// <code>
/// [Theory, MemberData(nameof(Names))] public void Example_holds(string name) { var example = SpecFile.Read("changes.md").Get(name); … }
/// public static TheoryData&lt;string&gt; Names => SpecFile.Read("changes.md").Names;
/// </code>
/// </summary>
internal sealed class SpecFile
{
    private readonly Dictionary<string, SpecExample> _examples;

    private SpecFile(Dictionary<string, SpecExample> examples) => _examples = examples;

    /// <summary>The names of the examples in order, for <c>MemberData</c>.</summary>
    public TheoryData<string> Names => [.. _examples.Values.OrderBy(e => e.Line).Select(e => e.Name)];

    /// <summary>The examples in order.</summary>
    public IEnumerable<SpecExample> Examples => _examples.Values.OrderBy(e => e.Line);

    /// <summary>The example of this name.</summary>
    public SpecExample Get(string name) => _examples[name];

    /// <summary>Reads a file of <c>tests/specs</c>.</summary>
    public static SpecFile Read(string file) =>
        Parse(file, File.ReadAllText(Path.Combine(Repository.Root, "tests", "specs", file)).ReplaceLineEndings("\n").Split('\n'));

    private static SpecFile Parse(string file, string[] lines)
    {
        var examples = new Dictionary<string, SpecExample>(StringComparer.Ordinal);
        Dictionary<string, string>? blocks = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("### ", StringComparison.Ordinal))
            {
                var name = lines[i][4..].Trim();
                blocks = new Dictionary<string, string>(StringComparer.Ordinal);
                if (!examples.TryAdd(name, new SpecExample(file, name, i + 1, blocks))) throw new InvalidDataException($"{file}:{i + 1}: second 「{name}」");
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var opening = i;
                var name = lines[i].TrimStart('`');
                var fence = lines[i][..^name.Length];
                while (++i < lines.Length && !string.Equals(lines[i].TrimEnd(), fence, StringComparison.Ordinal)) { }
                if (i == lines.Length) throw new InvalidDataException($"{file}:{opening + 1}: the block is not closed");
                blocks?.Add(name.Trim(), string.Join('\n', lines[(opening + 1)..i]));
            }
        }
        return new SpecFile(examples);
    }
}
