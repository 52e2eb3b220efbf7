using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>No 附則, or one that does not say when the regulation takes effect (SPEC E.1.1 S10). An extract is left alone.</summary>
internal sealed class S10NoSupplProvision : Rule
{
    /// <summary>What tells of the beginning: 施行する, 適用する, 実施する, 効力を生ずる.</summary>
    private static readonly string[] Beginnings = ["施行", "適用", "実施", "効力", "公布の日", "告示の日", "公表の日", "令達の日"];

    public override string Code => "S10";

    public override Severity Severity => Severity.Error;

    public override string Title => "附則又は施行期日がない";

    public override string Remedy => "本則の後に附則を置き、施行期日を定めてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.IsPart) return;
        var suppl = instrument.Paths.Supplementary;
        if (suppl.IsEmpty)
        {
            if (instrument.Articles is [.., { IsInBody: true } last]) AtEndOf(last, log);
            return;
        }
        // A heading alone at the end of the source: the text stops there.
        if (suppl[0] is { Unit: SupplProvision { IsExtract: false }, Children.IsEmpty: false } first
            && !first.Unit.SelfAndDescendants().Any(u => Beginnings.Any(b => u.Text.Value.Contains(b, StringComparison.Ordinal))))
            log.Add(first, "附則に、施行期日がありません。「この…は、…から施行する。」と定めてください。");
        else if (suppl[0].Children.IsEmpty && (suppl.Length > 1 || !instrument.Paths.Appendices.IsEmpty)) log.Add(suppl[0], "附則に文がありません。施行期日を定めてください。");
    }

    /// <summary>At the last words of the 本則, behind which the 附則 belongs.</summary>
    private static void AtEndOf(UnitPath article, FindingLog log)
    {
        var end = article;
        while (!end.Children.IsEmpty) end = end.Children[^1];
        const string message = "本則の後に、施行期日を定める附則がありません。確認してください。";
        if (end.Unit.Text.IsEmpty) log.Add(article, message);
        else log.Add(new TextPlace(end, TextPart.Text, end.Unit.Text), new(end.Unit.Text.Length - 1, 1), message);
    }
}
