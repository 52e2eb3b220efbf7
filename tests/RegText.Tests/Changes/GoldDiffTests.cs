using System.Globalization;
using System.Text.Json;
using RegText.Changes;
using RegText.Testing;
using RegText.Tests.Specs;
using RegText.Text;

namespace RegText.Tests.Changes;

/// <summary>
/// Underlining against hand-marked articles of two cities. A unit is met when our marked span covers it and exceeds it by at most one
/// word on either side; the pair of a removed parenthesis with a new paragraph is left out.
/// </summary>
public class GoldDiffTests(ITestOutputHelper output)
{
    [Fact]
    public void Underlining_by_meaning_meets_nine_of_ten_hand_marked_units()
    {
        var (met, all) = (0, 0);
        foreach (var (name, segments) in Paragraphs())
        {
            var (old, @new) = (string.Concat(segments.Select(s => s.Old)), string.Concat(segments.Select(s => s.New)));
            var (oldSpans, newSpans) = ChangedWords.Of(old, @new, UnderlineManner.Meaning);
            int a = 0, b = 0;
            foreach (var (op, oldPart, newPart) in segments)
            {
                if (op != "equal")
                {
                    all++;
                    var isMet = IsMet(old, new TextSpan(a, oldPart.Length), oldSpans) && IsMet(@new, new TextSpan(b, newPart.Length), newSpans);
                    if (isMet) met++;
                    else output.WriteLine($"{name}: 「{oldPart}」→「{newPart}」\n  旧 {Marked.Write(old, oldSpans)}\n  新 {Marked.Write(@new, newSpans)}");
                }
                a += oldPart.Length;
                b += newPart.Length;
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"met {met} of {all}"));
        Assert.True(met >= 0.9 * all, $"met {met} of {all}");
    }

    private static bool IsMet(string text, TextSpan unit, IReadOnlyList<TextSpan> marked) =>
        unit.Length == 0
        || marked.Any(m => m.Contains(unit)
            && WordEdits.Words(text[m.Start..unit.Start]).Length <= 1
            && WordEdits.Words(text[unit.End..m.End]).Length <= 1);

    private static IEnumerable<(string Name, List<(string Op, string Old, string New)> Segments)> Paragraphs()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "specs", "gold-diff"), "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var paragraph in json.RootElement.GetProperty("paragraphs").EnumerateArray())
            {
                if (paragraph.GetProperty("relation").GetString() == "moved+modified") continue;
                var segments = paragraph.GetProperty("segments").EnumerateArray()
                    .Select(s => (s.GetProperty("op").GetString()!, s.GetProperty("old").GetString()!, s.GetProperty("new").GetString()!)).ToList();
                yield return (Path.GetFileNameWithoutExtension(file) + " " + paragraph.GetProperty("left").GetString(), segments);
            }
        }
    }
}
