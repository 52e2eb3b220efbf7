namespace RegText.Syntax;

/// <summary>The texts of an instrument in which words can be looked for, in the order in which they stand.</summary>
public static class TextPlaces
{
    /// <summary>All texts: title, preface, 目次, then unit by unit caption, title, relation, text and cells. Empty ones and labels are left out.</summary>
    public static IEnumerable<TextPlace> Of(UnitPaths paths)
    {
        var instrument = paths.Instrument;
        if (!instrument.Title.IsEmpty) yield return new(null, TextPart.InstrumentTitle, instrument.Title);
        foreach (var line in instrument.Preface)
            if (line.Kind is PrefaceKind.EnactStatement or PrefaceKind.Preamble) yield return new(null, TextPart.Preface, line.Text);
        if (instrument.Toc is { Style: TocStyle.Ranges } toc)
            for (var i = 0; i < toc.Entries.Length; i++)
                if (!toc.Entries[i].Range.IsEmpty) yield return new(null, TextPart.TocRange, toc.Entries[i].Range, i + 1);
        foreach (var path in paths.All)
            foreach (var place in Of(path)) yield return place;
    }

    /// <summary>The texts of a unit without its sub-units.</summary>
    public static IEnumerable<TextPlace> Of(UnitPath path)
    {
        var unit = path.Unit;
        if (unit.Caption is { } caption) yield return new(path, TextPart.Caption, caption.Text);
        if (!unit.Title.IsEmpty) yield return new(path, TextPart.Title, unit.Title);
        if (unit is Appendix { Relation.IsEmpty: false } appendix) yield return new(path, TextPart.Relation, appendix.Relation);
        if (!unit.Text.IsEmpty) yield return new(path, TextPart.Text, unit.Text);
        if (unit is not TableUnit table) yield break;
        for (var row = 0; row < table.Rows.Length; row++)
            for (var column = 0; column < table.Rows[row].Cells.Length; column++)
                if (!table.Rows[row].Cells[column].IsEmpty)
                    yield return new(path, TextPart.Cell, table.Rows[row].Cells[column], row + 1, column + 1);
    }
}
