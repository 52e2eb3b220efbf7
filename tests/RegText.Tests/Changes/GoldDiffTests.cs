using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RegText.Changes;
using RegText.Syntax;
using RegText.Testing;
using RegText.Tests.Documents;
using RegText.Tests.Specs;
using RegText.Text;

namespace RegText.Tests.Changes;

/// <summary>
/// Underlining against hand-marked articles of two cities, as they stand in their regulations. A unit is met when our marked span covers it
/// and exceeds it by at most one word on either side; the pair of a removed parenthesis with a new paragraph is left out. A paragraph that
/// is not paired with its counterpart meets nothing.
/// </summary>
public class GoldDiffTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("10")]
    [InlineData("13")]
    [InlineData("15")]
    public void Underlining_by_meaning_meets_nine_of_ten_hand_marked_units(string article)
    {
        var (met, all) = (0, 0);
        var changes = ChangeSet.Between(
            Only("ryugasaki", "保有個人情報安全管理措置規程.txt", article), Only("kuki", "保有する個人情報の適切な管理のための措置に関する規程.txt", article)).All().ToList();
        foreach (var (name, segments) in Paragraphs(article))
        {
            var (old, @new) = (string.Concat(segments.Select(s => s.Old)), string.Concat(segments.Select(s => s.New)));
            var isPaired = changes.Any(c => c is { Old: Paragraph a, New: Paragraph b } && IsSame(a.Text.Value, old) && IsSame(b.Text.Value, @new));
            var (oldSpans, newSpans) = isPaired ? ChangedWords.Of(old, @new, new(UnderlineManner.Meaning)) : ([], []);
            int i = 0, j = 0;
            foreach (var (op, oldPart, newPart) in segments)
            {
                if (op != "equal")
                {
                    all++;
                    var isMet = isPaired && IsMet(old, new TextSpan(i, oldPart.Length), oldSpans) && IsMet(@new, new TextSpan(j, newPart.Length), newSpans);
                    if (isMet) met++;
                    else output.WriteLine($"{name}: 「{oldPart}」→「{newPart}」\n  旧 {Marked.Write(old, oldSpans)}\n  新 {Marked.Write(@new, newSpans)}");
                }
                i += oldPart.Length;
                j += newPart.Length;
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"第{article}条: met {met} of {all}"));
        Assert.True(met >= 0.9 * all, $"met {met} of {all}");
    }

    private static bool IsMet(string text, TextSpan unit, ImmutableArray<TextSpan> marked) =>
        unit.Length == 0
        || marked.Any(m => m.Contains(unit)
            && WordEdits.Words(text[m.Start..unit.Start]).Length <= 1
            && WordEdits.Words(text[unit.End..m.End]).Length <= 1);

    /// <summary>A regulation that is one article of another.</summary>
    private static Instrument Only(string city, string file, string article) => new()
    {
        Body = [TaishohyoCases.Parse(File.ReadAllText(Repository.Regulations(city, file))).Articles().Single(a => a.Number!.ToString() == article)],
    };

    /// <summary>The gold prints one bracket in another width than its source.</summary>
    private static bool IsSame(string text, string gold) => text.Replace('(', '（') == gold.Replace('(', '（');

    private static IEnumerable<(string Name, List<(string Op, string Old, string New)> Segments)> Paragraphs(string article)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(
            Path.Combine(Repository.Root, "tests", "specs", "gold-diff", $"ryugasaki-kuki-art{article}.json")));
        foreach (var paragraph in json.RootElement.GetProperty("paragraphs").EnumerateArray())
        {
            if (paragraph.GetProperty("relation").GetString() == "moved+modified") continue;
            var segments = paragraph.GetProperty("segments").EnumerateArray()
                .Select(s => (s.GetProperty("op").GetString()!, s.GetProperty("old").GetString()!, s.GetProperty("new").GetString()!)).ToList();
            yield return ($"第{article}条 {paragraph.GetProperty("left").GetString()}", segments);
        }
    }
}
