namespace RegText.Syntax;

/// <summary>Every text that a tree holds, in no particular order: for laws that must hold of all of them.</summary>
public static class TextsOf
{
    /// <summary>The texts of an instrument.</summary>
    public static IEnumerable<UnitText> Instrument(Instrument instrument)
    {
        yield return instrument.Title;
        yield return instrument.Number;
        foreach (var line in instrument.Preface) yield return line.Text;
        if (instrument.Toc is { } toc)
        {
            yield return toc.Heading;
            foreach (var entry in toc.Entries)
            {
                yield return entry.Label;
                yield return entry.Title;
                yield return entry.Range;
            }
        }
        foreach (var unit in instrument.AllUnits())
            foreach (var text in Own(unit))
                yield return text;
    }

    /// <summary>The texts of a unit without its children.</summary>
    public static IEnumerable<UnitText> Own(Unit unit)
    {
        yield return unit.Label;
        if (unit.Caption is { } caption) yield return caption.Text;
        yield return unit.Title;
        yield return unit.Text;
        switch (unit)
        {
            case SupplProvision suppl:
                yield return suppl.AmendLawNumber;
                break;
            case Appendix appendix:
                yield return appendix.Relation;
                break;
            case TableUnit table:
                foreach (var cell in table.Rows.SelectMany(r => r.Cells)) yield return cell;
                break;
        }
    }
}
