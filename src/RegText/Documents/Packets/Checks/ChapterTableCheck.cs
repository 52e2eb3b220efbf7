using System.Text.RegularExpressions;
using RegText.Text;
using Group = RegText.Syntax.Group;

namespace RegText.Documents.Packets.Checks;

/// <summary>Holds a table that an author typed with 章 and their articles against the regulation (SPEC E.1.2 T07).</summary>
public static partial class ChapterTableCheck
{
    /// <summary>A table speaks of the 章 when so many rows begin with one.</summary>
    private const int LeastRows = 2;

    /// <summary>What the table says that is not so. A table that does not list 章 has none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="subject">The regulation.</param>
    /// <param name="prose">Looks at the words in the rows.</param>
    public static IEnumerable<MaterialFinding> Check(PacketTable table, PacketSubject subject, ProseCheck prose)
    {
        var groups = subject.Chapters.Where(c => c.Unit is Group).ToList();
        var rows = Rows(table);
        if (groups.Count == 0 || rows.Count < LeastRows) yield break;
        var seen = new HashSet<OutlineEntry>(ReferenceEqualityComparer.Instance);
        foreach (var (line, cells, at) in rows)
        {
            var (label, title) = SummaryPairing.Split(cells[at]);
            var group = groups.Find(g => SummaryPairing.Key(g.Label) == label);
            if (group is null)
            {
                yield return new("M04", Severity.Error, $"{label}は「{subject.Name}」にありません。番号を確認してください。", line);
                continue;
            }
            seen.Add(group);
            var next = at + 1;
            if (title.Length == 0 && next < cells.Count && !Range().IsMatch(SummaryPairing.Key(cells[next]))) title = cells[next++];
            if (title.Length > 0 && SummaryPairing.Key(title) != SummaryPairing.Key(group.Title))
                yield return new("M04", Severity.Error, $"{label}の名が「{title}」ですが、「{subject.Name}」では「{group.Title}」です。どちらかに合わせてください。", line);
            for (var i = next; i < cells.Count; i++)
            {
                if (Range().Match(SummaryPairing.Key(cells[i])) is { Success: true } range)
                {
                    if (Differs(range, group)) yield return new("M05", Severity.Error, $"{label}の該当条項が「{cells[i]}」ですが、「{subject.Name}」では{group.Range(Profile.Standard.Table)}です。", line);
                }
                else
                {
                    foreach (var finding in prose.Check(cells[i], line, group)) yield return finding;
                }
            }
        }
        var missing = groups.Where(g => g.Depth == 0 && !seen.Contains(g)).Select(g => SummaryPairing.Named(g.Label, g.Title)).ToList();
        if (missing.Count > 0) yield return new("M15", Severity.Warning, $"この表に、{string.Join("、", missing)}がありません。", table.Line);
    }

    /// <summary>Whether rows of a table begin with 章, so that <see cref="Check"/> looks at all its words.</summary>
    public static bool IsChapterTable(PacketTable table) => Rows(table).Count >= LeastRows;

    private static List<(int Line, List<string> Cells, int Label)> Rows(PacketTable table) =>
    [
        .. table.Table.Rows.Select((r, i) => (Line: table.RowLines[i], Cells: r.Cells.Select(c => c.Text.Trim()).ToList()))
            .Select(r => (r.Line, r.Cells, Label: r.Cells.FindIndex(c => SummaryPairing.Split(c).Label is ['第', .., not '条']))).Where(r => r.Label >= 0),
    ];

    private static bool Differs(Match range, OutlineEntry group)
    {
        if (group.Articles.IsEmpty) return true;
        var first = SummaryPairing.Key(group.Articles[0].Label.Value);
        var last = SummaryPairing.Key(group.Articles[^1].Label.Value);
        return range.Groups["first"].Value != first || (range.Groups["last"] is { Success: true } end ? end.Value : range.Groups["first"].Value) != last;
    }

    [GeneratedRegex(@"^（?(?<first>第[0-9]+条(?:の[0-9]+)*)(?:(?:[・、～〜~―—–－-]|から|及び)(?<last>第[0-9]+条(?:の[0-9]+)*)(?:まで)?)?）?$")]
    private static partial Regex Range();
}
