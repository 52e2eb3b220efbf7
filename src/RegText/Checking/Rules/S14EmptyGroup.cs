using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A 章 or 節 without article (SPEC E.1.1 S14).</summary>
internal sealed class S14EmptyGroup : Rule
{
    public override string Code => "S14";

    public override Severity Severity => Severity.Warning;

    public override string Title => "条のない章、節がある";

    public override string Remedy => "章名、節名の次に条を置くか、章、節を除いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var group in instrument.Paths.All)
            if (group.Unit is Group { Children.IsEmpty: true } && !group.Unit.Title.Value.StartsWith("削除", StringComparison.Ordinal) && !group.Unit.Title.Value.Contains('略', StringComparison.Ordinal))
                log.Add(group, $"{group.Unit.Label}に条がありません。確認してください。");
    }
}
