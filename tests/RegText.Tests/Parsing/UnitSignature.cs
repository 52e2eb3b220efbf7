using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Tests.Parsing;

/// <summary>The units of a text without its layout: kinds, numbers, captions, names and texts, white space gone and widths made one.</summary>
internal static class UnitSignature
{
    public static List<string> Of(IEnumerable<Instrument> instruments)
    {
        var result = new List<string>();
        foreach (var instrument in instruments)
        {
            result.Add($"題名 {Fold(instrument.Title)} {Fold(instrument.Number)}");
            result.AddRange(instrument.Preface.Select(l => $"{l.Kind} {Fold(l.Text)}"));
            if (instrument.Toc is { } toc) result.AddRange(toc.Entries.Select(e => $"目次 {e.Kind} {e.Number} {Fold(e.Title)} {Fold(e.Range)}"));
            foreach (var unit in instrument.AllUnits())
            {
                result.Add($"{unit.Kind} {unit.Number} {(unit.Caption is { } c ? Fold(c.Text) : "")} {Fold(unit.Title)} {Fold(unit.Text)}");
                if (unit is TableUnit table) result.AddRange(table.Rows.Select(r => string.Join('|', r.Cells.Select(Fold))));
            }
        }
        return result;
    }

    public static string? FirstDifference(List<string> expected, List<string> actual)
    {
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (a, b) = (i < expected.Count ? expected[i] : "(end)", i < actual.Count ? actual[i] : "(end)");
            if (!string.Equals(a, b, StringComparison.Ordinal)) return $"unit {i} of {expected.Count}\n  expected {a}\n  actual   {b}";
        }
        return null;
    }

    private static string Fold(UnitText text)
    {
        var result = new StringBuilder();
        foreach (var c in WhiteSpace.Remove(text.Value))
            if (c != '\u200B') result.Append(c switch { >= '０' and <= '９' => (char)(c - '０' + '0'), '（' => '(', '）' => ')', _ => c });
        return result.ToString();
    }
}
