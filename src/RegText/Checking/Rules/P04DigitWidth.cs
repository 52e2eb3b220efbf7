using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>
/// Full-width and half-width digits in one regulation; told once a line (SPEC E.1.7 P04). Numbers of one digit and of more are counted apart,
/// because a usual style prints 第５条 and 第12条. 別表 and 様式 are left out, and digits in Latin words.
/// </summary>
internal sealed class P04DigitWidth : Rule
{
    private readonly record struct Run(TextSpan Span, bool IsFull, bool IsLong, string Place);

    public override string Code => "P04";

    public override Severity Severity => Severity.Info;

    public override string Title => "数字の全角・半角が統一されていない";

    public override string Remedy => "全体を通じて、全角又は半角のどちらかにそろえてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var runs = new List<Run>();
        foreach (var path in instrument.Paths.All)
            if (path.Top.Unit is not Appendix) Collect(path.Unit.Label, path.Name, runs);
        foreach (var place in instrument.Places)
            if (place.Unit?.Top.Unit is not Appendix && place.Part != TextPart.Cell) Collect(place.Text, place.Name, runs);

        Span<int> full = [runs.Count(r => r.IsFull && !r.IsLong), runs.Count(r => r.IsFull && r.IsLong)];
        Span<int> half = [runs.Count(r => !r.IsFull && !r.IsLong), runs.Count(r => !r.IsFull && r.IsLong)];
        Span<bool> isFull = [full[0] > half[0], full[1] > half[1]];
        var odd = new List<Run>();
        foreach (var run in runs)
            if (run.IsFull != isFull[run.IsLong ? 1 : 0]) odd.Add(run);
        foreach (var line in odd.GroupBy(r => instrument.Source.Position(r.Span.Start).Line).OrderBy(g => g.Key)) Report(instrument.Source, [.. line], log);
    }

    private static void Report(SourceText source, List<Run> line, FindingLog log)
    {
        line.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var span = TextSpan.FromBounds(line[0].Span.Start, line[^1].Span.End);
        var mended = new StringBuilder(source[span].ToString());
        foreach (var run in line)
            for (var i = run.Span.Start; i < run.Span.End; i++)
                if (Numerals.IsArabic(source.Content[i])) mended[i - span.Start] = (char)(source.Content[i] + (run.IsFull ? -('０' - '0') : '０' - '0'));
        log.Add(line[0].Place, span, $"この行の数字が{(line[0].IsFull ? "全角" : "半角")}です。他の箇所の{(line[0].IsFull ? "半角" : "全角")}にそろえてください。",
            mended.ToString(), isCertain: true);
    }

    private static void Collect(UnitText text, string place, List<Run> runs)
    {
        var value = text.Value;
        for (var i = 0; i < value.Length; i++)
        {
            if (!Numerals.IsArabic(value[i])) continue;
            var start = i;
            var isFull = value[i] >= '０';
            while (i + 1 < value.Length && Numerals.IsArabic(value[i + 1]) && value[i + 1] >= '０' == isFull) i++;
            if (start > 0 && IsLatin(value[start - 1]) || i + 1 < value.Length && IsLatin(value[i + 1])) continue;
            if (text.SourceOf(TextSpan.FromBounds(start, i + 1)) is { } span) runs.Add(new(span, isFull, i > start, place));
        }
    }

    private static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '.' or '．' or ',' or '，' or '-' or '－' or '/' or '／' or ':';
}
