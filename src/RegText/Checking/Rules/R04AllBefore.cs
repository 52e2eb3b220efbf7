using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>前各号 for three units or fewer, 前4号 for all that stand before (SPEC E.1.3 R04, D.2).</summary>
internal sealed class R04AllBefore : ReferenceRule
{
    /// <summary>From how many units on 前各 is said.</summary>
    private const int Many = 4;

    public override string Code => "R04";

    public override Severity Severity => Severity.Info;

    public override string Title => "「前各号」「前各項」と「前3号」「前3項」の使い分け";

    public override string Remedy => "三つまでは「前2項」「前3号」のように数で、四つ以上の全部は「前各項」「前各号」と書いてください。";

    protected override void Look(CheckedInstrument instrument, Reference reference, FindingLog log)
    {
        if (reference.Resolution is not OwnUnits own || reference.Levels is not [var level]
            || level.Kind is not (UnitKind.Paragraph or UnitKind.Item))
            return;
        var kind = UnitName.OfKind(level.Kind);
        var count = own.Units.Length;
        if (level.Form == ReferenceForm.AllPrevious && count < Many && !Numbering.BeginsLate(own.First))
        {
            var digits = Numerals.Write(count, ReferenceWording.NumeralsOf(reference));
            var right = count == 1 ? "前" + kind : $"前{digits}{kind}";
            log.Add(reference.Place, level.Span, $"前の{kind}は{digits}つなので、「{right}」と書きます。", right);
        }
        else if (level is { Form: ReferenceForm.Previous, Count: >= Many } && own.First.Ordinal == 1)
            log.Add(reference.Place, level.Span, $"前の{kind}の全部を指すときは、「前各{kind}」と書きます。", "前各" + kind);
    }
}
