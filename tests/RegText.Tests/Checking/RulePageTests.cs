using System.Text;
using RegText.Checking;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Checking;

public class RulePageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "点検の規則.md");

    /// <summary>The page is made from the rules: <c>REGTEXT_ACCEPT=1</c> writes it.</summary>
    [Fact]
    public void The_page_lists_every_rule_with_its_severity_and_remedy()
    {
        var page = new StringBuilder("# 点検の規則\n\n規程の文章を読んで、直した方がよい所を見付ける規則です。`regtext lint 規程.txt` で点検します。\n\n"
            + "| 規則 | 程度 | 見付けるもの | 直し方 |\n|---|---|---|---|\n");
        foreach (var rule in RuleSet.All)
        {
            var severity = rule.Severity switch { Severity.Error => "エラー", Severity.Warning => "注意", _ => "情報" };
            page.Append("| ").Append(rule.Code).Append(" | ").Append(severity).Append(" | ").Append(Cell(rule.Title)).Append(" | ").Append(Cell(rule.Remedy)).Append(" |\n");
        }
        if (Environment.GetEnvironmentVariable("REGTEXT_ACCEPT") == "1") File.WriteAllText(Page, page.ToString());
        Assert.Equal(page.ToString(), File.ReadAllText(Page).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_two_rules_have_the_same_code() =>
        Assert.Equal(RuleSet.All.Length, RuleSet.All.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count());

    private static string Cell(string text) => text.Replace("|", "｜", StringComparison.Ordinal);
}
