using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>号 of a 定義 article: 「用語　…をいう。」 (SPEC E.1.1 S18).</summary>
internal sealed class S18DefinitionItem : Rule
{
    public override string Code => "S18";

    public override Severity Severity => Severity.Warning;

    public override string Title => "定義の号の書き方";

    public override string Remedy => "定義の号は、用語の後を1字空け、「…をいう。」で結んでください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var article in instrument.Articles)
        {
            if (article.Unit.Caption?.Text.Value is not ("定義" or "用語の定義" or "用語の意義")) continue;
            foreach (var paragraph in article.Children)
                if (paragraph.Unit.Text.Value.Contains("当該各号", StringComparison.Ordinal) || paragraph.Unit.Text.Value.Contains("次の各号に掲げる用語", StringComparison.Ordinal))
                    Check([.. paragraph.Children.Where(c => c.Unit is Item && c.Unit.Text.Length > 4)], log);
        }
    }

    private static void Check(List<UnitPath> items, FindingLog log)
    {
        // Old texts define every term by a noun phrase; only one that differs from the others is told.
        var means = items.Exists(i => i.Unit.Text.Value.Contains("をいう", StringComparison.Ordinal));
        foreach (var item in items) Check(item, means, log);
    }

    private static void Check(UnitPath item, bool means, FindingLog log)
    {
        var text = item.Unit.Text.Value;
        var hasMeaning = item.Unit.SelfAndDescendants().Any(u => u.Text.Value.Contains("をいう", StringComparison.Ordinal) || u.Text.Value.Contains("による", StringComparison.Ordinal));
        if (!text.Contains('　', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal) && !text.Contains("とは", StringComparison.Ordinal) && item.Children.IsEmpty)
            log.AddAtText(item, "定義する用語の後に、1字の空白がありません。");
        else if (means && !hasMeaning && item.Children.IsEmpty)
            log.AddAtText(item, "定義の号が「…をいう。」で結ばれていません。");
    }
}
