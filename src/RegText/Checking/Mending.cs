using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>The rules of mending a text with the fixes that need no person.</summary>
public static class Mending
{
    /// <summary>The fixes that can be made at once: certain ones, within a line. Of those that overlap the first; the others wait for the next round.</summary>
    public static IReadOnlyList<Finding> Chosen(IEnumerable<Finding> findings, SourceText source)
    {
        var chosen = new List<Finding>();
        var end = 0;
        foreach (var finding in findings.Where(f => f.Fix is { IsCertain: true } fix && IsWithinLine(fix, source)).OrderBy(f => f.Fix!.Span.Start).ThenBy(f => f.Fix!.Span.Length))
        {
            if (finding.Fix!.Span.Start < end || (chosen.Count > 0 && finding.Fix.Span.Start == chosen[^1].Fix!.Span.Start)) continue;
            chosen.Add(finding);
            end = finding.Fix.Span.End;
        }
        return chosen;
    }

    /// <summary>
    /// Whether mending left everything else as it was: the same units with the same numbers, and the same words in every text that no fix touches.
    /// </summary>
    public static bool LeavesTheRest(ParseResult before, ParseResult after, IEnumerable<Fix> fixes)
    {
        if (before.Instruments.Length != after.Instruments.Length) return false;
        var spans = fixes.Select(f => f.Span).OrderBy(s => s.Start).ToList();
        for (var i = 0; i < before.Instruments.Length; i++)
        {
            var (old, @new) = (before.Instruments[i], after.Instruments[i]);
            if (!old.AllUnits().Select(Shape).SequenceEqual(@new.AllUnits().Select(Shape))) return false;
            var (oldTexts, newTexts) = (TextsOf.Instrument(old), TextsOf.Instrument(@new));
            if (oldTexts.Count != newTexts.Count) return false;
            for (var t = 0; t < oldTexts.Count; t++)
                if (!string.Equals(oldTexts[t].Value, newTexts[t].Value, StringComparison.Ordinal) && !IsTouched(oldTexts[t], spans)) return false;
        }
        return true;
    }

    private static (UnitKind, string?) Shape(Unit unit) => (unit.Kind, unit.Number?.ToString());

    private static bool IsWithinLine(Fix fix, SourceText source) =>
        source[fix.Span].IndexOfAny('\r', '\n') < 0 && fix.Replacement.AsSpan().IndexOfAny('\r', '\n') < 0;

    private static bool IsTouched(UnitText text, List<TextSpan> spans)
    {
        if (text.Span is not { } own) return false;
        var at = spans.BinarySearch(own, Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
        if (at < 0) at = Math.Max(0, ~at - 1);
        // A fix may begin before the text and reach into it, or end where it begins.
        for (; at < spans.Count && spans[at].Start <= own.End; at++)
            if (spans[at].End >= own.Start) return true;
        return false;
    }
}
