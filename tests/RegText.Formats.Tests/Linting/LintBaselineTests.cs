using System.Text.Json;
using RegText.Formats.Services;

namespace RegText.Formats.Tests.Linting;

/// <summary>What an office knows and leaves is not told again, also where lines and numbers have moved.</summary>
public sealed class LintBaselineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("the same text", "", "")]
    [InlineData("lines before it", "　（届出）", "\n\n\n　（届出）")]
    [InlineData("another article before it", "　（届出）\n第2条", "　（鍵）\n第2条　鍵は、課長が管理する。\n\n　（届出）\n第3条")]
    [InlineData("a wrapped line", "届出書および同意書を提出しなければならない。", "届出書および同意書を提\n出しなければならない。")]
    [InlineData("words far from it", "端末の管理について", "端末と鍵の管理について")]
    public void A_known_finding_stays_known(string what, string old, string @new)
    {
        var changed = old.Length == 0 ? LintCases.Text : LintCases.Text.Replace(old, @new, StringComparison.Ordinal);
        Assert.True(old.Length == 0 || changed != LintCases.Text, what);
        Assert.Empty(Told(changed).Except(["N03"]));
    }

    [Theory]
    [InlineData("the same mistake at another place", "同意書は、次に掲げる者に", "同意書および誓約書は、次に掲げる者に", "U03")]
    [InlineData("the same mistake once more in the sentence", "届出書および同意書を", "届出書および同意書および誓約書を", "U03")]
    public void A_new_finding_is_told(string what, string old, string @new, string code)
    {
        var changed = LintCases.Text.Replace(old, @new, StringComparison.Ordinal);
        Assert.True(changed != LintCases.Text, what);
        Assert.Contains(code, Told(changed));
    }

    [Fact]
    public void How_often_it_is_known_counts()
    {
        var baseline = Write(With("3　職員は、届出書および同意書を提出する。\n"));
        Assert.Empty(Told(With("3　職員は、届出書および同意書を提出する。\n"), baseline));
        Assert.Single(Told(With("3　職員は、届出書および同意書を提出する。\n4　職員は、届出書および同意書を提出する。\n"), baseline), "U03");

        static string With(string paragraphs) => LintCases.Text.Replace("\n\n　　　附", "\n" + paragraphs + "\n　　　附", StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_told_and_what_is_hidden_is_counted()
    {
        var baseline = Write(LintCases.Text);
        var result = LintCases.Run(LintCases.Text.Replace("および", "及び", StringComparison.Ordinal), with: r => r with { Baseline = baseline });
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        Assert.Contains("基準のうち1件は、もうありません", result.Messages.Single().Text, StringComparison.Ordinal);
        Assert.Contains("基準のファイルにあるので示さないもの1件", result.Report, StringComparison.Ordinal);
    }

    private List<string> Told(string text, string? baseline = null)
    {
        baseline ??= Write(LintCases.Text);
        using var json = JsonDocument.Parse(LintCases.Run(text, with: r => r with { Baseline = baseline, Format = LintFormat.Json }).Report);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()!)];
    }

    private string Write(string text)
    {
        var path = Path.Combine(_folder, "基準.json");
        LintCases.Run(text, with: r => r with { NewBaseline = path, Force = true });
        return path;
    }
}
