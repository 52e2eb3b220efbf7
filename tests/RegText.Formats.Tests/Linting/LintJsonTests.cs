using System.Text.Json;
using RegText.Formats.Services;

namespace RegText.Formats.Tests.Linting;

/// <summary>The contract regtext.lint/1.</summary>
public class LintJsonTests
{
    private static readonly string[] Fields = ["code", "severity", "message", "file", "line", "column", "length", "unit", "fix"];

    [Fact]
    public void The_contract_is_kept()
    {
        using var json = Read(LintCases.Text, "規程.txt");
        Assert.Equal(["schema", "findings", "notChecked"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("regtext.lint/1", json.RootElement.GetProperty("schema").GetString());
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.All(findings, f => Assert.Equal(Fields, f.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(["U03 warning 第2条第1項", "P08 warning 第2条第2項第2号"], findings.Select(f => $"{f.GetProperty("code").GetString()} {f.GetProperty("severity").GetString()} {f.GetProperty("unit").GetString()}"));
        Assert.Contains(json.RootElement.GetProperty("notChecked").EnumerateArray(), w => w.GetString()!.Contains("引用1件", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("規程.txt", LintCases.Text)]
    [InlineData("規程.md", "# 見本市端末管理規程\n\n**第1条**　職員は、*届出書*および同意書を提出する。\n")]
    [InlineData("規程.md", "# 見本市端末管理規程\n\n第1条　職員は、[届出書](a.html)**および**&amp;同意書を提出する。\n")]
    public void Line_column_and_length_are_those_of_the_file(string name, string text)
    {
        using var json = Read(text, name);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "U03");
        Assert.Equal("および", Words(finding));
        Assert.Equal(("及び", "および", true), (finding.GetProperty("fix").GetProperty("replacement").GetString(), Words(finding.GetProperty("fix")), finding.GetProperty("fix").GetProperty("certain").GetBoolean()));

        string Words(JsonElement place) => lines[place.GetProperty("line").GetInt32() - 1].Substring(place.GetProperty("column").GetInt32() - 1, place.GetProperty("length").GetInt32());
    }

    [Fact]
    public void What_the_parser_says_is_among_the_findings_once()
    {
        using var json = Read("　　　見本市端末管理規程\n\n第1条　職員は、届け出る。\n第3条　部長は、承認する。\n", "規程.txt");
        var codes = json.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()).ToList();
        Assert.Single(codes, "S01");
    }

    private static JsonDocument Read(string text, string name) => JsonDocument.Parse(LintCases.Run(text, name, r => r with { Format = LintFormat.Json }).Report);
}
