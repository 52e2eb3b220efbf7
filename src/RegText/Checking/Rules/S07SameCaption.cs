using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Two articles with the same caption (SPEC E.1.1 S07). Neighbours take a 共通見出し instead.</summary>
internal sealed class S07SameCaption : Rule
{
    /// <summary>Captions that say how a provision works, not what it is about, and may come again.</summary>
    private static readonly string[] MayRepeat = ["準用", "委任", "罰則", "過料", "その他", "適用除外", "読替え", "雑則", "細則"];

    public override string Code => "S07";

    public override Severity Severity => Severity.Info;

    public override string Title => "同じ見出しの条が二つある";

    public override string Remedy => "内容の違いが分かる見出しにするか、連続する条なら、初めの条の見出しだけを残して共通見出しとしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var seen = new Dictionary<(UnitPath? Group, string Caption), UnitPath>();
        UnitPath? neighbour = null;
        foreach (var article in instrument.Articles)
        {
            if (article.Unit.Caption is not { Text.IsEmpty: false } caption) continue;
            var key = (article.Parent, WhiteSpace.Remove(caption.Text.Value));
            if (seen.TryGetValue(key, out var before))
            {
                var place = new TextPlace(article, TextPart.Caption, caption.Text);
                var all = new TextSpan(0, caption.Text.Length);
                if (before.Index + 1 == article.Index) log.Add(place, all, $"見出し「{caption.Text}」が、前の条と同じです。共通見出しとするなら、この見出しは要りません。");
                else if (!MayRepeat.Contains(key.Item2, StringComparer.Ordinal)) log.Add(place, all, $"見出し「{caption.Text}」が、{before.Name}の見出しと同じです。内容の違いが分かる見出しにしてください。");
            }
            else if (neighbour?.Unit.Caption is { } other && WhiteSpace.Remove(other.Text.Value) == key.Item2 && !MayRepeat.Contains(key.Item2, StringComparer.Ordinal))
                log.Add(new TextPlace(article, TextPart.Caption, caption.Text), new(0, caption.Text.Length), $"見出し「{caption.Text}」が、前の条と同じです。内容の違いが分かる見出しにしてください。");
            seen[key] = article;
            neighbour = article;
        }
    }
}
