using System.Globalization;
using System.Text;
using RegText.Comparing;

namespace RegText.Formats.Comparing;

/// <summary>A comparison for the eye: items with the articles that answer them, then what nobody asked for.</summary>
internal static class CompareText
{
    public static string Write(ComparisonMatrix matrix)
    {
        var text = new StringBuilder();
        foreach (var item in matrix.Baseline.Items)
        {
            text.Append(item.Id).Append('　').Append(item.Heading).Append('\n');
            foreach (var document in matrix.Documents) Document(text, item, document);
        }
        foreach (var document in matrix.Documents)
            foreach (var link in document.Comparison.Rejected)
                text.Append("\n却下した候補　").Append(document.Heading).Append("\n　").Append(link.Baseline.Id).Append('　').Append(CompareWords.Unit(link.Unit)).Append('　').Append(link.Status).Append('\n');
        foreach (var document in matrix.Documents.Where(d => !d.Comparison.Added.IsEmpty))
            text.Append("\n基準の項目に当たらない規定　").Append(document.Heading).Append('\n').Append('　')
                .AppendJoin('、', document.Comparison.Added.Select(g => CompareWords.Unit(g.Provision))).Append('\n');
        text.Append('\n').Append(ComparisonMatrix.Notice);
        if (matrix.Baseline.HasNamesOnly) text.Append('\n').Append(ComparisonMatrix.NamesOnlyNotice);
        return text.ToString();
    }

    private static void Document(StringBuilder text, Provision item, ComparedDocument document)
    {
        var links = document.Comparison.Of(item).ToList();
        if (links.Count == 0)
        {
            var nearest = document.Comparison.Missing.FirstOrDefault(g => ReferenceEquals(g.Provision, item))?.Nearest;
            text.Append('　').Append(document.Heading).Append('　').Append(LinkWords.NoCandidate);
            if (nearest is not null) text.Append(CultureInfo.InvariantCulture, $"（最も近いもの：{CompareWords.Unit(nearest.Unit)} {nearest.Score:F2}）");
            text.Append('\n');
        }
        foreach (var link in links)
        {
            text.Append('　').Append(document.Heading).Append('　').Append(link.UnitPlace).Append('（').Append(link.Unit.Heading).Append("）　").Append(CompareWords.State(link));
            if (item.HasText) text.Append(CultureInfo.InvariantCulture, $"　基準の{CompareWords.Percent(link.Evidence.Overlap.OfBaseline)}");
            foreach (var difference in link.Differences) text.Append(CultureInfo.InvariantCulture, $"\n　　{difference.Kind}：{difference.Baseline} → {difference.Unit}");
            if (link.Decision is { Decision.Note: { Length: > 0 } note }) text.Append("\n　　備考：").Append(note);
            text.Append('\n');
        }
        if (CompareWords.Together(document.Comparison, item) is { Length: > 0 } together) text.Append('　').Append(document.Heading).Append('　').Append(together).Append('\n');
    }
}
