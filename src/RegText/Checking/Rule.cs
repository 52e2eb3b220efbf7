using RegText.Text;

namespace RegText.Checking;

/// <summary>
/// One thing that a reviewer looks for. A rule is a small class in a file of its own under <c>Rules</c>, and one line in
/// <see cref="RuleSet"/>. It decides from the text alone, in time linear in its length, and says nothing where it is not sure:
/// a rule that cries wolf is switched off. Rules have no state.
/// </summary>
public abstract class Rule
{
    /// <summary>Its stable code: S06, U14 (SPEC E.1).</summary>
    public abstract string Code { get; }

    /// <summary>How much its findings matter where the house style says nothing.</summary>
    public abstract Severity Severity { get; }

    /// <summary>What it finds, in a few Japanese words: 「条に見出しがない」.</summary>
    public abstract string Title { get; }

    /// <summary>How to mend a finding, in one Japanese sentence.</summary>
    public abstract string Remedy { get; }

    /// <summary>Looks at a regulation and reports what it finds.</summary>
    public abstract void Check(CheckedInstrument instrument, FindingLog log);
}
