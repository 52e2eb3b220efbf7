using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>第3条から第4条まで, which are two, and 第8条から第5条まで, which goes backwards (SPEC E.1.3 R14, D.2).</summary>
internal sealed class R14Range : Rule
{
    public override string Code => "R14";

    public override Severity Severity => Severity.Info;

    public override string Title => "二つを「第3条から第4条まで」と書いている、又は範囲が逆順";

    public override string Remedy => "二つのときは「第3条及び第4条」のように書き、三つ以上のときは小さい番号から順に書いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var before = default(Reference);
        foreach (var reference in instrument.References.References)
        {
            if (reference.EndsRange && !reference.IsQuoted && before is not null && before.Place == reference.Place
                && reference.Place.Part != TextPart.TocRange && before.Span.End < reference.Span.Start) Look(before, reference, log);
            before = reference;
        }
    }

    private static void Look(Reference first, Reference last, FindingLog log)
    {
        var range = TextSpan.FromBounds(first.Span.Start, last.Span.End);
        var order = Order(first, last);
        if (order > 0)
            log.Add(first.Place, range, "範囲の初めと終わりが逆です。番号を確認してください。", severity: Severity.Warning);
        else if (order == 0)
            log.Add(first.Place, range, "範囲の初めと終わりが同じです。番号を確認してください。", severity: Severity.Warning);
        else if (first.Resolution is OwnUnits from && last.Resolution is OwnUnits to && AreNeighbours(from.Units[^1], to))
            log.Add(first.Place, range, $"二つだけなので、「{first.Text}及び{last.Text}」又は「{first.Text}又は{last.Text}」のように書きます。");
    }

    /// <summary>
    /// Less than 0 where the first end stands before the last, 0 for one unit, more where the range goes backwards; -1 where that cannot
    /// be told.
    /// </summary>
    private static int Order(Reference first, Reference last) => (first.Resolution, last.Resolution) switch
    {
        (OwnUnits from, OwnUnits to) when from.Units[^1].Unit.Kind == to.First.Unit.Kind =>
            from.Units[^1].Position.CompareTo(to.First.Position),
        (ExternalUnit from, ExternalUnit to) when from.Law == to.Law => Order(from, to),
        _ => -1,
    };

    private static int Order(ExternalUnit from, ExternalUnit to)
    {
        if (from.Levels.Length != to.Levels.Length || from.Levels.IsEmpty) return -1;
        for (var i = 0; i < from.Levels.Length - 1; i++)
            if (!from.Levels[i].Says(to.Levels[i])) return -1;
        return from.Levels[^1].Kind == to.Levels[^1].Kind && from.Levels[^1].Number is { } a && to.Levels[^1].Number is { } b
            ? a.CompareTo(b) : -1;
    }

    private static bool AreNeighbours(UnitPath first, OwnUnits to) =>
        to.Between.IsEmpty && first.Unit.Kind == to.First.Unit.Kind
        && (first.Unit is Article ? first.IsInBody == to.First.IsInBody : first.Parent == to.First.Parent);
}
