using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>An article without caption that no 共通見出し covers, and the caption その他 for a concrete article (SPEC E.1.1 S06, E.2).</summary>
internal sealed class S06MissingCaption : Rule
{
    public override string Code => "S06";

    public override Severity Severity => Severity.Warning;

    public override string Title => "条に見出しがない";

    public override string Remedy => "条の内容を表す見出しを付けてください。前の条と同じ事項なら、前の条の見出しを共通見出しとしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var captioned = instrument.Articles.Count(a => a.Unit.Caption is not null);
        // Old regulations have no captions at all.
        if (captioned * 2 <= instrument.Articles.Length) return;
        var common = new CommonCaption(instrument.Articles, instrument.IsNational);
        var groupsWithCaptions = instrument.Articles.Where(a => a.Unit.Caption is not null && a.Parent is not null).Select(a => a.Parent!).ToHashSet();
        UnitPath? before = null;
        foreach (var article in instrument.Articles)
        {
            if (article.Unit.Caption is { } caption)
            {
                before = article;
                CheckOther(instrument, article, caption, log);
            }
            else if (!((Article)article.Unit).IsDeleted && !IsExempt(article, groupsWithCaptions) && S08CaptionPlace.Unread(article) is null)
                Check(article, ReferenceEquals(before?.Parent, article.Parent) ? before : null, common, log);
        }
    }

    /// <param name="article">The article.</param>
    /// <param name="before">The article whose caption holds here, unless it is in another 章 or 節.</param>
    /// <param name="common">Judges captions.</param>
    /// <param name="log">The log.</param>
    private static void Check(UnitPath article, UnitPath? before, CommonCaption common, FindingLog log)
    {
        if (before is null) log.Add(article, $"{article.Name}に見出しがありません。付けてください。");
        else if (!common.Covers(before, article))
            log.Add(article, $"{article.Name}に見出しがありません。{before.Name}の見出し「{before.Unit.Caption!.Text}」が共通見出しでなければ、付けてください。");
    }

    /// <summary>The only article of its 章 (SPEC F.2), and a 章 like 罰則 whose articles have none at all: the name of the 章 is enough.</summary>
    private static bool IsExempt(UnitPath article, HashSet<UnitPath> groupsWithCaptions) => article.Parent is { } group && (article.OfKind == 1 || !groupsWithCaptions.Contains(group));

    private static void CheckOther(CheckedInstrument instrument, UnitPath article, Caption caption, FindingLog log)
    {
        if (caption.Text.Value != "その他" || instrument.IsNational || article.Children is not [{ Unit.Text.IsEmpty: false } first, ..]) return;
        if (first.Unit.Text.Value.Contains("もののほか", StringComparison.Ordinal) || first.Unit.Text.Value.Contains("必要な事項", StringComparison.Ordinal)) return;
        log.Add(new TextPlace(article, TextPart.Caption, caption.Text), new(0, caption.Text.Length),
            "見出しの「その他」では、条の内容が分かりません。内容を表す見出しにしてください。", severity: Severity.Info);
    }
}
