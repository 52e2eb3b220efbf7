using System.Globalization;
using System.Text;
using RegText.Comparing;

namespace RegText.Formats.Comparing;

/// <summary>A comparison as CSV for a spreadsheet: UTF-8 with BOM, CRLF, one line a link, and one for each item without candidate and each article without item.</summary>
internal static class CompareCsv
{
    private static readonly string[] Headings =
        ["基準", "基準の項目名", "自治体", "文書", "条項", "見出し", "確度", "関係", "得点", "基準のカバー率", "相違点", "共通の字句", "基準だけの字句", "条文だけの字句", "共通の事項", "次点"];

    public static byte[] Write(ComparisonMatrix matrix)
    {
        var text = new StringBuilder();
        Line(text, Headings);
        foreach (var item in matrix.Baseline.Items)
            foreach (var document in matrix.Documents)
            {
                var links = document.Comparison.Of(item).ToList();
                if (links.Count == 0) Line(text, [item.Id, item.Heading, document.Municipality, document.Id, "", "", LinkWords.NoCandidate]);
                foreach (var link in links) Line(text, Cells(document, link));
            }
        foreach (var document in matrix.Documents)
            foreach (var gap in document.Comparison.Added)
                Line(text, ["", "（基準にない規定）", document.Municipality, document.Id, gap.Provision.Id, gap.Provision.Heading]);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string[] Cells(ComparedDocument document, ProvisionLink link)
    {
        var overlap = link.Evidence.Overlap;
        return
        [
            link.Baseline.Id + link.BaselinePart, link.Baseline.Heading, document.Municipality, document.Id, link.UnitPlace, link.Unit.Heading, LinkWords.Of(link.Band), CompareWords.Relation(link),
            link.Score.ToString("F2", CultureInfo.InvariantCulture), link.Baseline.HasText ? CompareWords.Percent(overlap.OfBaseline) : "", CompareWords.Differences(link),
            CompareWords.Some(overlap.Shared, 5), CompareWords.Some(overlap.OnlyBaseline, 8), CompareWords.Some(overlap.OnlyUnit, 8), string.Join("、", link.Evidence.Matters),
            link.Evidence.RunnerUp is { } next ? string.Create(CultureInfo.InvariantCulture, $"{next.Unit.Id} {next.Score:F2}") : "",
        ];
    }

    private static void Line(StringBuilder text, string[] cells)
    {
        for (var i = 0; i < Headings.Length; i++)
        {
            if (i > 0) text.Append(',');
            text.Append('"').Append(Safe(i < cells.Length ? cells[i] : "").Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        text.Append("\r\n");
    }

    /// <summary>A cell that a spreadsheet would take for a formula is made text.</summary>
    private static string Safe(string cell) => cell is ['=' or '+' or '-' or '@', ..] ? "'" + cell : cell;
}
