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
}

/// <summary>
/// The lines of an instrument for the proof. Written apart from what prints the table, so that a slip there cannot hide here.
/// </summary>
internal static class SourceLines
{
    public static List<SourceLine> Of(Instrument instrument)
    {
        var lines = new List<SourceLine>();
        Add(lines, "", instrument.Title.Value);
        foreach (var line in instrument.Preface)
            if (line.Kind is PrefaceKind.EnactStatement or PrefaceKind.Preamble) Add(lines, "", line.Text.Value);
        if (instrument.Toc is { } toc)
        {
            Add(lines, "", toc.Heading.Value);
            foreach (var entry in toc.Entries)
                Add(lines, entry.Label.Value, entry.Title.Value
                    + (toc.Style == TocStyle.Ranges && !entry.Range.IsEmpty ? "（" + entry.Range.Value + "）" : entry.Range.Value));
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
        if (unit.Caption is { Place: CaptionPlace.Before } before) Add(lines, "", before.Printed);
        switch (unit)
        {
            case Article when unit.Caption is { Place: CaptionPlace.AfterNumber, Open: "" }:
                Add(lines, label, behind);
                waiting = "";
                break;
            case Article:
                waiting = label + behind;
                break;
            case SupplProvision suppl:
                Add(lines, "", label + (suppl.AmendLawNumber.IsEmpty ? "" : "（" + suppl.AmendLawNumber.Value + "）") + (suppl.IsExtract ? "抄" : ""));
                break;
            case Appendix appendix:
                Add(lines, label + (appendix.Relation.IsEmpty ? "" : "（" + appendix.Relation.Value + "）"), unit.Title.Value);
                break;
            case TableUnit table:
                foreach (var row in table.Rows) Add(lines, "", string.Join('｜', row.Cells.Select(c => c.Value)));
                break;
            case Paragraph when label.Length == 0:
                Add(lines, waiting, unit.Text.Value);
                break;
            default:
                Add(lines, label, unit.Title.Value + unit.Text.Value);
                break;
        }
        for (var i = 0; i < unit.Children.Length; i++) Walk(lines, unit.Children[i], unit is Article && i == 0 ? waiting : "");
    }

    private static void Add(List<SourceLine> lines, string label, string text)
    {
        label = WhiteSpace.Remove(label);
        text = label + WhiteSpace.Remove(text);
        if (text.Length > 0) lines.Add(new(label, text));
    }
}
