namespace RegText.Syntax;

/// <summary>Every text that a tree holds, in no particular order: for laws that must hold of all of them.</summary>
public static class TextsOf
{
    /// <summary>The texts of an instrument.</summary>
    public static IReadOnlyList<UnitText> Instrument(Instrument instrument)
    {
        var texts = new List<UnitText>();
        AddHead(instrument, texts);
        foreach (var unit in instrument.AllUnits()) Add(unit, texts);
        return texts;
    }

    /// <summary>The texts before the units: title, number, preface, 目次.</summary>
    internal static void AddHead(Instrument instrument, List<UnitText> texts)
    {
        texts.Add(instrument.Title);
        texts.Add(instrument.Number);
        foreach (var line in instrument.Preface) texts.Add(line.Text);
        if (instrument.Toc is not { } toc) return;
        texts.Add(toc.Heading);
        foreach (var entry in toc.Entries)
        {
            texts.Add(entry.Label);
            texts.Add(entry.Title);
            texts.Add(entry.Range);
        }
    }

    /// <summary>The texts of a unit without its children.</summary>
    public static IReadOnlyList<UnitText> Own(Unit unit)
    {
        var texts = new List<UnitText>(4);
        Add(unit, texts);
        return texts;
    }

    /// <summary>The texts of a unit without its children.</summary>
    internal static void Add(Unit unit, List<UnitText> texts)
    {
        texts.Add(unit.Label);
        if (unit.Caption is { } caption) texts.Add(caption.Text);
        texts.Add(unit.Title);
        texts.Add(unit.Text);
        switch (unit)
        {
            case SupplProvision suppl:
                texts.Add(suppl.AmendLawNumber);
                break;
            case Appendix appendix:
                texts.Add(appendix.Relation);
                break;
            case TableUnit table:
                foreach (var row in table.Rows) texts.AddRange(row.Cells);
                break;
        }
    }
}
