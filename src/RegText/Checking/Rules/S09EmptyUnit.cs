using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A label without text (SPEC E.1.1 S09).</summary>
internal sealed class S09EmptyUnit : Rule
{
    public override string Code => "S09";

    public override Severity Severity => Severity.Error;

    public override string Title => "番号だけで文がない";

    public override string Remedy => "文を補うか、「削除」とするか、番号を除いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        // A list of links to the articles, as databases print it, is no regulation.
        if (instrument.Articles.Count(a => a.Children is [{ Children.IsEmpty: true, Unit.Text.IsEmpty: true }]) * 2 > instrument.Articles.Length) return;
        foreach (var path in instrument.Paths.All)
        {
            if (path.Unit is PlainText && path.Top.Unit is not Appendix && IsLabel(path.Unit.Text.Value)) log.AddAtText(path, $"「{path.Unit.Text}」に文がありません。確認してください。");
            if (path.Top.Unit is Appendix || path.Unit is not (Paragraph or Item or Subitem) || !path.Children.IsEmpty || !path.Unit.Text.IsEmpty || !path.Unit.Title.IsEmpty) continue;
            // The only 項 of an article is told at the article.
            var told = path.Unit.Label.IsEmpty && path.Parent is { Unit: Article } article ? article : path;
            log.Add(told, $"{told.Name}に文がありません。確認してください。");
        }
    }

    /// <summary>(3), ２, ア: a label that stands alone on its line was read as text.</summary>
    private static bool IsLabel(string text)
    {
        var label = text.AsSpan().Trim();
        var isBracketed = label.Length > 2 && label[0] is '(' or '（' && label[^1] is ')' or '）';
        if (isBracketed) label = label[1..^1];
        if (label.Length is 0 or > 3) return false;
        if (label.Length == 1 && Script.IsKatakana(label[0]) && label[0] != 'ー') return true;
        foreach (var c in label)
            if (!Numerals.IsArabic(c)) return false;
        return isBracketed || label.Length < 3;
    }
}
