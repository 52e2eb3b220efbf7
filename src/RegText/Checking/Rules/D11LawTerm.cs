using RegText.References.Laws;
using RegText.References.Terms;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A term of a law that the regulation takes over whole (…の例による) and yet defines anew (SPEC E.1.4 D11, D.4 DF9).</summary>
internal sealed class D11LawTerm : Rule
{
    public override string Code => "D11";

    public override Severity Severity => Severity.Info;

    public override string Title => "法律の用語の例によるとしながら、同じ用語を定めている";

    public override string Remedy => "法律と同じ意味なら定めを削り、異なる意味なら別の語にしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var laws = instrument.References.Definitions.Where(d => d.Pattern == DefinitionPattern.TermsOfLaw)
            .Select(d => d.Law?.Title).OfType<string>().ToList();
        if (laws.Count == 0) return;
        foreach (var definition in instrument.References.Definitions)
            if (definition.Pattern is not (DefinitionPattern.TermsOfLaw or DefinitionPattern.SameMeaning)
                && laws.Find(l => LawTerms.IsTermOf(l, definition.Term)) is { } law)
                log.Add(definition.Place, definition.TermSpan, $"「{definition.Term}」は、用語の例によることとした{law}で定められています。定めが要るか確認してください。");
    }
}
