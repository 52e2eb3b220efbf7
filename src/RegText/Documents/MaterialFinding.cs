using RegText.Text;

namespace RegText.Documents;

/// <summary>Something in the author's own text that does not agree with a regulation, or that cannot be made into a document.</summary>
/// <param name="Code">Its stable code: M03.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">Polite, short Japanese: what, and how to mend it. The place is told apart.</param>
/// <param name="Line">The line of the author's text, from 1.</param>
public sealed record MaterialFinding(string Code, Severity Severity, string Message, int Line)
{
    /// <summary>The file where it is not the one that is made into a document; empty otherwise.</summary>
    public string File { get; init; } = "";
}
