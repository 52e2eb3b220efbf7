using System.Globalization;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>別表第3 or 様式第2号 that the text does not have, and one that nothing cites (SPEC E.1.3 R13, D.2).</summary>
internal sealed class R13Appendices : Rule
{
    public override string Code => "R13";

    public override Severity Severity => Severity.Warning;

    public override string Title => "引用した別表や様式がない、又は別表や様式がどこからも引用されていない";

    public override string Remedy => "別表や様式の番号と、付け忘れがないかを確認してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var missing = instrument.References.References
            .Where(r => r.Place.Part != TextPart.TocRange && !r.ContinuesList && r.Levels is [{ Kind: >= UnitKind.AppdxTable }, ..]
                && r.Resolution is NoTarget { Reason: NoTargetReason.NoAppendices or NoTargetReason.NoSuchUnit }).ToList();
        foreach (var ofKind in missing.GroupBy(r => r.Levels[0].Kind)) CheckMissing(instrument, [.. ofKind], log);
        if (missing.Count > 0) return;
        foreach (var appendix in instrument.Paths.Appendices) CheckCited(instrument, appendix, log);
    }

    private static void CheckMissing(CheckedInstrument instrument, List<Reference> missing, FindingLog log)
    {
        var kind = missing[0].Levels[0].Kind;
        var there = instrument.Paths.Appendices.Where(a => a.Unit.Kind == kind).Select(a => a.Name).ToList();
        if (there.Count > 0)
        {
            foreach (var reference in missing)
                log.Add(reference.Place, reference.Span,
                    $"「{reference.Text}」がありません（この文書にあるのは{string.Join("、", there.Take(4))}{(there.Count > 4 ? "など" : "")}です。）。番号を確認してください。",
                    severity: Severity.Error);
            return;
        }
        // Laws are passed on without their 別表 and 様式 more often than not.
        if (instrument.IsNational) return;
        var more = missing.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"（ほか{missing.Count - 1}か所）");
        log.Add(missing[0].Place, missing[0].Span, $"「{missing[0].Text}」{more}が、この文書に付いていません。付け忘れでないか確認してください。");
    }

    private static void CheckCited(CheckedInstrument instrument, UnitPath appendix, FindingLog log)
    {
        // Where it says 第3条関係, S21 looks whether that article cites it.
        if (appendix.Unit is not Appendix { Relation.IsEmpty: true } unit || unit.Label.IsEmpty || IsCited(instrument, appendix)) return;
        log.Add(appendix, $"「{appendix.Name}」は、どこからも引用されていません。引用漏れでないか確認してください。");
    }

    private static bool IsCited(CheckedInstrument instrument, UnitPath appendix)
    {
        if (instrument.References.Into(appendix).Any(r => r.Place.Unit is not { } from || !appendix.Contains(from))) return true;
        var label = CanonicalText.Of(appendix.Unit.Label.Value).Value;
        return instrument.Places.Any(p => !(p.Unit is { } unit && appendix.Contains(unit))
            && CanonicalText.Of(p.Text.Value).Value.Contains(label, StringComparison.Ordinal));
    }
}
