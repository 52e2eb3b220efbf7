using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>規定 in the name of an instrument (SPEC E.1.6 U18): the instrument is 規程, a clause in it 規定.</summary>
internal sealed class U18RuleOrProvision : PhraseRule
{
    public override string Code => "U18";

    public override Severity Severity => Severity.Warning;

    public override string Title => "例規の名称に「規定」を使っている";

    public override string Remedy => "一まとまりの例規は「規程」、その中の個々の定めは「規定」と書いてください。";

    protected override IEnumerable<string> Phrases { get; } =
        ["文書管理規定", "文書取扱規定", "服務規定", "処務規定", "事務処理規定", "取扱規定", "事務決裁規定", "庶務規定", "就業規定", "給与規定", "旅費規定", "運用管理規定", "会計規定", "に関する規定"];

    protected override bool LooksIntoQuotations => true;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        // 「…に関する規定」 is a name only where its number follows, or where it is the title itself.
        if (hit.Phrase == "に関する規定" && !IsName(hit)) return;
        if (hit.Behind.StartsWith("により", StringComparison.Ordinal) || hit.Behind.StartsWith("に基づ", StringComparison.Ordinal) || hit.Behind.StartsWith("の適用", StringComparison.Ordinal)) return;
        log.Add(hit.Place, new(hit.End - 2, 2), "例規の名称であれば「規程」と書きます。", "規程");
    }

    private static bool IsName(in PhraseHit hit)
    {
        if (hit.Place.Part == TextPart.InstrumentTitle) return hit.Behind.IsEmpty || hit.Next is '（' or '(';
        if (hit.Next is not ('（' or '(')) return false;
        var bracket = hit.Behind[1..];
        foreach (var era in (string[])["明治", "大正", "昭和", "平成", "令和"])
            if (bracket.StartsWith(era, StringComparison.Ordinal)) return true;
        return false;
    }
}
