using System.Collections.Immutable;
using RegText.Checking;
using RegText.Text;

namespace RegText.Documents;

/// <summary>How the settings of review are written in a profile: U04/P06, U04=warning/P06=info.</summary>
internal static class ReviewStyleWords
{
    private static readonly ImmutableArray<(string Word, Severity Severity)> Words =
        [("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("エラー", Severity.Error), ("注意", Severity.Warning), ("情報", Severity.Info)];

    /// <summary>The codes; null where one is of no rule.</summary>
    public static ImmutableSortedSet<string>? Codes(string value)
    {
        var codes = Parts(value).Select(Code).ToList();
        return codes.Contains(null) ? null : ImmutableSortedSet.CreateRange(StringComparer.Ordinal, codes.OfType<string>());
    }

    /// <summary>The severities; null where one is none, or of no rule.</summary>
    public static ImmutableSortedDictionary<string, Severity>? Severities(string value)
    {
        var severities = ImmutableSortedDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var part in Parts(value))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || Code(part[..equals].Trim()) is not { } code) return null;
            var word = Words.FirstOrDefault(w => string.Equals(w.Word, part[(equals + 1)..].Trim(), StringComparison.OrdinalIgnoreCase));
            if (word.Word is null) return null;
            severities[code] = word.Severity;
        }
        return severities.ToImmutable();
    }

    /// <summary>The severities as they are written.</summary>
    public static string Show(ImmutableSortedDictionary<string, Severity> severities) =>
        string.Join('/', severities.Select(s => $"{s.Key}={Words.First(w => w.Severity == s.Value).Word}"));

    /// <summary>Says which codes are of no rule.</summary>
    public static string Unknown(string value)
    {
        var unknown = Parts(value).Select(p => p.Split('=')[0].Trim()).Where(c => Code(c) is null).ToList();
        return unknown.Count == 0 ? "" : $"規則{string.Join("、", unknown.Select(c => $"「{c}」"))}はありません。";
    }

    private static string[] Parts(string value) => value.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A code as the rules have it.</summary>
    private static string? Code(string code) => RuleSet.Find(code)?.Code ?? ReadingCodes.Find(code)?.Code;
}
