using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>Something in which two of the documents of an amendment do not agree, or that an amendment should not have (SPEC A01–A17, X01–X09).</summary>
/// <param name="Code">Its stable code (docs/診断コード.md).</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">Where, as people name it: 第12条第2項; empty where it is about the whole document.</param>
/// <param name="Message">Polite, short Japanese: what, how to mend.</param>
public sealed record Disagreement(string Code, Severity Severity, string Place, string Message)
{
    /// <summary>The line of the amendment, from 1; 0 where it is none of it.</summary>
    public int Line { get; init; }
}
