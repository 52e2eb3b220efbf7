using FsCheck;
using FsCheck.Fluent;
using RegText.Checking;
using RegText.Parsing;
using RegText.Testing;
using RegText.Text;
using RegText.Tests.Parsing;

namespace RegText.Tests.Checking;

/// <summary>What holds for every review.</summary>
public class ReviewLawTests
{
    private static readonly string[] Pieces =
    [
        "（", "）", "(", ")", "「", "」", "又は", "若しくは", "及び", "並びに", "、", "。", "し", "は、", "場合", "とき", "者", "もの", "を", "に", "前項", "第3条", "令和7年2月30日（火）", "以下「",
        "という。）", "という）", "定期及び", "随時に", "情報", "記録されて", "12", "１２", "サーバ", "サーバー", "取扱", "う", "・", "や", "など", "\n2 ", "\n（1） ", "\n　", "一", "　", "𠮟", "\u200B", "この規定", "少なくとも", "以上",
    ];

    // The same layouts as the parser's own test; those that change characters which rules look at are left out.
    private static readonly string[] OfCharacters =
        ["full-width digits", "full-width brackets in labels", "items as ⑴", "caption and article on one line", "spaces inside labels", "blank entities"];

    public static TheoryData<string> Layouts => [.. Damage.Kinds.Keys.Where(k => !OfCharacters.Contains(k, StringComparer.Ordinal))];

    [Fact]
    public void Any_text_is_reviewed_and_every_finding_lies_in_it() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf(60).ToArbitrary(), pieces =>
        {
            var source = new SourceText("例文規程\n\n（例）\n第1条 " + string.Concat(pieces), "text");
            var findings = Reviewer.Review(RegulationParser.Parse(source)).Findings;
            return findings.All(f => f.Span.Start >= 0 && f.Span.End <= source.Content.Length && f.Message.Length > 0)
                && findings.SequenceEqual(findings.OrderBy(f => f.Span.Start));
        }).Holds(cases: 300);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_layout_of_a_text_changes_no_finding_about_its_words(string kind)
    {
        var failures = new List<string>();
        foreach (var (name, text) in CleanTexts.All().Take(11).Select(t => (t.Name, t.Text)))
        {
            var (clean, dirty) = (Words(text), Words(Damage.Kinds[kind](text)));
            var lost = clean.Except(dirty, StringComparer.Ordinal).Take(3).Select(w => "lost " + w);
            var gained = dirty.Except(clean, StringComparer.Ordinal).Take(3).Select(w => "gained " + w);
            failures.AddRange(lost.Concat(gained).Select(w => $"{name}: {w}"));
        }
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    /// <summary>Findings about words: code, place and words, without white space.</summary>
    private static List<string> Words(string text)
    {
        var source = new SourceText(text, "text");
        return [.. Reviewer.Review(RegulationParser.Parse(source)).Findings
            .Where(f => f.Code[0] is 'U' or 'D' or 'R' or 'C' || f.Code is "P06" or "P07" or "P08" or "P09" or "P10" or "P11" or "P12")
            .Select(f => $"{f.Code} {f.Unit} {f.Message}")];
    }
}
