using System.Globalization;
using System.Text;
using RegText.Checking;
using RegText.Syntax;

namespace RegText.Formats.Linting;

/// <summary>Findings for the eye, grouped by 条, 項, 号, with the words in their line and what they would be when mended.</summary>
internal static class LintText
{
    /// <summary>The report.</summary>
    /// <param name="files">The files.</param>
    /// <param name="coverage">What was checked.</param>
    public static string Write(IReadOnlyList<LintedFile> files, LintCoverage coverage)
    {
        var text = new StringBuilder();
        foreach (var file in files) File(text, file, files.Count > 1);
        if (files.Count > 1) Summary(text, files);
        return text.Append(Closing(files, coverage)).ToString();
    }

    /// <summary>What was found in all, what the text and the baseline keep quiet, what was checked and what was not.</summary>
    public static string Closing(IReadOnlyList<LintedFile> files, LintCoverage coverage)
    {
        var findings = files.SelectMany(f => f.Findings).ToList();
        var text = new StringBuilder(findings.Count == 0 ? "気になる所はありません。" : LintWords.Counts(findings));
        var suppressed = files.Sum(f => f.Review.Suppressed.Length);
        var known = files.Sum(f => f.Known.Length);
        if (suppressed > 0) text.Append(CultureInfo.InvariantCulture, $"（ほかに、文章の中の注記で外したもの{suppressed}件）");
        if (known > 0) text.Append(CultureInfo.InvariantCulture, $"（ほかに、基準のファイルにあるので示さないもの{known}件）");
        return text.Append('\n').Append(coverage).ToString();
    }

    private static void File(StringBuilder text, LintedFile file, bool isOneOfMany)
    {
        var told = file.Findings.Where(f => !LintWords.IsRepair(f.Finding)).ToList();
        var repairs = file.Findings.Where(f => LintWords.IsRepair(f.Finding)).ToList();
        if (isOneOfMany && file.Findings.IsEmpty) return;
        Instrument? instrument = null;
        var place = "";
        for (var i = 0; i < told.Count; i++)
        {
            var (finding, own, _) = told[i];
            if (i == 0 || !ReferenceEquals(instrument, own))
            {
                text.Append(Heading(file, own)).Append("\n\n");
                (instrument, place) = (own, "");
            }
            var unit = Place(finding, own);
            if (!string.Equals(unit, place, StringComparison.Ordinal)) text.Append(place = unit).Append('\n');
            Finding(text, file, finding);
            if (i + 1 == told.Count || !ReferenceEquals(told[i + 1].Instrument, own) || !string.Equals(Place(told[i + 1].Finding, told[i + 1].Instrument), unit, StringComparison.Ordinal)) text.Append('\n');
        }
        if (repairs.Count == 0) return;
        var counts = repairs.CountBy(f => f.Finding.Code).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => FormattableString.Invariant($"{c.Key} {LintWords.Of(c.Key).Title} {c.Value}件"));
        text.Append(CultureInfo.InvariantCulture, $"{file.Name}: 読み取りで補った所{repairs.Count}件（{string.Join("、", counts)}）。一つずつは --format json で見られます。\n\n");
    }

    private static string Heading(LintedFile file, Instrument? instrument) => instrument switch
    {
        null => $"{file.Name}　（規程の外）",
        { Version.Length: > 0 } => $"{file.Name}　{InstrumentName.Of(instrument)}（{instrument.Version}）",
        _ => $"{file.Name}　{InstrumentName.Of(instrument)}",
    };

    /// <summary>The unit; what stands before the first one is the head of the regulation.</summary>
    private static string Place(Finding finding, Instrument? instrument) =>
        finding.Unit.Length > 0 ? finding.Unit : instrument is null ? "文章" : "題名、目次など";

    private static void Finding(StringBuilder text, LintedFile file, Finding finding)
    {
        var (line, column) = file.Position(finding.Span.Start);
        var at = file.Parsed.Source.HasFileLines ? FormattableString.Invariant($"{file.File.FileName}({line},{column}): ") : "";
        text.Append("  ").Append(at).Append(LintWords.Of(finding.Severity)).Append(' ').Append(finding.Code).Append(' ').Append(finding.Message).Append('\n');
        if (finding.Span.Length == 0) return;
        text.Append("    ").Append(FindingExcerpt.Of(file.Parsed.Source, finding.Span)).Append('\n');
        if (finding.Fix is not { } fix) return;
        text.Append("    直すと：")
            .Append(FindingExcerpt.Of(file.Parsed.Source, fix.Span, fix.Replacement).Replace("【】", "", StringComparison.Ordinal)).Append('\n');
    }

    /// <summary>How many findings of each rule there are, and in how many files.</summary>
    private static void Summary(StringBuilder text, IReadOnlyList<LintedFile> files)
    {
        var all = files.SelectMany(f => f.Findings.Select(x => (File: f, x.Finding))).ToList();
        if (all.Count == 0) return;
        text.Append("規則ごとの件数\n");
        foreach (var rule in all.GroupBy(f => f.Finding.Code).OrderByDescending(g => g.Max(f => f.Finding.Severity)).ThenBy(g => g.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture,
                $"  {LintWords.Of(rule.Max(f => f.Finding.Severity))} {rule.Key} {rule.Count()}件（{rule.Select(f => f.File).Distinct().Count()}ファイル）　{LintWords.Of(rule.Key).Title}\n");
        text.Append('\n');
    }
}
