using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>前項 in the first 項, 前条 in 第1条, 次条 in the last article (SPEC E.1.3 R02, D.2).</summary>
internal sealed class R02NoNeighbour : ReferenceRule
{
    public override string Code => "R02";

    public override Severity Severity => Severity.Error;

    public override string Title => "「前項」「次条」などに当たるものがない";

    public override string Remedy => "前又は次の条、項、号があるか確認し、番号で引用するなどしてください。";

    protected override void Look(CheckedInstrument instrument, Reference reference, FindingLog log)
    {
        if (reference.Resolution is not NoTarget { Reason: NoTargetReason.NoNeighbour } || reference.Place.Unit is not { } here) return;
        var level = reference.Levels[0];
        if (IsCutOff(instrument, here, level)) return;
        var kind = UnitName.OfKind(level.Kind);
        var isNext = level.Form == ReferenceForm.Next;
        var place = here.Within(level.Kind) is not { } own ? "" : own.Unit is Paragraph && own.OfKind == 1 ? "（ここは項が一つです。）"
            : $"（ここは{(isNext ? "最後" : "最初")}の{kind}です。）";
        log.Add(reference.Place, level.Span, $"{(isNext ? "次" : "前")}の{kind}がありません{place}。引用先を確認してください。");
    }

    /// <summary>Whether the text is an extract that lacks what would stand before or behind.</summary>
    private static bool IsCutOff(CheckedInstrument instrument, UnitPath here, ReferenceLevel level) =>
        level.Kind <= UnitKind.Article ? instrument.IsExtract
        : level.Form != ReferenceForm.Next && here.Within(level.Kind) is { } own && Numbering.BeginsLate(own);
}
