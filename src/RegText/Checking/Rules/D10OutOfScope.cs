using RegText.References.Terms;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>An abbreviation of 以下この章において that is used in another 章 (SPEC E.1.4 D10, D.4).</summary>
internal sealed class D10OutOfScope : Rule
{
    public override string Code => "D10";

    public override Severity Severity => Severity.Warning;

    public override string Title => "範囲を限った略称を、その外で使っている";

    public override string Remedy => "略称の範囲を広げるか、略さずに書いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var same in instrument.Terms.All.GroupBy(t => t.Term, StringComparer.Ordinal))
        {
            if (same.Any(t => !t.IsAbbreviation || t.Definition.Scope.IsEmpty)) continue;
            var first = same.First();
            // A word that its own phrase ends with, or that stands before it too, may mean what everybody understands.
            if (first.EndsItsPhrase
                || first.Before.Any(u => u.IsWhole && u.Place.Text != first.Definition.Place.Text && u.Place.Part == TextPart.Text))
                continue;
            if (first.Uses.FirstOrDefault(u => IsOutside(instrument, same, u)) is { } use)
                log.Add(use.Place, use.Span,
                    $"「{first.Term}」は、{first.Definition.Place.Name}で範囲を限って定めた略称で、ここはその外です。範囲を広げるか、略さずに書いてください。");
        }
    }

    private static bool IsOutside(CheckedInstrument instrument, IEnumerable<DefinedTerm> same, TermUse use) =>
        use is { IsWhole: true, Place: { Part: TextPart.Text, Unit.IsInBody: true } } && !instrument.Brackets(use.Place).IsQuoted(use.Span.Start)
        && !same.Any(t => t.Covers(use.Place) || t.Definition.Place.Text == use.Place.Text);
}
