using RegText.Text;

namespace RegText.Checking;

/// <summary>A change of the source that mends a finding.</summary>
/// <param name="Span">What is replaced, in the source.</param>
/// <param name="Replacement">What takes its place.</param>
/// <param name="IsCertain">
/// Whether it can be made without a person looking: the result is right whenever the finding is. Only such fixes are applied by <c>--fix</c>.
/// </param>
public sealed record Fix(TextSpan Span, string Replacement, bool IsCertain);

/// <summary>Something that a reviewer would mark (SPEC E).</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Severity">How much it matters, after the house style has had its say.</param>
/// <param name="Message">Polite, short Japanese: what, and how to mend it. The place is told apart.</param>
/// <param name="Span">The words in the source.</param>
/// <param name="Unit">What people call the place: 第3条第2項.</param>
/// <param name="Fix">How to mend it, where there is one way only; otherwise null.</param>
public sealed record Finding(string Code, Severity Severity, string Message, TextSpan Span, string Unit, Fix? Fix);
