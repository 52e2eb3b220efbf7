using System.Collections.Immutable;
using RegText.Checking.Rules;

namespace RegText.Checking;

/// <summary>The one list of rules. Docs, help and profiles come from it: a new rule is its file and one line here.</summary>
public static class RuleSet
{
    /// <summary>All rules, in the order of their codes.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new U10NotThisLimit(),
        new U20InThisCase(),
    ];

    /// <summary>The rule of a code; null when there is none.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));
}
