using RegText.Syntax;

namespace RegText.Testing;

/// <summary>
/// What makes two trees the same: kinds, numbers, labels as printed, captions, titles, texts and children, with 目次, 附則 and 別表. Places in
/// a source, and what a front matter adds, do not count. One line a unit, so that a failing test shows the first unit that differs.
/// </summary>
internal static class TreeShape
{
    public static string Of(Instrument instrument) => string.Join('\n', Lines(instrument));

    private static IEnumerable<string> Lines(Instrument instrument)
    {
        yield return $"題名 {instrument.Title}";
        yield return $"番号 {instrument.Number}";
        foreach (var line in instrument.Preface) yield return $"{line.Kind} {line.Text}";
        if (instrument.Toc is { } toc)
        {
            yield return $"目次 {toc.Heading} {toc.Style}";
            foreach (var e in toc.Entries) yield return $"  {e.Kind} {e.Number} [{e.Label}] [{e.Title}] [{e.Range}]";
        }
        foreach (var part in new IEnumerable<Unit>[] { instrument.Body, instrument.Supplementary, instrument.Appendices })
            foreach (var line in part.SelectMany(u => Lines(u, 0)))
                yield return line;
    }

    private static IEnumerable<string> Lines(Unit unit, int depth)
    {
        var special = unit switch
        {
            Subitem s => $" 段{s.Level}",
            OutlineItem o => $" 段{o.Level}",
            SupplProvision s => $" 番号[{s.AmendLawNumber}] 抄{s.IsExtract}",
            Appendix a => $" 関係[{a.Relation}]",
            TableUnit t => " 行[" + string.Join(" / ", t.Rows.Select(r => string.Join("｜", r.Cells))) + "]",
            _ => "",
        };
        var caption = unit.Caption is { } c ? $" 見出し[{c.Printed}]{c.Place}" : "";
        yield return $"{new string(' ', depth * 2)}{unit.Kind} {unit.Number} [{unit.Label}]{caption} [{unit.Title}] [{unit.Text}]{special}";
        foreach (var line in unit.Children.SelectMany(child => Lines(child, depth + 1))) yield return line;
    }
}
