using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>以下第35条を除き、この章において where 第35条 is in another 章; 以下第6章において in 第5章 (SPEC E.1.3 R10, D.4).</summary>
internal sealed class R10Scope : Rule
{
    public override string Code => "R10";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「以下この章において」などの範囲が合っていない";

    public override string Remedy => "範囲の章、条などがその箇所を含むか、除く条がその範囲の中にあるかを確認してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var definition in instrument.References.Definitions)
        {
            if (definition.Scope.IsEmpty || definition.Place.Unit is not { } here) continue;
            // 以下次号において, 以下第56条までにおいて are said of single units that follow.
            if (definition.StartsHere && definition.Scope.All(s => s.Unit is Group) && !definition.Scope.Any(s => s.Contains(here)))
                log.Add(definition.Place, definition.Clause,
                    $"「以下」とありますが、範囲（{Names(definition.Scope)}）にこの箇所（{here.Name}）が入っていません。範囲を確認してください。");
            foreach (var except in definition.Except)
                if (!definition.Scope.Any(s => s.Contains(except)))
                    log.Add(definition.Place, definition.Clause,
                        $"除くとされている{except.Name}は、範囲（{Names(definition.Scope)}）の中にありません。除く条項を確認してください。");
        }
    }

    private static string Names(IEnumerable<UnitPath> units) => string.Join("、", units.Select(u => u.Name));
}
