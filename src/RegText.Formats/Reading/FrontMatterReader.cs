using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RegText.Formats.Reading;

/// <summary>What stands at the head of a file.</summary>
/// <param name="FrontMatter">The values that could be read.</param>
/// <param name="BodyStart">Where it ends; 0 where there is none.</param>
/// <param name="Diagnostics">F01: what could not be read.</param>
public sealed record FileHead(FrontMatter FrontMatter, int BodyStart, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// Reads the YAML between two <c>---</c> lines at the head of a text. It works on the events of the YAML parser: no reflection
/// (so trimming works), no recursion and no expansion of aliases (so nothing in a file can exhaust memory or stack).
/// </summary>
public static class FrontMatterReader
{
    /// <summary>The closing line is looked for in this many characters; a rule further down is not front matter.</summary>
    public const int Limit = 64 * 1024;

    /// <summary>Reads the head of a text.</summary>
    public static FileHead Read(SourceText source)
    {
        if (FindBlock(source) is not { } block) return new(FrontMatter.None, 0, []);
        if (block.WideColonLine is { } line)
            return new(FrontMatter.None, 0, [Finding(source, line, "「：」が全角なので、書誌情報として読めません。半角の「:」と空白1字に直してください")]);
        var reading = new BlockReading(source);
        reading.Run(block.LastLine);
        return new(new FrontMatter(reading.Values.ToImmutable()), block.BodyStart, reading.Diagnostics.ToImmutable());
    }

    // A rule (---) also begins some Markdown texts: front matter is what has 「項目: 値」 behind its first line.
    private static Block? FindBlock(SourceText source)
    {
        if (source.LineCount < 2 || !IsRule(source, 1)) return null;
        int? first = null, wide = null;
        for (var line = 2; line <= source.LineCount && source.LineSpan(line).Start < Limit; line++)
        {
            if (IsRule(source, line)) return new(line - 1, source.FullLineSpan(line).End, wide);
            var text = source[source.LineSpan(line)];
            if (first is not null || text.IsWhiteSpace() || text[0] == '#') continue;
            first = line;
            if (text.IndexOfAny(':', '：') < 1) return null;
            if (text[text.IndexOfAny(':', '：')] == '：') wide = line;
        }
        return null;
    }

    private static Diagnostic Finding(SourceText source, int line, string what) => new(
        "F01", Severity.Warning, $"先頭の書誌情報（「---」と「---」の間）：{what}。", source.LineSpan(line));

    private static bool IsRule(SourceText source, int line) => source[source.LineSpan(line)].TrimEnd() is "---";

    private readonly record struct Block(int LastLine, int BodyStart, int? WideColonLine);

    private sealed class BlockReading(SourceText source)
    {
        public ImmutableDictionary<string, string>.Builder Values { get; } =
            ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

        public ImmutableArray<Diagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

        public void Run(int lastLine)
        {
            var yaml = lastLine < 2 ? "" : source.Content[source.LineSpan(2).Start..source.FullLineSpan(lastLine).End];
            var parser = new Parser(new StringReader(yaml));
            try
            {
                ReadMapping(parser);
            }
            // The YAML parser has more than its own exception for what it cannot read.
            catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
            {
                Report(
                    (e as YamlException)?.Start.Line ?? parser.Current?.End.Line ?? 1,
                    "YAMLとして読めません。「項目: 値」の形に直してください（「:」や「#」を含む値は「\"」で囲みます）");
            }
        }

        private void ReadMapping(Parser parser)
        {
            while (parser.MoveNext() && parser.Current is StreamStart or DocumentStart)
            {
            }
            if (parser.Current is StreamEnd or null) return;
            if (parser.Current is not MappingStart)
            {
                Report(parser.Current.Start.Line, "「項目: 値」の形になっていません");
                return;
            }
            while (parser.MoveNext() && parser.Current is not MappingEnd)
            {
                var (line, key) = (parser.Current!.Start.Line, (parser.Current as Scalar)?.Value);
                if (key is null) SkipNested(parser);
                parser.MoveNext();
                var value = ReadValue(parser);
                if (key is null || value is null) Report(line, $"{(key is null ? "項目名" : $"「{key}」")}を読めません。値は文字か、「- 」で始まる行の並びにしてください");
                else if (!Values.TryAdd(key, value)) Report(line, $"「{key}」が2回あります。初めのものを使います");
            }
        }

        // The text of a scalar, the lines of a list of scalars, or null for anything else, which is then skipped.
        private static string? ReadValue(Parser parser)
        {
            if (parser.Current is Scalar scalar) return TextOf(scalar);
            if (parser.Current is not SequenceStart)
            {
                SkipNested(parser);
                return null;
            }
            var entries = new List<string>();
            var plain = true;
            while (parser.MoveNext() && parser.Current is not SequenceEnd)
            {
                if (parser.Current is Scalar entry) entries.Add(TextOf(entry));
                else plain = false;
                SkipNested(parser);
            }
            return plain ? string.Join('\n', entries) : null;
        }

        private static string TextOf(Scalar scalar) => scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" } ? "" : scalar.Value;

        private static void SkipNested(Parser parser)
        {
            for (var depth = parser.Current!.NestingIncrease; depth > 0 && parser.MoveNext();) depth += parser.Current!.NestingIncrease;
        }

        private void Report(long line, string what)
        {
            // The YAML begins on line 2 of the file.
            var number = (int)Math.Clamp(line + 1, 1, source.LineCount);
            Diagnostics.Add(Finding(source, number, what));
        }
    }
}
