using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Testing;

/// <summary>A regulation as another draft might have it: words, captions and labels changed, units and rows added, dropped and exchanged.</summary>
internal sealed class RandomEdit(int seed)
{
    private static readonly string[] Words = ["職員等", "第4条第2項", "及び市長", "30日", "。", "　", "（以下「甲」という。）", "a"];

    private readonly Random _random = new(seed);

    public Instrument Of(Instrument instrument) => instrument with
    {
        Title = Edited(instrument.Title, 20),
        Number = Edited(instrument.Number, 10),
        Preface = [.. instrument.Preface.Where(_ => !Chance(10)).Select(l => l with { Text = Edited(l.Text, 30) })],
        Toc = instrument.Toc is { } toc && !Chance(10) ? toc with { Entries = [.. toc.Entries.Where(_ => !Chance(10)).Select(e => e with { Title = Edited(e.Title, 20) })] } : null,
        Body = Units(instrument.Body),
        Supplementary = [.. Units(ImmutableArray<Unit>.CastUp(instrument.Supplementary)).OfType<SupplProvision>()],
        Appendices = [.. Units(ImmutableArray<Unit>.CastUp(instrument.Appendices)).OfType<Appendix>()],
    };

    private ImmutableArray<Unit> Units(ImmutableArray<Unit> units)
    {
        var edited = new List<Unit>();
        foreach (var unit in units)
        {
            if (Chance(8)) continue;
            edited.Add(Edited(unit));
            if (Chance(6)) edited.Add(Edited(unit) with { Label = Edited(unit.Label, 50) });
        }
        if (edited.Count > 1 && Chance(10)) (edited[0], edited[^1]) = (edited[^1], edited[0]);
        return [.. edited];
    }

    private Unit Edited(Unit unit)
    {
        var edited = unit with
        {
            Label = Edited(unit.Label, 4),
            Caption = unit.Caption is { } caption && !Chance(4) ? caption with { Text = Edited(caption.Text, 12) } : null,
            Title = Edited(unit.Title, 12),
            Text = Edited(unit.Text, 25),
            Children = Units(unit.Children),
        };
        return edited is TableUnit table ? table with { Rows = Rows(table.Rows) } : edited;
    }

    private ImmutableArray<TableUnitRow> Rows(ImmutableArray<TableUnitRow> rows)
    {
        var edited = new List<TableUnitRow>();
        foreach (var row in rows)
        {
            if (Chance(12) && rows.Length > 1 && edited.Count > 0) continue;
            edited.Add(row with { Cells = [.. row.Cells.Select(c => Edited(c, 15))] });
            if (Chance(10)) edited.Add(row with { Cells = Chance(50) ? row.Cells.Add(new("追加")) : [.. row.Cells.Select(c => Edited(c, 60))] });
        }
        if (edited.Count > 2 && Chance(15)) (edited[1], edited[^1]) = (edited[^1], edited[1]);
        return [.. edited];
    }

    private UnitText Edited(UnitText text, int percent)
    {
        if (text.IsEmpty || !Chance(percent)) return text;
        var start = _random.Next(text.Length);
        var length = _random.Next(Math.Min(6, text.Length - start) + 1);
        return new(text.Value[..start] + Words[_random.Next(Words.Length)] + text.Value[(start + length)..]);
    }

    private bool Chance(int percent) => _random.Next(100) < percent;
}
