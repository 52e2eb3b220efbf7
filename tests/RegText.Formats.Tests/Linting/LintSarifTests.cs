using System.Text.Json;
using RegText.Checking;
using RegText.Formats.Services;
using RegText.Text;

namespace RegText.Formats.Tests.Linting;

/// <summary>SARIF 2.1.0: what the standard demands, held property by property, and places that can be looked up in the file.</summary>
public class LintSarifTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    [Fact]
    public void The_log_has_the_structure_of_the_standard()
    {
        var run = Run(LintCases.Text, "規程.txt");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("RegText", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(r => r.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal([.. RuleSet.All.Select(r => r.Code).Concat(ReadingCodes.All.Select(c => c.Code)).Distinct().Order(StringComparer.Ordinal)], rules.Select(r => r.GetProperty("id").GetString()));
        Assert.All(rules, r =>
        {
            foreach (var text in new[] { "shortDescription", "fullDescription", "help" }) Assert.NotEmpty(r.GetProperty(text).GetProperty("text").GetString()!);
            Assert.Contains(r.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
        });
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Matches("^[0-9a-f]{64}$", run.GetProperty("artifacts")[0].GetProperty("hashes").GetProperty("sha-256").GetString());
        Assert.Equal("規程.txt", Uri.UnescapeDataString(run.GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString()!));
    }

    [Fact]
    public void Each_result_names_its_rule_its_place_and_its_fix()
    {
        var run = Run(LintCases.Text, "規程.txt");
        var source = new SourceText(LintCases.Text, "規程.txt");
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, r =>
        {
            Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(r.GetProperty("level").GetString(), Levels);
            Assert.NotEmpty(r.GetProperty("message").GetProperty("text").GetString()!);
            var place = Assert.Single(r.GetProperty("locations").EnumerateArray());
            var region = place.GetProperty("physicalLocation").GetProperty("region");
            Assert.Equal(region.GetProperty("snippet").GetProperty("text").GetString(), Words(source, region));
            Assert.StartsWith("第2条", place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString(), StringComparison.Ordinal);
            Assert.Matches("^[0-9a-f]{32}$", r.GetProperty("partialFingerprints").GetProperty("regtext/v1").GetString());
            Assert.Empty(r.GetProperty("suppressions").EnumerateArray());
        });
        var replacement = results[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal(("および", "及び"), (Words(source, replacement.GetProperty("deletedRegion")), replacement.GetProperty("insertedContent").GetProperty("text").GetString()));
    }

    [Fact]
    public void What_a_note_switches_off_is_there_with_its_reason()
    {
        var text = LintCases.Text.Replace("　（届出）", "　（届出）\n<!-- regtext-disable U03 制定時のまま -->", StringComparison.Ordinal);
        var result = Run(text, "規程.txt").GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "U03");
        var suppression = Assert.Single(result.GetProperty("suppressions").EnumerateArray());
        Assert.Equal(("inSource", "制定時のまま"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Fact]
    public void Files_without_lines_have_units_and_no_regions()
    {
        var page = $"<html><body>{string.Concat(LintCases.Text.Split('\n').Select(l => $"<p>{l}</p>"))}</body></html>";
        var results = Run(page, "規程.html").GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, r =>
        {
            Assert.False(r.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));
            Assert.False(r.TryGetProperty("fixes", out _));
        });
    }

    private static JsonElement Run(string text, string name)
    {
        using var json = JsonDocument.Parse(LintCases.Run(text, name, r => r with { Format = LintFormat.Sarif }).Report);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        return Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray()).Clone();
    }

    private static string Words(SourceText source, JsonElement region)
    {
        var start = source.LineSpan(region.GetProperty("startLine").GetInt32()).Start + region.GetProperty("startColumn").GetInt32() - 1;
        var end = source.LineSpan(region.GetProperty("endLine").GetInt32()).Start + region.GetProperty("endColumn").GetInt32() - 1;
        return source.Content[start..end];
    }
}
