using RegText.References;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>同条, 同項, 同法 before which none is named (SPEC E.1.3 R08, D.2).</summary>
internal sealed class R08NoAntecedent : ReferenceRule
{
    public override string Code => "R08";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「同条」「同項」「同法」などの指すものが前にない";

    public override string Remedy => "指す条、項、号、法令を、番号や題名で示してください。";

    protected override void Look(CheckedInstrument instrument, Reference reference, FindingLog log)
    {
        if (reference.Resolution is not NoTarget { Reason: NoTargetReason.NoAntecedent }) return;
        var span = reference.Law is { } law ? law.Span : reference.Levels[0].Span;
        var word = reference.Place.Text.Value.Substring(span.Start, span.Length);
        log.Add(reference.Place, span, $"「{word}」の指すものが、この項の前の方に出てきません。番号や題名で示してください。");
    }
}
