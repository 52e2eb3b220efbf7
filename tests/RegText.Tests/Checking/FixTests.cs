using System.Text;
using RegText.Checking;
using RegText.Parsing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Checking;

/// <summary>Fixes that are made without a person looking, on every text at hand.</summary>
public class FixTests
{
    public static TheoryData<string> Texts => [.. TextsAtHand.Paths()];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Certain_fixes_mend_their_findings_and_bring_no_new_one(string path)
    {
        var before = Review(TextsAtHand.Read(path, out var bodyStart).Content, bodyStart);
        var (mended, left) = Apply(before.Source, before.Findings);
        var after = Review(mended, bodyStart);
        // Fixes that overlap wait for a second run; nothing else may be left to do.
        Assert.True(after.Findings.Count(IsCertain) <= left, string.Join('\n', after.Findings.Where(IsCertain).Select(f => $"{f.Code} {f.Message}")));
        Assert.True(after.Findings.Length <= before.Findings.Length, $"{before.Findings.Length} → {after.Findings.Length}");
    }

    private static bool IsCertain(Finding finding) => finding.Fix is { IsCertain: true };

    private static (SourceText Source, Finding[] Findings) Review(string text, int bodyStart)
    {
        var source = new SourceText(text, "text");
        return (source, [.. Reviewer.Review(RegulationParser.Parse(source, bodyStart: bodyStart)).Findings]);
    }

    private static (string Text, int Left) Apply(SourceText source, Finding[] findings)
    {
        var text = new StringBuilder();
        var (at, left) = (0, 0);
        foreach (var fix in findings.Where(IsCertain).Select(f => f.Fix!).OrderBy(f => f.Span.Start))
        {
            if (fix.Span.Start < at) left++;
            else
            {
                text.Append(source.Content, at, fix.Span.Start - at).Append(fix.Replacement);
                at = fix.Span.End;
            }
        }
        return (text.Append(source.Content, at, source.Content.Length - at).ToString(), left);
    }
}
