using System.Globalization;
using RegText.Checking;
using RegText.Parsing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Checking;

/// <summary>The reviewer against what people found, and against texts in which there is almost nothing to find.</summary>
public class DefectTests(ITestOutputHelper output)
{
    /// <summary>
    /// Findings on law texts that a reader of the lines confirmed: the 目次 of 深海底鉱業暫定措置法施行規則 ends with 第二十八条, its 第四章 with 第二十九条.
    /// </summary>
    private static readonly string[] Confirmed = ["343/after.txt:7 T01", "343/before.txt:7 T01"];

    [Fact]
    public void Nine_of_ten_known_defects_are_found_and_nine_of_ten_findings_are_defects()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared is not on this machine");
        var figures = DefectFigures.Measure(code => RuleSet.Find(code) is not null);
        output.WriteLine(figures.ToString());
        Assert.True(figures.Recall >= 0.9 && figures.Precision >= 0.9, figures.ToString());
    }

    [Fact]
    public void Law_texts_give_at_most_one_false_error_in_twenty_texts()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared is not on this machine");
        var texts = Directory.GetFiles(Path.Combine(Repository.Shared!, "cases", "law-pairs"), "*.txt", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) is "before.txt" or "after.txt").Order(StringComparer.Ordinal).ToList();
        var errors = texts.SelectMany(Errors).ToList();
        var list = string.Join('\n', errors);
        output.WriteLine(list);
        Assert.Equal(124, texts.Count);
        Assert.All(Confirmed, c => Assert.Contains(errors, e => e.StartsWith(c, StringComparison.Ordinal)));
        Assert.True((errors.Count - Confirmed.Length) * 20 <= texts.Count, list);
    }

    private static IEnumerable<string> Errors(string path)
    {
        var name = Path.GetFileName(Path.GetDirectoryName(path))!;
        var source = new SourceText(File.ReadAllText(path), name);
        return Reviewer.Review(RegulationParser.Parse(source)).Findings.Where(f => f.Severity == Severity.Error)
            .Select(f => string.Create(CultureInfo.InvariantCulture,
                $"{name[..3]}/{Path.GetFileName(path)}:{source.Position(f.Span.Start).Line} {f.Code}「{source[f.Span]}」 {f.Message}"));
    }
}
