using System.Text;
using RegText.Checking;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Markdown;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>A text in which everything is put right that needs no person.</summary>
/// <param name="Before">The file as it was.</param>
/// <param name="After">The same with the words put right, as it reviews then.</param>
/// <param name="Count">How many places were put right.</param>
internal sealed record MendedFile(LintedFile Before, LintedFile After, int Count)
{
    // Each round puts right at least one place; words that keep changing each other are left.
    private const int MostRounds = 20;

    /// <summary>
    /// Mends a file, round by round until nothing certain is left. A fix that would change more than its own words (the tree, another text) is not
    /// made, nor one of a finding that the baseline knows.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="style">The house style.</param>
    /// <param name="toc">Whether the 目次 is put back first as the 本則 has it.</param>
    public static MendedFile Of(LintedFile file, ReviewStyle style, bool toc)
    {
        var (current, count) = toc ? TocMending.Of(file, style) : (file, 0);
        var refused = file.Known.Select(f => f.Identity).ToHashSet(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var now = current;
            var identities = now.Findings.Where(f => !refused.Contains(f.Identity)).DistinctBy(f => f.Finding).ToDictionary(f => f.Finding, f => f.Identity);
            var chosen = Mending.Chosen(now.Findings.Select(f => f.Finding).Where(f => identities.ContainsKey(f) && WrittenSpan(now, f.Fix) is not null), now.Parsed.Source);
            if (chosen.Count == 0) break;
            if (!IsClean(now, chosen))
            {
                List<Finding> clean = [.. chosen.Where(f => IsClean(now, [f]))];
                foreach (var finding in chosen.Except(clean)) refused.Add(identities[finding]);
                chosen = IsClean(now, clean) ? clean : [.. clean.Take(1)];
            }
            if (chosen.Count == 0) continue;
            current = LintedFile.Of(Mended(now, chosen), style);
            count += chosen.Count;
        }
        return new(file, current, count);
    }

    private static bool IsClean(LintedFile file, IReadOnlyList<Finding> findings) =>
        findings.Count == 0 || Mending.LeavesTheRest(file.Parsed, Mended(file, findings).Parse(), findings.Select(f => f.Fix!));

    /// <summary>The file with the words put right, read again.</summary>
    private static SourceFile Mended(LintedFile file, IReadOnlyList<Finding> findings)
    {
        var text = file.File.AsWritten.Content;
        List<TextEdit> edits = [.. findings.Select(f => new TextEdit(WrittenSpan(file, f.Fix)!.Value, f.Fix!.Replacement)).Order()];
        return SourceReader.Read(Encoding.UTF8.GetBytes(TextEdit.Apply(text, new(0, text.Length), edits)), file.Name).Value ?? file.File;
    }

    /// <summary>Where a fix is made in the file as written; null where marks of the format stand between the words.</summary>
    private static TextSpan? WrittenSpan(LintedFile file, Fix? fix) =>
        fix is null ? null : file.File.Written is { } written ? written.Exactly(fix.Span) : fix.Span;
}
