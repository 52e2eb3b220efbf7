namespace RegText.Text;

/// <summary>How much a finding matters (SPEC E).</summary>
public enum Severity
{
    /// <summary>A remark: style, or a repair that needs no action.</summary>
    Info,

    /// <summary>Violates a convention, or a repair that a person should look at.</summary>
    Warning,

    /// <summary>Provably wrong, or processing could not go on at this place.</summary>
    Error,
}

/// <summary>A finding about a place in a source. Expected trouble is always told with one of these, never with an exception.</summary>
/// <param name="Code">Stable code, such as <c>S01</c> or <c>N03</c> (SPEC E; docs/診断コード.md).</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">Polite, short Japanese: where, what, how to mend.</param>
/// <param name="Span">The place in the source.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, TextSpan Span);
