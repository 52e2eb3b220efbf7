using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>Which 附則 is meant: the original one, or that of an amending instrument by its number (SPEC A.10).</summary>
internal static class SupplNames
{
    /// <summary>The 附則 that fit.</summary>
    public static IEnumerable<LiveUnit> Find(IReadOnlyList<LiveUnit> supplementary, string amendLawNumber)
    {
        if (amendLawNumber.Length > 0) return supplementary.Where(s => Same(s.Reference.Value, amendLawNumber));
        if (supplementary.Count == 1) return supplementary;
        return supplementary.Where(s => s.Reference.Value.Length == 0).Take(1);
    }

    /// <summary>令和5年3月24日訓令第4号 and 令和5年龍ヶ崎市訓令第4号 are the same: the day and the municipality may be left out.</summary>
    private static bool Same(string printed, string cited)
    {
        var ((yearA, restA), (yearB, restB)) = (Split(printed), Split(cited));
        return string.Equals(yearA, yearB, StringComparison.Ordinal) && restA.Length > 0 && restB.Length > 0
            && (restA.EndsWith(restB, StringComparison.Ordinal) || restB.EndsWith(restA, StringComparison.Ordinal));
    }

    private static (string Year, string Number) Split(string printed)
    {
        var folded = CanonicalForm.Of(printed);
        var year = folded.IndexOf('年', StringComparison.Ordinal) + 1;
        var rest = folded[year..];
        var day = rest.IndexOf('日', StringComparison.Ordinal);
        var month = rest.IndexOf('月', StringComparison.Ordinal);
        return (folded[..year], month > 0 && day > month && day - month <= 4 ? rest[(day + 1)..] : rest);
    }
}
