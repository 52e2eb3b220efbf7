using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// The overview of a regulation for those who decide on it: 構成 (章), 該当条項, 主な規定の概要 (SPEC B.6). Numbers and articles are those of the tree, so they cannot
/// differ from the regulation; the words are the author's. Where there are none at all, the captions of the articles stand in their place.
/// </summary>
public static class OverviewTable
{
    private const double MostInNarrow = 8;

    /// <summary>Builds the table.</summary>
    /// <param name="instrument">The regulation.</param>
    /// <param name="summaries">The author's words.</param>
    /// <param name="style">The marks between the articles of a range.</param>
    /// <param name="line">The line of the author's text that asks for the table.</param>
    /// <returns>The table, and what does not go together: a summary for a 章 that does not exist, a 章 without one.</returns>
    public static (TableBlock Table, ImmutableArray<MaterialFinding> Findings) Build(
        Instrument instrument, ImmutableArray<ChapterSummary> summaries, TableStyle style, int line)
    {
        var entries = OutlineEntry.Of(instrument);
        var pairing = summaries.IsEmpty ? null : new SummaryPairing(entries, summaries, line);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var heading = pairing is null ? "条の見出し" : "主な規定の概要";
        rows.Add(new([TableText.Centred("構成") with { Span = 2 }, TableText.Centred("該当条項"), TableText.Centred(heading)]) { KeepTogether = true });
        foreach (var entry in entries)
        {
            var words = pairing is null
                ? entry.Unit is Article || entry.Unit.ChildrenOf<Group>().Any() ? TableCell.Empty : TableText.Cell(string.Join('、', entry.Captions))
                : new(pairing.Of(entry)?.Blocks ?? []);
            rows.Add(new([TableText.Cell(new string('　', entry.Depth) + entry.Label), TableText.Cell(entry.Title), TableText.Cell(entry.Range(style)), words]) { KeepTogether = true });
        }
        // 「第１０条～第１７条」 in wide digits stands in one line too.
        var wide = entries.Any(e => TableShape.Width(e.Range(style)) > MostInNarrow) ? 1 : 0;
        var table = new TableBlock([6 + (entries.Max(e => (int?)e.Depth) ?? 0), 10, 10 + wide, 20 - wide], 1, rows.ToImmutable()) { Description = "規程の構成、該当条項と" + heading };
        return (table, pairing?.Findings ?? []);
    }
}
