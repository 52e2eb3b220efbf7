using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A 条, 項, 号 or part of one is cited that the text does not have (SPEC E.1.3 R01, D.2).</summary>
internal sealed class R01NoSuchUnit : ReferenceRule
{
    public override string Code => "R01";

    public override Severity Severity => Severity.Error;

    public override string Title => "引用した条、項、号などがない";

    public override string Remedy => "引用先の番号を確認してください。";

    protected override void Look(CheckedInstrument instrument, Reference reference, FindingLog log)
    {
        if (reference.Resolution is not NoTarget none || reference.Levels.IsEmpty) return;
        var level = MissingLevel(reference, none);
        // 別表 and 様式 are those of R13; how many units 次の各号 has is for S15.
        if (level.Kind >= UnitKind.AppdxTable && level.Kind != UnitKind.SupplProvision) return;
        var message = none.Reason switch
        {
            NoTargetReason.NoSuchUnit when !MayBeLeftOut(instrument, reference, none, level) =>
                $"「{reference.Text}」に当たるものがありません。{Numbering.Last(instrument, none.Above, level)}番号を確認してください。",
            NoTargetReason.NoSubunits when reference.Levels[0].Form != ReferenceForm.Each =>
                $"「{reference.Text}」とありますが、{none.Above?.Name}には{UnitName.OfKind(level.Kind)}がありません。引用先を確認してください。",
            NoTargetReason.NoSuchPart =>
                $"「{reference.Text}」とありますが、{none.Above?.Name}には{reference.Part}がありません。引用先を確認してください。",
            _ => null,
        };
        if (message is not null) log.Add(reference.Place, reference.Span, message);
    }

    /// <summary>The first level that could not be followed.</summary>
    private static ReferenceLevel MissingLevel(Reference reference, NoTarget none)
    {
        if (none.Above is { } above)
            foreach (var level in reference.Levels)
                if (level.Kind > above.Unit.Kind || (above.Unit is SupplProvision && level.Kind != UnitKind.SupplProvision)) return level;
        return none.Above is null ? reference.Levels[0] : reference.Levels[^1];
    }

    /// <summary>Of an extract the articles that it does not hold.</summary>
    private static bool MayBeLeftOut(CheckedInstrument instrument, Reference reference, NoTarget none, ReferenceLevel level) =>
        none.Above is null && level.Kind <= UnitKind.Article && instrument.IsExtract
        || none.Above is { } above && above.Children.FirstOrDefault(c => c.Unit.Kind == level.Kind) is { } first
            && Numbering.BeginsLate(first)
        || reference.Place.Unit is null;
}
