using System.Globalization;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Trees;

/// <summary>Shows trees for the eye: one line a unit, with kind, label, caption, the first words and, of texts, the lines.</summary>
public static class TreeOutline
{
    private const int LongestExcerpt = 30;

    /// <summary>Prints all instruments, without a final line break.</summary>
    public static string Print(ParseResult parsed)
    {
        var lines = new List<string>();
        for (var i = 0; i < parsed.Instruments.Length; i++)
        {
            var instrument = parsed.Instruments[i];
            if (i > 0) lines.Add("");
            if (parsed.Instruments.Length > 1) lines.Add(string.Create(CultureInfo.InvariantCulture, $"［{i + 1}］"));
            lines.Add($"題名 {(instrument.Title.IsEmpty ? "（なし）" : instrument.Title.Value)}{Lines(parsed.Source, instrument.Span)}");
            if (!instrument.Number.IsEmpty) lines.Add("番号 " + instrument.Number.Value);
            foreach (var line in instrument.Preface) lines.Add($"{UnitNames.Japanese(line.Kind)} {Excerpt(line.Text.Value)}{Lines(parsed.Source, line.Text.Span)}");
            if (instrument.Toc is { } toc) lines.Add(string.Create(CultureInfo.InvariantCulture, $"目次 {toc.Entries.Length}項目"));
            foreach (var unit in instrument.Body.Concat<Unit>(instrument.Supplementary).Concat(instrument.Appendices))
                Add(parsed.Source, unit, 0, lines);
        }
        return string.Join('\n', lines);
    }

    private static void Add(SourceText source, Unit unit, int depth, List<string> lines)
    {
        string[] parts =
        [
            UnitName.OfKind(unit.Kind), Heading(unit), unit.Title.Value,
            unit is TableUnit table ? string.Create(CultureInfo.InvariantCulture, $"{table.Rows.Length}行 {Excerpt(FirstRow(table))}") : Excerpt(unit.Text.Value),
        ];
        lines.Add(new string(' ', depth * 2) + string.Join(' ', parts.Where(p => p.Length > 0)) + Lines(source, unit.Span));
        foreach (var child in unit.Children) Add(source, child, depth + 1, lines);
    }

    /// <summary>The label with the bracket that belongs to it.</summary>
    private static string Heading(Unit unit)
    {
        var bracket = unit switch
        {
            SupplProvision { AmendLawNumber.IsEmpty: false } suppl => $"（{suppl.AmendLawNumber.Value}）",
            Appendix { Relation.IsEmpty: false } appendix => $"（{appendix.Relation.Value}）",
            _ => unit.Caption is { } caption ? " " + caption.Printed : "",
        };
        return (unit.Label.Value + bracket + (unit is SupplProvision { IsExtract: true } ? "　抄" : "")).Trim();
    }

    private static string FirstRow(TableUnit table) => table.Rows is [var row, ..] ? string.Join('｜', row.Cells.Select(c => c.Value)) : "";

    private static string Excerpt(string text)
    {
        if (text.Length <= LongestExcerpt) return text;
        return text[..(char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)] + "…";
    }

    private static string Lines(SourceText source, TextSpan? span) =>
        !source.HasFileLines || SourceLines.Of(source, span) is not { } lines ? ""
        : lines.First == lines.Last ? string.Create(CultureInfo.InvariantCulture, $" [{lines.First}行]")
        : string.Create(CultureInfo.InvariantCulture, $" [{lines.First}-{lines.Last}行]");
}
