using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>章 without 目次 (SPEC E.1.1 S12).</summary>
internal sealed class S12MissingToc : Rule
{
    public override string Code => "S12";

    public override Severity Severity => Severity.Warning;

    public override string Title => "章があるのに目次がない";

    public override string Remedy => "題名の次に目次を置き、章ごとに条の範囲を示してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.Instrument.Toc is not null || instrument.IsPart) return;
        var groups = instrument.Paths.Body.Where(p => p.Unit is Group).ToList();
        if (groups.Count >= 2) log.Add(groups[0], $"{UnitName.OfKind(groups[0].Unit.Kind)}が{groups.Count}ありますが、目次がありません。題名の次に置いてください。");
    }
}
