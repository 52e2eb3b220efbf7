using System.Text;

namespace RegText.Tests.Specs;

/// <summary>One example of a specification in Markdown: a heading and the fenced blocks below it, by the word behind the fence.</summary>
internal sealed record ParsingExample(string Heading, IReadOnlyDictionary<string, string> Blocks)
{
    private const string Fence = "```";

    /// <summary>The input, with its tabs, line breaks and end as the block asks.</summary>
    public string Input => ToInput(Blocks.Single(b => b.Key.StartsWith("text", StringComparison.Ordinal)));

    /// <summary>The contents of a block; empty when the example has none of it.</summary>
    public string Block(string name) => Blocks.GetValueOrDefault(name, "");

    public static IEnumerable<ParsingExample> ReadAll(IReadOnlyList<string> lines)
    {
        var heading = "";
        var blocks = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i == lines.Count || lines[i].StartsWith('#'))
            {
                if (blocks.Count > 0) yield return new(heading, blocks);
                if (i == lines.Count) yield break;
                (heading, blocks) = (lines[i].TrimStart('#', ' '), new(StringComparer.Ordinal));
            }
            else if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var (name, content, end) = ReadBlock(lines, i);
                blocks.Add(name, content);
                i = end;
            }
        }
    }

    /// <summary>The same text with the blocks behind each input replaced by what a program gives; empty blocks are left out.</summary>
    public static string Rewrite(IReadOnlyList<string> lines, Func<string, IEnumerable<(string Name, string Content)>> blocksOf)
    {
        var result = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                result.Append(lines[i]).Append('\n');
                continue;
            }
            var (name, content, end) = ReadBlock(lines, i);
            i = end;
            if (!name.StartsWith("text", StringComparison.Ordinal)) continue;
            Write(result, name, content);
            foreach (var (blockName, block) in blocksOf(ToInput(new(name, content))))
                if (block.Length > 0) Write(result, blockName, block);
        }
        return result.ToString();
    }

    private static (string Name, string Content, int End) ReadBlock(IReadOnlyList<string> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && !string.Equals(lines[end], Fence, StringComparison.Ordinal)) end++;
        return (lines[start][Fence.Length..].Trim(), string.Join('\n', lines.Skip(start + 1).Take(end - start - 1)), end);
    }

    private static void Write(StringBuilder text, string name, string content) =>
        text.Append(Fence).Append(name).Append('\n').Append(content).Append('\n').Append(Fence).Append('\n');

    private static string ToInput(KeyValuePair<string, string> block)
    {
        var text = block.Value.Replace('→', '\t');
        if (!block.Key.Contains("open", StringComparison.Ordinal)) text += "\n";
        return block.Key.Contains("crlf", StringComparison.Ordinal) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }
}
