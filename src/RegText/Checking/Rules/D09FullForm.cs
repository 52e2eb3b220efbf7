using RegText.References.Terms;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>個人情報の保護に関する法律 after it was abbreviated to 法 (SPEC E.1.4 D09).</summary>
internal sealed class D09FullForm : Rule
{
    public override string Code => "D09";

    public override Severity Severity => Severity.Info;

    public override string Title => "略称を定めた後に、略さない形で書いている";

    public override string Remedy => "略称で書いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var terms = instrument.Terms.All.Where(t => t.IsAbbreviation && t.Definition.StartsHere && Long(t) is { Length: > 0 }).ToList();
        var uses = TermUses.Find(instrument.Paths, terms.Select(t => Long(t))).ToLookup(u => u.Term, StringComparer.Ordinal);
        foreach (var term in terms)
        {
            var definition = term.Definition;
            foreach (var use in uses[Long(term)].Where(u => IsBehind(u, definition) && IsSame(instrument, term, u)))
                log.Add(use.Place, use.Span, $"「{Long(term)}」は、{definition.Place.Name}で「{term.Term}」と略しています。略称で書いてください。", term.Term);
        }
    }

    private static bool IsBehind(TermUse use, Definition definition) =>
        use.Place.Unit is { } unit && definition.Place.Unit is { } home && unit.Position > home.Position;

    /// <summary>What is abbreviated, where that is the title of a law or a noun that stands for itself.</summary>
    private static string Long(DefinedTerm term)
    {
        var anchor = CanonicalText.Of(term.Definition.AnchorText).Value;
        if (term.Definition.Pattern is DefinitionPattern.Group or DefinitionPattern.QualifiedAbbreviation
            || anchor.Length <= term.Term.Length || anchor.Length < 5)
            return "";
        if (term.Definition.Law is not null) return anchor.Contains("一部を", StringComparison.Ordinal) ? "" : anchor;
        return anchor.EndsWith(term.Term, StringComparison.Ordinal) && Script.NounStart(anchor, anchor.Length) == 0 ? anchor : "";
    }

    private static bool IsSame(CheckedInstrument instrument, DefinedTerm term, TermUse use)
    {
        if (use is not { IsWhole: true, Place: { Part: TextPart.Text, Unit.IsInBody: true } } || !term.Covers(use.Place)) return false;
        if (instrument.Brackets(use.Place).IsQuoted(use.Span.Start)
            || use.Place.Text.Value.AsSpan(use.Span.End).StartsWith("の一部を", StringComparison.Ordinal))
            return false;
        // A part of the title of another law.
        return !instrument.References.In(use.Place.Unit!)
            .Any(r => r.Place == use.Place && r.Law is { } law && law.Span.Start < use.Span.Start && use.Span.End <= law.Span.End);
    }
}
