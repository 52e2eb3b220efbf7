using System.Collections.Immutable;
using System.Globalization;
using RegText.Comparing;

namespace RegText.Formats.Comparing;

/// <summary>A table of a comparison report: what CSV, xlsx and HTML show alike.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Headings">The headings of the columns.</param>
/// <param name="Widths">The widths of the columns in characters; the last one stands for all that follow.</param>
/// <param name="Rows">The rows; a short row has empty cells at its end. Made one by one.</param>
internal sealed record CompareSheet(string Name, ImmutableArray<string> Headings, ImmutableArray<int> Widths, IEnumerable<string[]> Rows)
{
    /// <summary>How many first columns stay in sight.</summary>
    public int Frozen { get; init; }

    /// <summary>The columns that hold numbers, by their headings: a workbook sorts and filters them as numbers.</summary>
    public ImmutableArray<string> Numbers { get; init; } = ["得点", "件数"];

    /// <summary>Items × regulations.</summary>
    public static CompareSheet Matrix(ComparisonMatrix matrix) => new(
        "対応表", ["基準", "群", "項目名", .. matrix.Documents.Select(d => d.Heading)], [9, 18, 26, 34],
        matrix.Baseline.Items.Select(item => (string[])[item.Id, item.Groups.LastOrDefault() ?? "", item.Heading, .. matrix.Documents.Select(d => Cell(d, item))])) { Frozen = 3 };

    /// <summary>Every link with its evidence; an item without candidate and an article without item have a line too.</summary>
    public static CompareSheet Evidence(ComparisonMatrix matrix) => new(
        "根拠",
        [
            "基準", "基準の項目名", "自治体", "文書", "条項", "見出し", "確度", "関係", "得点", "基準のカバー率", "相違点", "共通の字句", "基準だけの字句", "条文だけの字句", "共通の事項", "共通して引く法令", "共通の定義語", "次点",
            "判断", "判断者", "日付", "備考",
        ],
        [9, 24, 12, 20, 14, 24, 9, 24, 7, 9, 36, 40, 40, 40, 24, 24, 24, 14, 10, 10, 12, 24], EvidenceRows(matrix)) { Frozen = 2 };

    /// <summary>Articles that no item asks for.</summary>
    public static CompareSheet Added(ComparisonMatrix matrix) => new(
        "基準にない規定", ["自治体", "文書", "条", "見出し", "本文", "最も近い項目", "得点"], [12, 20, 9, 26, 80, 26, 7],
        matrix.Documents.SelectMany(d => d.Comparison.Added.Select(g => (string[])
            [d.Municipality, d.Id, g.Provision.Id, g.Provision.Heading, g.Provision.Text, g.Nearest is { } next ? CompareWords.Unit(next.Unit) : "", g.Nearest is { } near ? Score(near.Score) : ""])));

    /// <summary>How the cities word what answers an item, like wordings together.</summary>
    public static CompareSheet Variants(ComparisonMatrix matrix) => new(
        "書きぶり", ["基準", "項目名", "型", "件数", "まれ", "自治体", "書きぶり（型の初めのもの）"], [9, 26, 6, 7, 6, 40, 90],
        matrix.Baseline.Items.SelectMany(item => WordingVariant.Of(item, matrix.Documents).Select(v => (string[])
            [item.Id, item.Heading, v.Name, v.Documents.Length.ToString(CultureInfo.InvariantCulture), v.IsRare ? "まれ" : "", string.Join("、", v.Documents.Select(d => d.Heading)), v.Text])));

    /// <summary>What was compared, and what it means.</summary>
    public static CompareSheet About(ComparisonMatrix matrix) => new("説明", ["項目", "内容", "SHA-256"], [16, 100, 66], AboutRows(matrix));

    private static IEnumerable<string[]> EvidenceRows(ComparisonMatrix matrix)
    {
        foreach (var item in matrix.Baseline.Items)
            foreach (var document in matrix.Documents)
            {
                var links = document.Comparison.Of(item).ToList();
                if (links.Count == 0)
                {
                    var nearest = document.Comparison.Missing.FirstOrDefault(g => ReferenceEquals(g.Provision, item))?.Nearest;
                    yield return [item.Id, item.Heading, document.Municipality, document.Id, "", "", LinkWords.NoCandidate, .. Enumerable.Repeat("", 10), Next(nearest)];
                }
                foreach (var link in links) yield return Cells(document, link);
            }
        foreach (var document in matrix.Documents)
            foreach (var link in document.Comparison.Rejected) yield return Cells(document, link);
        foreach (var document in matrix.Documents)
            foreach (var gap in document.Comparison.Added)
                yield return ["", "（基準にない規定）", document.Municipality, document.Id, gap.Provision.Id, gap.Provision.Heading];
    }

    private static string[] Cells(ComparedDocument document, ProvisionLink link)
    {
        var (overlap, decision) = (link.Evidence.Overlap, link.Decision?.Decision);
        return
        [
            link.Baseline.Id + link.BaselinePart, link.Baseline.Heading, document.Municipality, document.Id, link.UnitPlace, link.Unit.Heading, LinkWords.Of(link.Band), CompareWords.Relation(link),
            Score(link.Score), link.Baseline.HasText ? CompareWords.Percent(overlap.OfBaseline) : "", CompareWords.Differences(link),
            CompareWords.Some(overlap.Shared, 5), CompareWords.Some(overlap.OnlyBaseline, 8), CompareWords.Some(overlap.OnlyUnit, 8), string.Join("、", link.Evidence.Matters), string.Join("、", link.Evidence.Laws), string.Join("、", link.Evidence.Terms),
            Next(link.Evidence.RunnerUp),
            decision is null ? "" : link.Decision!.IsStale ? "要再確認" : LinkDecision.Word(decision.Kind), decision?.Who ?? "", decision?.When ?? "", decision?.Note ?? "",
        ];
    }

    private static IEnumerable<string[]> AboutRows(ComparisonMatrix matrix)
    {
        yield return ["注意", ComparisonMatrix.Notice];
        if (matrix.Baseline.HasNamesOnly) yield return ["注意", ComparisonMatrix.NamesOnlyNotice];
        yield return ["基準", matrix.Baseline.Title + "（" + matrix.Baseline.Path + "）", matrix.Baseline.Sha256];
        foreach (var document in matrix.Documents) yield return ["規程", document.Title + "（" + document.Path + "）", document.Sha256];
        yield return ["確実", "書いてある事項も字句も一致し、ほかに近い候補がないもの"];
        yield return ["確実（項目名のみ）", "項目名しかない項目では、項目名と見出しが同じもの"];
        yield return ["得点", "対応する見込みを0から1までで示した目安。確実かどうかは、字句の一致もあわせて決めています"];
        yield return ["次点", "次に近い条と得点。候補なしのときは、最も近かったもの"];
        yield return ["要確認", "人が読んで確かめるもの"];
        yield return ["候補なし", "当たる条が見つからなかったもの。規定がないことの証明ではありません"];
        yield return ["カバー率", "基準の字句のうち、条文にもある割合（主体の名、「しなければならない」などの語尾、句読点を除く）"];
    }

    /// <summary>第10条（アクセス制限）　確実　一部重複　87％, one line a link.</summary>
    private static string Cell(ComparedDocument document, Provision item)
    {
        var links = document.Comparison.Of(item).ToList();
        return links.Count == 0
            ? LinkWords.NoCandidate
            : string.Join("\n", links.Select(l => $"{l.UnitPlace}（{l.Unit.Heading}）　{LinkWords.Of(l.Band)}　{CompareWords.Relation(l)}{(item.HasText ? "　" + CompareWords.Percent(l.Evidence.Overlap.OfBaseline) : "")}")
                .Append(CompareWords.Together(document.Comparison, item)).Where(t => t.Length > 0));
    }

    private static string Next(RunnerUp? next) => next is null ? "" : $"{next.Unit.Id} {Score(next.Score)}";

    private static string Score(double score) => score.ToString("F2", CultureInfo.InvariantCulture);
}
