using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.References;

/// <summary>A text with other words in the place of some of its references. Only what is mended loses its place in the source.</summary>
internal sealed class MendedReferences
{
    private readonly Dictionary<UnitText, UnitText> _mended = new(ReferenceEqualityComparer.Instance);

    private MendedReferences(IEnumerable<ShiftedReference> shifts)
    {
        foreach (var text in shifts.GroupBy(s => s.New.Place.Text, ReferenceEqualityComparer.Instance))
        {
            var value = ((UnitText)text.Key!).Value;
            foreach (var shift in text.OrderByDescending(s => s.New.Span.Start))
                value = value[..shift.New.Span.Start] + shift.Wording + value[shift.New.Span.End..];
            _mended[(UnitText)text.Key!] = new(value);
        }
    }

    /// <summary>The instrument with every shifted reference in its proposed words.</summary>
    public static Instrument In(Instrument instrument, IEnumerable<ShiftedReference> shifts)
    {
        var mended = new MendedReferences(shifts);
        return instrument with
        {
            Title = mended.Of(instrument.Title),
            Preface = [.. instrument.Preface.Select(l => l with { Text = mended.Of(l.Text) })],
            Toc = instrument.Toc is { } toc
            ? toc with { Entries = [.. toc.Entries.Select(e => e with { Range = mended.Of(e.Range) })] } : null,
            Body = [.. instrument.Body.Select(mended.Of)],
            Supplementary = [.. instrument.Supplementary.Select(s => (SupplProvision)mended.Of(s))],
            Appendices = [.. instrument.Appendices.Select(a => (Appendix)mended.Of(a))],
        };
    }

    private UnitText Of(UnitText text) => _mended.GetValueOrDefault(text, text);

    private Unit Of(Unit unit)
    {
        var own = unit switch
        {
            Appendix appendix => appendix with { Relation = Of(appendix.Relation) },
            TableUnit table => table with { Rows = [.. table.Rows.Select(r => r with { Cells = [.. r.Cells.Select(Of)] })] },
            _ => unit,
        };
        return own with
        {
            Caption = unit.Caption is { } caption ? caption with { Text = Of(caption.Text) } : null,
            Title = Of(unit.Title),
            Text = Of(unit.Text),
            Children = [.. unit.Children.Select(Of)],
        };
    }
}
