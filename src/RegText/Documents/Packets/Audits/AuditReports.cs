using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Documents.Packets.Audits;

/// <summary>
/// A page for each section in charge: what the author wrote for all of them with {課} and other words filled in, then for each 区分 the marks, 所見 and 指摘事項
/// of that section.
/// </summary>
public static class AuditReports
{
    /// <summary>The word in braces that stands for the section.</summary>
    public const string Section = "課";

    /// <summary>Builds the pages.</summary>
    /// <param name="sheet">The audit.</param>
    /// <param name="head">What stands at the head of each page.</param>
    /// <param name="line">The line of the author's text that asks for the pages.</param>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<MaterialFinding> Findings) Build(AuditSheet sheet, ImmutableArray<PacketPart> head, int line)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var findings = ImmutableArray.CreateBuilder<MaterialFinding>();
        for (var i = 0; i < sheet.Sections.Length; i++)
        {
            if (i > 0) blocks.Add(new PageBreakBlock());
            var words = new Blanks(sheet, i);
            foreach (var part in head)
            {
                if (part is PacketText text) blocks.Add(words.Fill(text.Block));
                else if (part is PacketTable table) blocks.Add(words.Fill(table.Table));
            }
            if (i == 0)
            {
                foreach (var name in words.Unknown)
                    findings.Add(new("M01", Severity.Error, $"{{{name}}}に当たる語がありません。監査の一覧に、区分を空けた「{name}」の行を作るか、{{課}}などに直してください。", line));
            }
            foreach (var category in sheet.Categories)
            {
                findings.AddRange(Contradictions(sheet, category, i));
                blocks.AddRange(Paragraphs(category, i));
            }
        }
        return (blocks.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>A 区分 of which the auditor says nothing is left out of the page.</summary>
    private static IEnumerable<Block> Paragraphs(AuditCategory category, int section)
    {
        var (opinion, objection) = (category.Note(AuditCategory.Opinion, section), category.Note(AuditCategory.Objection, section));
        if (opinion.Length == 0 && objection.Length == 0) yield break;
        yield return new TextBlock(BlockRole.Heading, [new("○" + category.Name)]) { HeadingLevel = 3 };
        if (opinion.Length > 0) yield return new TextBlock(BlockRole.Body, [new(opinion)], 0, 1);
        foreach (var (mark, words) in ((char, string)[])[(AuditSheet.Mended, "監査指導により改善"), (AuditSheet.Bad, "改善を要する")])
            foreach (var item in category.Items.Where(i => i.Marks[section] == mark))
                yield return new TextBlock(BlockRole.Body, [new($"{mark} {item.Name}（{words}）")], 3, 2);
        var marks = AuditSheet.Counted(m => category.Count(section, m));
        string[] closing = [objection.Length > 0 ? "指摘事項：" + objection : "", marks.Length > 0 ? $"（{marks}）" : ""];
        yield return new TextBlock(BlockRole.Body, [new(string.Concat(closing))], 1, 1);
    }

    /// <summary>Words that the marks of the same list gainsay.</summary>
    private static IEnumerable<MaterialFinding> Contradictions(AuditSheet sheet, AuditCategory category, int section)
    {
        var (name, bad) = (sheet.Sections[section].Name, category.Count(section, AuditSheet.Bad));
        var opinion = category.Note(AuditCategory.Opinion, section);
        var note = category.Notes.FirstOrDefault(n => n.Name == AuditCategory.Objection);
        if (bad > 0 && note?.Words[section] is "" or "なし")
            yield return Finding($"{name}の「{category.Name}」に×が{bad}件ありますが、指摘事項が「{(note!.Words[section].Length == 0 ? "空欄" : "なし")}」です。", note!.Line);
        if (section == 0)
        {
            foreach (var mended in category.Items.Where(i => i.Remedy.Length > 0 && !i.Marks.Any(m => m is AuditSheet.Mended or AuditSheet.Bad)))
                yield return Finding($"「{mended.Name}」に改善内容がありますが、△も×もありません。", mended.Line);
        }
        if (opinion.Length == 0 && category.Items.FirstOrDefault(i => i.Marks[section] is AuditSheet.Mended or AuditSheet.Bad) is { } item)
            yield return Finding($"{name}の「{item.Name}」は{item.Marks[section]}ですが、「{category.Name}」の所見がありません。課の報告に載りません。", item.Line);

        MaterialFinding Finding(string message, int line) => new("M11", Severity.Warning, message, line) { File = sheet.File };
    }

    /// <summary>Fills {課} and other words in braces.</summary>
    private sealed class Blanks(AuditSheet sheet, int section)
    {
        private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

        public IEnumerable<string> Unknown => _unknown.Order(StringComparer.Ordinal);

        public TextBlock Fill(TextBlock block) => block with { Runs = [.. block.Runs.Select(r => r with { Text = Fill(r.Text) })] };

        public TableBlock Fill(TableBlock table) => table with
        {
            Rows = [.. table.Rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c with { Blocks = [.. c.Blocks.Select(Fill)] })] })],
        };

        private string Fill(string text)
        {
            for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0;)
            {
                var close = text.IndexOf('}', open);
                if (close < 0) break;
                var word = Word(text[(open + 1)..close]);
                text = string.Concat(text.AsSpan(0, open), word, text.AsSpan(close + 1));
                open = text.IndexOf('{', open + word.Length);
            }
            return text;
        }

        private string Word(string name)
        {
            if (name == Section) return sheet.Sections[section].Name;
            if (sheet.Values.FirstOrDefault(v => string.Equals(v.Name, name, StringComparison.Ordinal)) is { } value) return value.Words[section];
            _unknown.Add(name);
            return name;
        }
    }
}
