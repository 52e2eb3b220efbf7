using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Changes;

/// <summary>
/// What stands before the 本則 and may be amended — 制定文, 前文, 目次 — as units, so that it is compared and shown like everything else
/// (SPEC A.2, A.9). The history of a database is no text of the regulation and is left out.
/// </summary>
internal static class FrontUnits
{
    /// <summary>制定文 and 前文, a unit for each line.</summary>
    public static ImmutableArray<Unit> Preface(Instrument instrument) =>
    [
        .. instrument.Preface.Where(l => l.Kind is PrefaceKind.EnactStatement or PrefaceKind.Preamble)
            .Select(l => new Paragraph { Text = l.Text, Span = l.Text.Span }),
    ];

    /// <summary>The heading 目次 and its entries.</summary>
    public static ImmutableArray<Unit> Contents(Instrument instrument)
    {
        if (instrument.Toc is not { } toc) return [];
        var units = ImmutableArray.CreateBuilder<Unit>();
        if (!toc.Heading.IsEmpty) units.Add(new OutlineItem(1) { Text = toc.Heading, Span = toc.Heading.Span });
        foreach (var entry in toc.Entries)
        {
            var range = entry.Range.IsEmpty ? "" : toc.Style == TocStyle.Pages ? "\t" + entry.Range.Value : $"（{entry.Range.Value}）";
            var level = entry.Kind <= UnitKind.Division ? 2 + Math.Max(0, entry.Kind - UnitKind.Chapter) : 2;
            units.Add(new OutlineItem(level)
            {
                Number = entry.Number,
                Label = entry.Label,
                Text = new UnitText(entry.Title.Value + range),
                Span = entry.Span,
            });
        }
        return units.ToImmutable();
    }
}
