using System.Collections.Immutable;
using RegText.Comparing;
using RegText.Documents;

namespace RegText.Formats.Comparing;

/// <summary>
/// A comparison as a document: the structure table (item → articles) and the 逐条比較表 (items with the texts that answer them, side by side), A4 landscape.
/// </summary>
internal static class CompareDocument
{
    /// <summary>More columns than these cannot be read on A4.</summary>
    private const int StructureColumns = 6;
    private const int TextColumns = 3;

    /// <summary>Builds the document.</summary>
    public static Document Build(ComparisonMatrix matrix)
    {
        var title = $"{matrix.Baseline.Title}との対応";
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(BlockRole.Title, [new(title)]) { HeadingLevel = 1 });
        blocks.Add(Line(ComparisonMatrix.Notice));
        if (matrix.Baseline.HasNamesOnly) blocks.Add(Line(ComparisonMatrix.NamesOnlyNotice));
        Heading(blocks, "項目と条の対応");
        foreach (var documents in matrix.Documents.Chunk(StructureColumns)) blocks.Add(Structure(matrix.Baseline, documents));
        blocks.Add(new PageBreakBlock());
        Heading(blocks, "逐条比較表");
        foreach (var documents in matrix.Documents.Chunk(TextColumns)) blocks.Add(Texts(matrix.Baseline, documents));
        return new(title, Profile.Standard.TablePage with { Landscape = true, Vertical = false, MarginTop = 15, MarginBottom = 15, MarginLeft = 15, MarginRight = 15 }, blocks.ToImmutable())
        {
            Sources =
            [
                new("基準", Path.GetFileName(matrix.Baseline.Path), matrix.Baseline.Sha256),
                .. matrix.Documents.Select(d => new DocumentSource("規程", Path.GetFileName(d.Path), d.Sha256)),
            ],
        };
    }

    private static void Heading(ImmutableArray<Block>.Builder blocks, string text) =>
        blocks.Add(new TextBlock(BlockRole.GroupHeading, [new(text)]) { HeadingLevel = 2 });

    /// <summary>Items in groups, as the packets of committees print them, with the articles of each regulation.</summary>
    private static TableBlock Structure(Baseline baseline, ComparedDocument[] documents)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Headings(["群", "項目", .. documents.Select(d => d.Heading)]));
        var last = "";
        foreach (var item in baseline.Items)
        {
            var group = item.Groups.LastOrDefault() ?? "";
            rows.Add(new([Cell(string.Equals(group, last, StringComparison.Ordinal) ? "" : group), Cell($"{item.Id}　{item.Heading}"), .. documents.Select(d => Articles(d, item))])
            {
                KeepTogether = true,
            });
            last = group;
        }
        return new([18, 28, .. documents.Select(_ => 54.0 / documents.Length)], 1, rows.ToImmutable()) { Description = "基準の項目と、それに当たる条の対応" };
    }

    private static TableCell Articles(ComparedDocument document, Provision item)
    {
        var links = document.Comparison.Of(item).ToList();
        return links.Count == 0
            ? Cell(LinkWords.NoCandidate)
            : new([.. links.Select(l => Line($"{l.UnitPlace}（{l.Unit.Heading}）　{(l.Decision is null ? LinkWords.Of(l.Band) : l.Status)}"))]);
    }

    private static TableBlock Texts(Baseline baseline, ComparedDocument[] documents)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Headings([baseline.Title, .. documents.Select(d => d.Heading)]));
        foreach (var item in baseline.Items) rows.Add(new([Item(item), .. documents.Select(d => Answers(d, item))]));
        if (documents.Any(d => !d.Comparison.Added.IsEmpty)) rows.Add(new([Cell("（基準にない規定）"), .. documents.Select(Added)]));
        return new([30, .. documents.Select(_ => 70.0 / documents.Length)], 1, rows.ToImmutable()) { Description = "基準の項目ごとに、各規程の条文を並べた逐条比較表" };
    }

    private static TableCell Item(Provision item) => new([Bold($"{item.Id}　{item.Heading}"), .. Paragraphs(item)]);

    private static TableCell Answers(ComparedDocument document, Provision item)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        foreach (var link in document.Comparison.Of(item))
        {
            blocks.Add(Bold($"{link.UnitPlace}（{link.Unit.Heading}）"));
            blocks.Add(Line(CompareWords.State(link) + (item.HasText ? $"　基準の{CompareWords.Percent(link.Evidence.Overlap.OfBaseline)}" : "")));
            blocks.AddRange(Paragraphs(link.Unit));
            blocks.AddRange(link.Differences.Select(d => Line($"【{d.Kind}】{d.Baseline} → {d.Unit}")));
            if (link.Decision is { Decision.Note: { Length: > 0 } note }) blocks.Add(Line($"【備考】{note}"));
        }
        return blocks.Count == 0 ? Cell(LinkWords.NoCandidate) : new(blocks.ToImmutable());
    }

    private static TableCell Added(ComparedDocument document) => new([.. document.Comparison.Added.SelectMany(g => Paragraphs(g.Provision).Prepend(Bold(CompareWords.Unit(g.Provision))))]);

    private static IEnumerable<TextBlock> Paragraphs(Provision provision) =>
        provision.Parts.Where(p => p.IsWhole).Select(p => new TextBlock(BlockRole.Body, [new(p.Text)], 0, 1));

    private static TableRow Headings(string[] names) => new([.. names.Select(n => new TableCell([new TextBlock(BlockRole.ColumnHeading, [new(n)])]))]) { KeepTogether = true };

    private static TableCell Cell(string text) => new([Line(text)]);

    private static TextBlock Line(string text) => new(BlockRole.Body, [new(text)]);

    private static TextBlock Bold(string text) => new(BlockRole.Caption, [new(text, RunRole.Caption)]);
}
