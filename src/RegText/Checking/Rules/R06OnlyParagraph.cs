using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>第3条第1項 of an article that has one 項, and 第3条第2号 of one that has several (SPEC E.1.3 R06).</summary>
internal sealed class R06OnlyParagraph : ReferenceRule
{
    public override string Code => "R06";

    public override Severity Severity => Severity.Warning;

    public override string Title => "項が一つの条を「第1項」と引用している";

    public override string Remedy => "項が一つの条は、「第3条」のように項を示さずに引用してください。項がいくつかある条の号は、項も示してください。";

    protected override void Look(CheckedInstrument instrument, Reference reference, FindingLog log)
    {
        if (!reference.HasLevelsInOrder) return;
        if (reference.Resolution is OwnUnits { NamesOnlyParagraph: true } own)
            OnlyParagraph(reference, own, log);
        else if (reference.Resolution is NoTarget { Reason: NoTargetReason.Ambiguous, Above: { Unit: Article } article }
            && reference.Levels.FirstOrDefault(l => l.Kind == UnitKind.Item) is { } item)
            log.Add(reference.Place, reference.Span,
                $"{article.Name}には項がいくつかあるので、何項の「{reference.Place.Text.Value.Substring(item.Span.Start, item.Span.Length)}」かを示してください。");
    }

    private static void OnlyParagraph(Reference reference, OwnUnits own, FindingLog log)
    {
        if (reference.Levels.FirstOrDefault(l => l.Kind == UnitKind.Paragraph) is not { Form: ReferenceForm.Numbered } level) return;
        var article = own.First.Within<Article>();
        var right = level == reference.Levels[0] ? null : "";
        log.Add(reference.Place, level.Span, $"{article?.Name ?? "ここ"}は項が一つなので、「第1項」は不要です。引用先を確認してください。", right);
    }
}
