using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Two articles are joined by ・, three or more by ― in the 目次 (SPEC A.9, E.1.2 T04).</summary>
internal sealed class T04TocNotation : Rule
{
    private const string Dashes = "―—–－─‐";

    /// <summary>A local habit (SPEC A.9) where the whole 目次 has it; among other dashes a slip.</summary>
    private const char Hyphen = '-';

    public override string Code => "T04";

    public override Severity Severity => Severity.Warning;

    public override string Title => "目次の条の範囲の示し方";

    public override string Remedy => "条が二つのときは「・」、三つ以上のときは「―」でつないでください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.Toc is not { Toc.Style: TocStyle.Ranges } toc) return;
        var dash = UsualDash(toc);
        foreach (var pair in toc.Pairs)
        {
            if (TocRange.Read(pair.Entry.Range.Value) is not { Separators.IsEmpty: false } range) continue;
            var text = pair.Entry.Range.Value;
            var articles = pair.Articles();
            var isRight = articles.Length > 1 && articles[0].Unit.Number == range.Articles[0] && articles[^1].Unit.Number == range.Articles[^1];
            if (isRight && range.Articles.Length > 2)
                log.Add("目次", pair.Entry.Range, $"条の範囲は、最初の条と最後の条だけを「{dash}」でつないで示します。");
            else if (range.Separators is [var only]) Check(pair, text.Substring(only.Start, only.Length), only, isRight ? articles.Length : 0, dash, log);
        }
    }

    /// <param name="pair">The entry.</param>
    /// <param name="separator">What stands between the articles.</param>
    /// <param name="at">Where, in the range.</param>
    /// <param name="count">How many articles there are; 0 where the range itself is wrong (T01).</param>
    /// <param name="dash">The dash of this 目次.</param>
    /// <param name="log">The log.</param>
    private static void Check(TocPair pair, string separator, TextSpan at, int count, char dash, FindingLog log)
    {
        if (pair.Entry.Range.SourceOf(at) is not { } place) return;
        var isDash = separator.Length == 1 && (separator[0] == dash || Dashes.Contains(separator[0], StringComparison.Ordinal));
        var printed = separator.Trim();
        if (count == 2 && separator != "・")
            log.Add("目次", place, $"条が二つのときは、「{printed}」ではなく「・」でつなぎます。", "・", isCertain: true);
        else if (count > 2 && separator == "・")
            log.Add("目次", place, $"条が三つ以上のときは、「・」ではなく「{dash}」でつなぎます。", dash.ToString(), isCertain: true);
        else if (!isDash && separator != "・")
            log.Add("目次", place, $"条の範囲の「{printed}」は、「{dash}」ではありませんか。確認してください。", dash.ToString(), isCertain: count > 2);
    }

    private static char UsualDash(TocMatch toc) => toc.Pairs.Select(p => p.Entry.Range.Value).SelectMany(r => r).Where(c => Dashes.Contains(c, StringComparison.Ordinal))
        .GroupBy(c => c).OrderByDescending(g => g.Count()).Select(g => g.Key)
        .FirstOrDefault(toc.Pairs.Count(p => p.Entry.Range.Value.Contains(Hyphen, StringComparison.Ordinal)) > 1 ? Hyphen : '―');
}
