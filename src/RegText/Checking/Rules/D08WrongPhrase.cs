using RegText.References;
using RegText.References.Laws;
using RegText.References.Terms;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>
/// （…規程（平成27年訓令第14号）第2条第6号に規定する情報システム機器をいう。以下「セキュリティ規程」という。）: the abbreviation of a rule stands behind something else (SPEC E.1.4 D08).
/// </summary>
internal sealed class D08WrongPhrase : Rule
{
    public override string Code => "D08";

    public override Severity Severity => Severity.Warning;

    public override string Title => "法令の略称が、法令でない語に付いている";

    public override string Remedy => "略称の定めを、法令番号の括弧の中に移してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var definition in instrument.References.Definitions)
        {
            if (definition.Pattern is not (DefinitionPattern.Abbreviation or DefinitionPattern.QualifiedAbbreviation)
                || definition.Law is not null)
                continue;
            if (!LawTitle.EndsAsLaw(definition.Term) || LawTitle.IsGeneral(definition.Term) || LawTitle.EndsAsLaw(definition.AnchorText))
                continue;
            if (definition.Place.Unit is not { } unit || !NamesLaw(instrument, definition, unit)) continue;
            log.Add(definition.Place, definition.Clause, $"「{definition.Term}」が、「{definition.AnchorText}」の略称になっています。法令番号の括弧の中に移してください。");
        }
    }

    /// <summary>Whether a law is cited between what the abbreviation stands behind and the abbreviation.</summary>
    private static bool NamesLaw(CheckedInstrument instrument, Definition definition, Syntax.UnitPath unit) =>
        instrument.References.In(unit).Any(r => r.Place == definition.Place && r.Law is not null && r.Resolution is ExternalUnit
            && r.Span.Start >= definition.Anchor.End && r.Span.End <= definition.Clause.Start);
}
