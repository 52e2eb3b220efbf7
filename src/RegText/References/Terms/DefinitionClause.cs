using RegText.References.Laws;
using RegText.Text;

namespace RegText.References.Terms;

/// <summary>A defining clause as the grammar finds it; offsets are those of the canonical text.</summary>
/// <param name="Pattern">DF1–DF4, DF7–DF9.</param>
/// <param name="Term">The term.</param>
/// <param name="Clause">From 以下 to という。</param>
/// <param name="Head">The words before the term that limit it: 以下この章において.</param>
/// <param name="Anchor">What it stands for.</param>
/// <param name="Law">The title of the law that it abbreviates; empty where it abbreviates none.</param>
/// <param name="LawNumber">Its number.</param>
/// <param name="StartsHere">Whether 以下 stands there.</param>
internal sealed record DefinitionClause(
    DefinitionPattern Pattern, TextSpan Term, TextSpan Clause, TextSpan Head, TextSpan Anchor, TextSpan Law, LawNumber? LawNumber,
    bool StartsHere);
