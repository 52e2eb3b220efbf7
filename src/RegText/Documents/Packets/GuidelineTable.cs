using System.Collections.Immutable;
using RegText.Documents.Packets.Audits;
using RegText.Documents.Packets.Checks;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Packets;

/// <summary>
/// 指針対照: the items of a guideline with the articles that an author says answer them. The author names articles by their caption, so the numbers are those of
/// the regulation, whatever becomes of them; articles that no item names stand at the end.
/// </summary>
public static class GuidelineTable
{
    private const string NoArticle = "（規定なし）";

    /// <summary>Builds the table.</summary>
    /// <param name="subject">The regulation.</param>
    /// <param name="rows">The author's list, headings first: 項目, 規定項目の詳細, 条 (見出し or 第3条; several with 、; - for none).</param>
    /// <param name="file">The name of the list for findings.</param>
    public static (TableBlock Table, ImmutableArray<MaterialFinding> Findings) Build(PacketSubject subject, ImmutableArray<ListRow> rows, string file)
    {
        var articles = subject.Index.Paths.All.Where(p => p.Unit is Article && p.IsInBody).ToList();
        var byName = articles.SelectMany(a => new[] { a.Name, a.Unit.Caption?.Text.Value ?? "" }.Select(n => (Key: SummaryPairing.Key(n), Article: a)))
            .Where(p => p.Key.Length > 0).ToLookup(p => p.Key, p => p.Article, StringComparer.Ordinal);
        var named = new HashSet<UnitPath>();
        var findings = ImmutableArray.CreateBuilder<MaterialFinding>();
        var built = ImmutableArray.CreateBuilder<TableRow>();
        built.Add(TableText.Heading("指針の規定項目", "規定項目の詳細", "該当条項", "条の見出し"));
        var group = "";
        foreach (var row in rows.Skip(1).Where(r => r.Cells.Any(c => c.Trim().Length > 0)))
        {
            var cells = Enumerable.Range(0, 3).Select(i => i < row.Cells.Length ? row.Cells[i].Trim() : "").ToList();
            var found = new List<UnitPath>();
            foreach (var name in cells[2].Split(['、', '・', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(n => n is not ("-" or "－" or "ー")))
            {
                if (byName[SummaryPairing.Key(name)].ToList() is [var one]) found.Add(one);
                else
                {
                    var near = articles.MinBy(a => Spelling.Distance(name, a.Unit.Caption?.Text.Value ?? ""));
                    var hint = near?.Unit.Caption is { } caption && Spelling.Distance(name, caption.Text.Value) <= name.Length / 2 ? $"「{caption.Text.Value}」（{near.Name}）ではありませんか。" : "";
                    findings.Add(new("M13", Severity.Error, $"「{name}」という見出しの条が、「{subject.Name}」に{(byName[SummaryPairing.Key(name)].Any() ? "いくつもあります" : "ありません")}。{hint}", row.Line) { File = file });
                }
            }
            named.UnionWith(found);
            built.Add(Row(cells[0].Length == 0 || cells[0] == group, cells[0], cells[1], found, NoArticle));
            if (cells[0].Length > 0) group = cells[0];
        }
        var others = articles.Where(a => !named.Contains(a)).ToList();
        if (others.Count > 0) built.Add(Row(false, "指針の項目に当たらない条", "", others, ""));
        return (new TableBlock([10, 14, 8, 16], 1, TableText.KeepGroups(built)) { Description = "指針の項目と規程の条" }, findings.ToImmutable());
    }

    private static TableRow Row(bool continues, string group, string item, List<UnitPath> articles, string none) => new(
    [
        continues ? TableCell.Empty with { ContinuesAbove = true } : TableText.Cell(group),
        TableText.Cell(item),
        articles.Count == 0 ? TableText.Cell(none) : TableText.Lines(articles.Select(a => a.Name)),
        TableText.Lines(articles.Select(a => a.Unit.Caption?.Text.Value ?? "")),
    ]) { KeepTogether = true };
}
