using System.Collections.Immutable;
using RegText.Amending;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>The frame of the amending instrument: its 題名 (A12) and its 附則 (A13). Sentences alone have neither.</summary>
internal static class FrameCheck
{
    private const string Amends = "の一部を改正する";

    public static IEnumerable<Disagreement> Check(Amendment amendment)
    {
        if (amendment.Title.Length > 0 && Title(amendment) is { } title) yield return title;
        if (amendment.Title.Length == 0 && amendment.Supplementary.IsEmpty) yield break;
        var suppl = string.Concat(amendment.Supplementary.Select(WhiteSpace.Remove));
        if (!suppl.Contains("施行する", StringComparison.Ordinal))
            yield return new("A13", Severity.Warning, "附則", "改正する側の附則に、施行の日がありません。「この…は、…から施行する。」を加えてください。");
        else if (suppl.Contains("から施行し、", StringComparison.Ordinal) && suppl.Split('。').Any(s => s.Contains("から施行し、", StringComparison.Ordinal) && s.EndsWith("から施行する", StringComparison.Ordinal)))
            yield return new("A13", Severity.Warning, "附則", "「…から施行し、…から施行する」とあります。「ただし、…の規定は、…から施行する。」の形にしてください。");
        else if (RepeatedYear(suppl) is { } year)
            yield return new("A13", Severity.Warning, "附則", $"施行の日の「{year}」が繰り返されています。2回目からは「同年」とするか確認してください。");
    }

    /// <summary>The year that stands in two dates of 施行 running; null where there is none.</summary>
    private static string? RepeatedYear(string suppl)
    {
        string? last = null;
        foreach (var clause in suppl.Split("から施行する", StringSplitOptions.None)[..^1])
        {
            var at = clause.AsSpan().LastIndexOf('年');
            var start = at < 0 ? -1 : Math.Max(clause.LastIndexOf("令和", at, StringComparison.Ordinal), clause.LastIndexOf("平成", at, StringComparison.Ordinal));
            // Only a date that stands right before から施行する.
            var year = start >= 0 && clause.Length - at <= 8 && clause[^1] == '日' && at - start <= 4 ? clause[start..(at + 1)] : null;
            if (year is not null && year == last) return year;
            last = year;
        }
        return null;
    }

    /// <summary>One regulation is named, two are joined with 及び, of three and more the first with 等 (SPEC C.11).</summary>
    private static Disagreement? Title(Amendment amendment)
    {
        var at = amendment.Title.IndexOf(Amends, StringComparison.Ordinal);
        var names = amendment.Targets.Select(t => CanonicalForm.Of(t.Title)).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (at <= 0 || names.IsEmpty) return null;
        var title = CanonicalForm.Of(amendment.Title[..at]);
        var (expected, form) = names.Length switch
        {
            1 => (title == names[0], $"「{names[0]}{Amends}…」"),
            2 => (title == names[0] + "及び" + names[1], "「A及びBの一部を改正する…」"),
            _ => (title == names[0] + "等", $"「{names[0]}等{Amends}…」"),
        };
        return expected ? null : new("A12", Severity.Warning, "題名", $"改正する規程は{Numerals.Write(names.Length, NumeralForm.Half)}つです。題名は{form}の形か確認してください。");
    }
}
