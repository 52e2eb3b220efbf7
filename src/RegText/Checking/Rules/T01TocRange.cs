using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>The range of an entry of the 目次 is not that of the articles in the 本則 (SPEC E.1.2 T01).</summary>
internal sealed class T01TocRange : Rule
{
    public override string Code => "T01";

    public override Severity Severity => Severity.Error;

    public override string Title => "目次の条の範囲が本則と合っていない";

    public override string Remedy => "目次の括弧書を、本則のその章（節）の最初の条と最後の条に合わせてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.Toc is not { Toc.Style: TocStyle.Ranges } toc) return;
        var hasRanges = toc.Pairs.Any(p => !p.Entry.Range.IsEmpty);
        foreach (var pair in toc.Pairs)
        {
            if (pair.Unit is not { Unit: Group } group || pair.Articles() is not { IsEmpty: false } articles) continue;
            if (pair.Entry.Range.IsEmpty)
            {
                // A 章 whose 節 have ranges needs none; 第3章　削除 has none either.
                if (hasRanges && !pair.HasSubgroups && group.Unit.Title.Value != "削除")
                    log.Add("目次", pair.Entry.Label, $"{group.Name}に条の範囲がありません。本則では（{Notation(articles, "―")}）です。");
            }
            else if (TocRange.Read(pair.Entry.Range.Value) is { } range) Check(group, range, articles, pair.Entry.Range, log);
        }
    }

    private static void Check(UnitPath group, TocRange range, IReadOnlyList<UnitPath> articles, UnitText printed, FindingLog log)
    {
        var (first, last) = (articles[0].Unit.Number, LastOf(articles[^1]));
        if (range.Articles[0] == first && range.Articles[^1] == last) return;
        var right = Notation(articles, range.Articles.Length > 2 || range.Separators is not [var one] ? "―" : Dash(printed.Value.Substring(one.Start, one.Length)));
        var shift = Shift(range, first!, last!) is { } by and not 0 ? $"（どちらの条番号も{Math.Abs(by)}{(by > 0 ? "大きく" : "小さく")}なっています。）" : "";
        log.Add("目次", printed.Span ?? default, $"{group.Name}の条の範囲が、本則と異なります。本則では（{right}）です。{shift}どちらが正しいか、確認してください。", right);
    }

    /// <summary>By how much both ends are off alike; null where they are not.</summary>
    private static int? Shift(TocRange range, UnitNumber first, UnitNumber last)
    {
        if (range.Articles[0].IsBranch || range.Articles[^1].IsBranch || first.IsBranch || last.IsBranch) return null;
        var by = range.Articles[0].Base - first.Base;
        return by == range.Articles[^1].Base - last.Base ? by : null;
    }

    private static string Dash(string separator) => separator is "—" or "－" or "–" or "-" ? separator : "―";

    private static UnitNumber? LastOf(UnitPath article) => article.Unit.Number?.Last ?? article.Unit.Number;

    /// <summary>第8条, 第1条・第2条, 第3条―第7条, in the digits of the articles.</summary>
    private static string Notation(IReadOnlyList<UnitPath> articles, string dash)
    {
        var first = articles[0].Unit.Label.Value;
        var last = Label(articles[^1]);
        return articles.Count == 1 && articles[0].Unit.Number?.Last is null ? first : articles.Count == 2 ? $"{first}・{last}" : $"{first}{dash}{last}";
    }

    private static string Label(UnitPath article) =>
        article.Unit.Number?.Last is { } last ? UnitName.Numbered(UnitKind.Article, last) : article.Unit.Label.Value;
}
