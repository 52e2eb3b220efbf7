using System.Globalization;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>前2項 in 第2項, 前3号 in 第3号 (SPEC E.1.3 R03, D.2).</summary>
internal sealed class R03TooFewBefore : ReferenceRule
{
    public override string Code => "R03";

    public override Severity Severity => Severity.Error;

    public override string Title => "「前2項」などの数だけ前にない";

    public override string Remedy => "前にある条、項、号の数を確認してください。";

    protected override void Look(CheckedInstrument instrument, Reference reference, FindingLog log)
    {
        if (reference.Resolution is not NoTarget { Reason: NoTargetReason.OutOfRange }
            || reference.Place.Unit?.Within(reference.Levels[0].Kind) is not { } own)
            return;
        var level = reference.Levels[0];
        if (level.Kind <= UnitKind.Article ? instrument.IsExtract : Numbering.BeginsLate(own)) return;
        var before = own.Ordinal - 1;
        var kind = UnitName.OfKind(level.Kind);
        var (there, right) = before switch
        {
            0 => ($"{kind}がありません", null),
            1 => ($"{kind}が一つしかありません", "前" + kind),
            _ => (string.Create(CultureInfo.InvariantCulture, $"{kind}が{before}つしかありません"), null as string),
        };
        log.Add(reference.Place, level.Span, $"ここより前には、{there}。{(right is null ? "引用先を確認してください" : $"「{right}」か、引用先を確認してください")}。", right);
    }
}
