using System.Globalization;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Trees;

/// <summary>Shows trees for the eye: one line a unit, with kind, label, caption, the first words and the lines of the source.</summary>
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
            foreach (var line in instrument.Preface) lines.Add("前書 " + Excerpt(line.Text.Value));
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
            UnitNames.Japanese(unit.Kind), unit.Label.Value, unit.Caption?.Printed ?? "", unit.Title.Value,
            unit is TableUnit table ? string.Create(CultureInfo.InvariantCulture, $"{table.Rows.Length}行") : Excerpt(unit.Text.Value),
        ];
        lines.Add(new string(' ', depth * 2) + string.Join(' ', parts.Where(p => p.Length > 0)) + Lines(source, unit.Span));
        foreach (var child in unit.Children) Add(source, child, depth + 1, lines);
    }

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";

    private static string Lines(SourceText source, TextSpan? span)
    {
        if (span is not { } place) return "";
        var (first, last) = (source.Position(place.Start).Line, source.Position(Math.Max(place.Start, place.End - 1)).Line);
        return first == last
            ? string.Create(CultureInfo.InvariantCulture, $" [{first}行]")
            : string.Create(CultureInfo.InvariantCulture, $" [{first}-{last}行]");
    }
}
