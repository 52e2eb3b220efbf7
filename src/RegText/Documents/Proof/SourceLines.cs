using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents;

/// <summary>A line of a regulation as a reader of the source would copy it, white space left out.</summary>
/// <param name="Label">Its label; empty for captions, headings without one, and text.</param>
/// <param name="Text">Label and text.</param>
internal sealed record SourceLine(string Label, string Text)
{
    /// <summary>The text behind the label.</summary>
    public string Words => Text[Label.Length..];

    /// <summary>The unit it belongs to; null for a line of the instrument itself.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Which text of the unit, or of the instrument, it is.</summary>
    public TextPart Part { get; init; } = TextPart.Text;

    /// <summary>The row of a table, from 1; otherwise 0.</summary>
    public int Row { get; init; }

    /// <summary>The line behind the last one of the unit that its label names, counted from 0.</summary>
    public int End { get; init; }

    /// <summary>What people call its place: 第3条第2項, 第3条の見出し.</summary>
    public string Place(UnitPaths paths) => new TextPlace(Unit is null ? null : paths[Unit], Part, UnitText.Empty, Row).Name;
}

/// <summary>
/// The lines of an instrument for the proof. Written apart from what prints the table, so that a slip there cannot hide here.
/// </summary>
internal static class SourceLines
{
    public static List<SourceLine> Of(Instrument instrument)
    {
        var lines = new List<SourceLine>();
        Add(lines, "", instrument.Title.Value, null, TextPart.InstrumentTitle);
        foreach (var line in instrument.Preface)
            if (line.Kind is PrefaceKind.EnactStatement or PrefaceKind.Preamble) Add(lines, "", line.Text.Value, null, TextPart.Preface);
        if (instrument.Toc is { } toc)
        {
            Add(lines, "", toc.Heading.Value, null, TextPart.TocRange);
            foreach (var entry in toc.Entries)
                Add(lines, entry.Label.Value, entry.Title.Value
                    + (toc.Style == TocStyle.Ranges && !entry.Range.IsEmpty ? "（" + entry.Range.Value + "）" : entry.Range.Value),
                    null, TextPart.TocRange);
        }
        foreach (var unit in instrument.Body) Walk(lines, unit, "");
        foreach (var unit in instrument.Supplementary) Walk(lines, unit, "");
        foreach (var unit in instrument.Appendices) Walk(lines, unit, "");
        return lines;
    }

    /// <summary>The label of an article waits for its first 項, which is printed behind it.</summary>
    private static void Walk(List<SourceLine> lines, Unit unit, string waiting)
    {
        var label = unit.Label.Value;
        var behind = unit.Caption is { Place: CaptionPlace.AfterNumber } after ? after.Printed : "";
        if (unit.Caption is { Place: CaptionPlace.Before } before) Add(lines, "", before.Printed, unit, TextPart.Caption);
        var head = lines.Count;
        switch (unit)
        {
            case Article when unit.Caption is { Place: CaptionPlace.AfterNumber, Open: "" }:
                Add(lines, label, behind, unit, TextPart.Caption);
                waiting = "";
                break;
            case Article:
                waiting = label + behind;
                break;
            case SupplProvision suppl:
                Add(lines, "", label + (suppl.AmendLawNumber.IsEmpty ? "" : "（" + suppl.AmendLawNumber.Value + "）") + (suppl.IsExtract ? "抄" : ""), unit);
                break;
            case Appendix appendix:
                Add(lines, label + (appendix.Relation.IsEmpty ? "" : "（" + appendix.Relation.Value + "）"), unit.Title.Value, unit);
                break;
            case TableUnit table:
                for (var row = 0; row < table.Rows.Length; row++)
                    Add(lines, "", string.Join('｜', table.Rows[row].Cells.Select(c => c.Value)), unit, TextPart.Cell, row + 1);
                break;
            case Paragraph when label.Length == 0:
                Add(lines, waiting, unit.Text.Value, unit);
                break;
            default:
                Add(lines, label, unit.Title.Value + unit.Text.Value, unit);
                break;
        }
        for (var i = 0; i < unit.Children.Length; i++) Walk(lines, unit.Children[i], unit is Article && i == 0 ? waiting : "");
        if (lines.Count > head) lines[head] = lines[head] with { End = lines.Count };
    }

    private static void Add(List<SourceLine> lines, string label, string text, Unit? unit, TextPart part = TextPart.Text, int row = 0)
    {
        label = WhiteSpace.Remove(label);
        text = label + WhiteSpace.Remove(text);
        if (text.Length > 0) lines.Add(new(label, text) { Unit = unit, Part = part, Row = row });
    }
}
