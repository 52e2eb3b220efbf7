using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>第4条第3号第1項: the levels do not go down from 条 to 項 and 号 (SPEC E.1.3 R05).</summary>
internal sealed class R05LevelOrder : ReferenceRule
{
    public override string Code => "R05";

    public override Severity Severity => Severity.Error;

    public override string Title => "条、項、号の順に引用していない";

    public override string Remedy => "「第4条第1項第3号」のように、条、項、号の順に引用してください。";

    protected override void Look(CheckedInstrument instrument, Reference reference, FindingLog log)
    {
        // Of a 別表 the 号 may well be divided into 項.
        if (reference.HasLevelsInOrder || reference.Levels[0].Kind > UnitKind.Item) return;
        var first = reference.Levels.First(l => l.Kind is UnitKind.Item or UnitKind.Subitem);
        var span = TextSpan.FromBounds(first.Span.Start, reference.Levels[^1].Span.End);
        log.Add(reference.Place, span, $"「{reference.Text}」は、条、項、号の順になっていません。引用先を確認してください。");
    }
}
