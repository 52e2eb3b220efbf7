using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Documents.Packets.Audits;

/// <summary>A row of a list, as it stands in a CSV file or a Markdown table.</summary>
/// <param name="Cells">The texts of its cells.</param>
/// <param name="Line">Its line, from 1.</param>
public readonly record struct ListRow(ImmutableArray<string> Cells, int Line);

/// <summary>
/// Reads the list of an audit: 区分, 監査項目, a column for each section, and perhaps 改善内容. A row without 区分 gives words for each section (略称,
/// 監査実施日); in a 区分 the rows 所見, 指摘事項 and 備考 do.
/// </summary>
public sealed class AuditReader
{
    private const string ShortNames = "略称";
    private const string Legend = "凡例";
    private const string RemedyHeading = "改善内容";

    private readonly string _file;
    private readonly ImmutableArray<MaterialFinding>.Builder _findings = ImmutableArray.CreateBuilder<MaterialFinding>();

    private AuditReader(string file) => _file = file;

    /// <summary>Reads a list; null where it is none.</summary>
    /// <param name="rows">The rows, headings first.</param>
    /// <param name="file">The name of the file for findings.</param>
    public static (AuditSheet? Sheet, ImmutableArray<MaterialFinding> Findings) Read(ImmutableArray<ListRow> rows, string file)
    {
        var reader = new AuditReader(file);
        var sheet = reader.Read(rows);
        return (sheet, reader._findings.ToImmutable());
    }

    private AuditSheet? Read(ImmutableArray<ListRow> rows)
    {
        if (rows.IsEmpty || rows[0].Cells.Length < 3 || rows[0].Cells[0].Trim() != "区分")
        {
            Report($"監査の一覧の1行目を「区分,監査項目,（課の名）…,{RemedyHeading}」にしてください。", rows.IsEmpty ? 1 : rows[0].Line);
            return null;
        }
        var hasRemedy = rows[0].Cells[^1].Trim().StartsWith(RemedyHeading, StringComparison.Ordinal);
        var names = rows[0].Cells[2..^(hasRemedy ? 1 : 0)];
        var values = ImmutableArray.CreateBuilder<AuditNote>();
        var categories = new List<(string Name, List<AuditItem> Items, List<AuditNote> Notes)>();
        foreach (var row in rows.Skip(1))
        {
            var cells = row.Cells.Select(c => c.Trim()).ToImmutableArray();
            if (cells.All(c => c.Length == 0)) continue;
            var words = Enumerable.Range(2, names.Length).Select(i => i < cells.Length ? cells[i] : "").ToImmutableArray();
            var name = cells.Length > 1 ? cells[1] : "";
            if (cells[0].Length == 0)
            {
                values.Add(new(name, words, row.Line));
                continue;
            }
            if (categories.FindIndex(c => c.Name == cells[0]) is var at && at < 0)
            {
                at = categories.Count;
                categories.Add((cells[0], [], []));
            }
            if (name is AuditCategory.Opinion or AuditCategory.Objection || name.StartsWith(AuditCategory.Remarks, StringComparison.Ordinal))
                categories[at].Notes.Add(new(name, words, row.Line));
            else
                categories[at].Items.Add(new(name, Marks(words, names, name, row.Line), hasRemedy && cells.Length > names.Length + 2 ? cells[names.Length + 2] : "", row.Line));
        }
        var shortNames = values.FirstOrDefault(v => v.Name == ShortNames)?.Words;
        var legend = values.FirstOrDefault(v => v.Name == Legend)?.Words.Where(w => w.Length > 0).ToImmutableArray() ?? AuditSheet.UsualLegend;
        return new(
            _file, [.. names.Select((n, i) => new AuditedSection(n.Trim(), shortNames is { } s && s[i].Length > 0 ? s[i] : n.Trim()))],
            [.. categories.Select(c => new AuditCategory(c.Name, [.. c.Items], [.. c.Notes]))],
            [.. values.Where(v => v.Name is not (ShortNames or Legend))], legend);
    }

    private ImmutableArray<char> Marks(ImmutableArray<string> words, ImmutableArray<string> names, string item, int line)
    {
        var marks = ImmutableArray.CreateBuilder<char>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var mark = Mark(words[i]);
            if (mark is null)
                Report($"「{item}」の{names[i].Trim()}の記号が{(words[i].Length == 0 ? "空欄です" : $"「{words[i]}」です")}。○、△、×、-のどれかにしてください。", line);
            marks.Add(mark ?? AuditSheet.None);
        }
        return marks.MoveToImmutable();
    }

    /// <summary>The mark that somebody typed, in any of the letters that look like it.</summary>
    private static char? Mark(string word) => word switch
    {
        "○" or "〇" or "◯" => AuditSheet.Good,
        "△" => AuditSheet.Mended,
        "×" or "✕" or "x" or "X" or "ｘ" or "Ｘ" => AuditSheet.Bad,
        "-" or "－" or "ー" or "―" or "‐" or "—" or "–" => AuditSheet.None,
        _ => null,
    };

    private void Report(string message, int line) => _findings.Add(new("M10", Severity.Error, message, line) { File = _file });
}
