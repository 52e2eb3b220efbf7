using System.Collections.Immutable;
using System.Text;
using RegText.Printing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents;

/// <summary>
/// Proves a finished document with tracked changes: read with all of them accepted it is the new regulation, with all rejected the old one.
/// The lines are held against the normal form, character by character, and their words once more against the tree itself, which is walked
/// here apart from what printed it. Uses neither the ChangeSet nor the code that built the document.
/// </summary>
public static class RedlineProof
{
    /// <summary>The disagreements in Japanese; none when the lines are the regulation.</summary>
    /// <param name="lines">The paragraphs that were read back, without their indents; the cells of a row divided by ｜.</param>
    /// <param name="instrument">The regulation.</param>
    /// <param name="version">What the text is called: 改正後.</param>
    /// <param name="shown">What a file can show of a text.</param>
    public static ImmutableArray<string> Check(IReadOnlyList<string> lines, Instrument instrument, string version, Func<string, string> shown)
    {
        instrument = instrument.AsPrinted();
        var expected = UnitPrinter.Print(instrument).Select(l => shown(l.Text)).ToList();
        for (var i = 0; i < Math.Max(lines.Count, expected.Count); i++)
        {
            if (i < lines.Count && i < expected.Count && string.Equals(lines[i], expected[i], StringComparison.Ordinal)) continue;
            // Also told: an empty paragraph that is left behind.
            var (read, wanted) = (i < lines.Count ? lines[i] : "", i < expected.Count ? expected[i] : "");
            return [$"{version}の「{Excerpt(wanted)}」が、作った文書では「{Excerpt(read)}」になっています。"];
        }
        var words = WhiteSpace.Remove(shown(Words(instrument)));
        return string.Equals(string.Concat(lines.Select(WhiteSpace.Remove)), words, StringComparison.Ordinal)
            ? []
            : [$"{version}の文章の一部が、作った文書にありません。"];
    }

    private static string Excerpt(string text) => text.Length == 0 ? "（空の行）" : text.Length <= 30 ? text : text[..30] + "…";

    private static string Words(Instrument instrument)
    {
        var words = new StringBuilder(instrument.Title.Value);
        var (open, close) = instrument.NumberBrackets;
        if (open.Length == 0 && instrument.Number.Value is { Length: > 0 } number && number[^1] != '号') (open, close) = ("（", "）");
        words.Append(open).Append(instrument.Number.Value).Append(close);
        foreach (var line in instrument.Preface.Where(l => l.Kind != PrefaceKind.Preamble)) words.Append(line.Text.Value);
        words.Append(instrument.Toc?.Heading.Value);
        foreach (var entry in instrument.Toc?.Entries ?? [])
        {
            words.Append(entry.Label.Value).Append(entry.Title.Value);
            InBrackets(words, entry.Range.Value, brackets: instrument.Toc!.Style == TocStyle.Ranges);
        }
        foreach (var line in instrument.Preface.Where(l => l.Kind == PrefaceKind.Preamble)) words.Append(line.Text.Value);
        foreach (var unit in instrument.AllUnits()) Add(words, unit);
        return words.ToString();
    }

    private static void Add(StringBuilder words, Unit unit)
    {
        if (unit.Caption is { Place: CaptionPlace.Before } before) words.Append(before.Printed);
        words.Append(unit.Label.Value);
        if (unit.Caption is { Place: CaptionPlace.AfterNumber } behind) words.Append(behind.Printed);
        switch (unit)
        {
            case SupplProvision suppl:
                InBrackets(words, suppl.AmendLawNumber.Value);
                if (suppl.IsExtract) words.Append('抄');
                break;
            case Appendix appendix:
                InBrackets(words, appendix.Relation.Value);
                break;
        }
        words.Append(unit.Title.Value).Append(unit.Text.Value);
        if (unit is not TableUnit table) return;
        foreach (var row in table.Rows) words.AppendJoin('｜', row.Cells.Select(c => c.Value));
    }

    private static void InBrackets(StringBuilder words, string text, bool brackets = true)
    {
        if (text.Length == 0) return;
        if (brackets) words.Append('（').Append(text).Append('）');
        else words.Append(text);
    }
}
