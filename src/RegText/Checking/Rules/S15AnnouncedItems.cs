using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>号 that the text announces and that are not there, and 号 that nothing announces (SPEC A.7, E.1.1 S15, E.2).</summary>
internal sealed class S15AnnouncedItems : Rule
{
    private static readonly string[] Announcements =
        ["次に掲げる", "次の各号", "次のとおり", "次の事項", "次の法令", "次の措置", "次の内容", "次のいずれか", "次に定める", "次の表", "次の算式", "次の要件", "次の書類"];

    /// <summary>What makes 次 a list without one of the usual phrases.</summary>
    private static readonly string[] Hints = ["次", "左に", "左の", "下記", "以下の", "とおり", "号"];

    public override string Code => "S15";

    public override Severity Severity => Severity.Warning;

    public override string Title => "前置きと号が合っていない";

    public override string Remedy => "「次に掲げる」「次の各号」とした文の後に号（表）を置き、号の前の文には「次に掲げる…」などの前置きを書いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Provisions)
        {
            if (place.Unit is not { Unit: Paragraph or Item or Subitem } unit || unit.Top.Unit is Appendix) continue;
            if (unit.Children.IsEmpty) CheckAbsent(instrument, place, unit, log);
            else if (unit.Children[0].Unit is Item) CheckUnannounced(place, unit, log);
        }
    }

    private static void CheckAbsent(CheckedInstrument instrument, TextPlace place, UnitPath unit, FindingLog log)
    {
        var text = place.Text.Value;
        foreach (var phrase in Announcements)
        {
            var at = text.IndexOf(phrase, StringComparison.Ordinal);
            if (at < 0 || instrument.Brackets(place).IsQuoted(at) || IsPartOfWord(text, at)) continue;
            if (FollowsElsewhere(unit)) return;
            log.Add(place, new(at, phrase.Length), phrase is "次の表" or "次の算式" ? $"「{phrase}」とありますが、後に表も式もありません。確認してください。" : $"「{phrase}」とありますが、後に号がありません。確認してください。");
            return;
        }
    }

    /// <summary>順次の措置, 年次に掲げる.</summary>
    private static bool IsPartOfWord(string text, int at) => at > 0 && Script.IsKanji(text[at - 1]) && text[at - 1] is not ('は' or '、') && text.AsSpan(0, at).LastIndexOfAny('順', '年', '逐') == at - 1;

    /// <summary>What follows stands beside the unit: a table or text below the article.</summary>
    private static bool FollowsElsewhere(UnitPath unit) =>
        unit.Index + 1 < unit.Siblings.Length && unit.Siblings[unit.Index + 1].Unit is TableUnit or PlainText;

    private static void CheckUnannounced(TextPlace place, UnitPath unit, FindingLog log)
    {
        foreach (var hint in Hints)
            if (place.Text.Value.Contains(hint, StringComparison.Ordinal)) return;
        log.AddAtText(unit, "後に号がありますが、「次に掲げる」などの前置きがありません。確認してください。");
    }
}
