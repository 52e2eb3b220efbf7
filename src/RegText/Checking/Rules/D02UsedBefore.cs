using RegText.References.Terms;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>An abbreviation that is used before it is introduced (SPEC E.1.4 D02, D.4).</summary>
internal sealed class D02UsedBefore : Rule
{
    public override string Code => "D02";

    public override Severity Severity => Severity.Warning;

    public override string Title => "略称を、定める前に使っている";

    public override string Remedy => "略称は、最初に出てくる箇所で定めてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var term in instrument.Terms.All.DistinctBy(t => t.Term, StringComparer.Ordinal))
        {
            if (!term.IsAbbreviation || !term.Definition.StartsHere || !term.Definition.Scope.IsEmpty) continue;
            // …を行う装置（以下「装置」という。）: 装置 before it may be any other.
            if (term.EndsItsPhrase && term.Term.Length < term.Definition.Anchor.Length) continue;
            if (term.Before.FirstOrDefault(u => IsUse(instrument, term, u)) is { } use)
                log.Add(use.Place, use.Span, $"「{term.Term}」は、{term.Definition.Place.Name}で定める略称です。最初に使う箇所で定めてください。");
        }
    }

    private static bool IsUse(CheckedInstrument instrument, DefinedTerm term, TermUse use)
    {
        if (!use.IsWhole || use.Place.Part != TextPart.Text || use.Place.Text == term.Definition.Place.Text || !term.Covers(use.Place))
            return false;
        if (instrument.Brackets(use.Place).IsQuoted(use.Span.Start)) return false;
        var text = use.Place.Text.Value;
        // 法別表第1の宿泊料定額, 第3項に規定する指導員: the other provision says what it means.
        var before = text.AsSpan(0, use.Span.Start);
        if (before.EndsWith("規定する", StringComparison.Ordinal)
            || instrument.References.In(use.Place.Unit!)
                .Any(r => r.Place == use.Place && text.AsSpan(r.Span.End, Math.Max(0, use.Span.Start - r.Span.End)) is "の"))
            return false;
        return use.Span.End >= text.Length || text[use.Span.End] != '・';
    }
}
