using RegText.Checking;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>The words in which reports speak of findings.</summary>
internal static class LintWords
{
    /// <summary>エラー, 注意, 情報.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "エラー",
        Severity.Warning => "注意",
        _ => "情報",
    };

    /// <summary>What a code stands for, and how to mend it; of a code that nobody knows, nothing.</summary>
    public static (string Title, string Remedy, Severity Severity) Of(string code) =>
        RuleSet.Find(code) is { } rule ? (rule.Title, rule.Remedy, rule.Severity)
        : ReadingCodes.Find(code) is { } reading ? (reading.Title, reading.Remedy, reading.Severity)
        : ("", "", Severity.Info);

    /// <summary>Whether a finding is a remark of the reader about a repair that needs no action: N03, F02.</summary>
    public static bool IsRepair(Finding finding) => finding.Severity == Severity.Info && ReadingCodes.Find(finding.Code) is not null;

    /// <summary>エラー1件、注意3件、情報5件.</summary>
    public static string Counts(IEnumerable<LintFinding> findings)
    {
        var counts = findings.CountBy(f => f.Finding.Severity).ToDictionary();
        return FormattableString.Invariant(
            $"エラー{counts.GetValueOrDefault(Severity.Error)}件、注意{counts.GetValueOrDefault(Severity.Warning)}件、情報{counts.GetValueOrDefault(Severity.Info)}件");
    }
}
