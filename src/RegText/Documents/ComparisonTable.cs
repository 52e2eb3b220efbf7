using System.Collections.Immutable;
using RegText.Comparing;

namespace RegText.Documents;

/// <summary>
/// 逐条比較表 (SPEC B.6): each item of a guideline with the articles of one or more regulations that answer it, and how sure that is. It shows candidates and
/// says so; it never says that a regulation complies.
/// </summary>
public static class ComparisonTable
{
    private const double ItemWidth = 14;
    private const double RegulationWidth = 18;

    /// <summary>Builds the table with the notes that must stand below it.</summary>
    public static ImmutableArray<Block> Build(ComparisonMatrix matrix)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(TableText.Heading([matrix.Baseline.Title, .. matrix.Documents.Select(d => d.Heading)]));
        foreach (var item in matrix.Baseline.Items)
            rows.Add(new([TableText.Cell($"{item.Id}　{item.Heading}"), .. matrix.Documents.Select(d => Answers(d, item))]) { KeepTogether = true });
        if (matrix.Documents.Any(d => !d.Comparison.Added.IsEmpty))
            rows.Add(new([TableText.Cell("（基準の項目に当たらない規定）"), .. matrix.Documents.Select(d => TableText.Lines(d.Comparison.Added.Select(g => Named(g.Provision.Id, g.Provision))))]));
        var table = new TableBlock([ItemWidth, .. matrix.Documents.Select(_ => RegulationWidth)], 1, rows.ToImmutable()) { Description = "基準の項目と、それに当たる規定の候補" };
        var notes = matrix.Baseline.HasNamesOnly ? (string[])[ComparisonMatrix.Notice, ComparisonMatrix.NamesOnlyNotice] : [ComparisonMatrix.Notice];
        return [table, .. notes.Select(n => new TextBlock(BlockRole.Body, [new("※　" + n)], 2, 0))];
    }

    private static TableCell Answers(ComparedDocument document, Provision item)
    {
        var links = document.Comparison.Of(item).ToList();
        return links.Count == 0
            ? TableText.Cell(LinkWords.NoCandidate)
            : TableText.Lines(links.SelectMany(l => new[] { Named(l.UnitPlace, l.Unit), "　" + State(l) }));
    }

    private static string Named(string place, Provision unit) => unit.Heading.Length > 0 ? $"{place}（{unit.Heading}）" : place;

    private static string State(ProvisionLink link) =>
        link.Relation == LinkRelation.None ? LinkWords.Of(link.Band) : $"{LinkWords.Of(link.Band)}、{LinkWords.Of(link.Relation)}";
}
