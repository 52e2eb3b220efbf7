using System.Globalization;
using RegText.Changes;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Changes;

/// <summary>
/// Underlining on 62 laws in two versions, line by line without the parser. Reference: blocks of at least three equal characters.
/// Unchanged underlining = underlined characters in such blocks; missed = characters outside them that are not underlined. What is
/// missed in this sense is never changed text (see <see cref="ChangeLaws"/>): it is a 、 or a particle between two changes, or text that
/// two equally good alignments keep at different places.
/// </summary>
public class LawPairUnderlineTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(UnderlineManner.Meaning, 0.26, 0.05)]
    [InlineData(UnderlineManner.Minimal, 0.12, 0.07)]
    public void Little_unchanged_text_is_underlined_and_little_is_left_out(UnderlineManner manner, double mostUnchanged, double mostMissed)
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared/cases/law-pairs is not here");
        int underlined = 0, unchanged = 0, changed = 0, missed = 0, pairs = 0;
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal))
            foreach (var (old, @new) in EditedLines(folder))
            {
                pairs++;
                var (oldSpans, newSpans) = ChangedWords.Of(old, @new, manner);
                var (oldEqual, newEqual) = (new bool[old.Length], new bool[@new.Length]);
                EqualBlocks(old, 0, old.Length, @new, 0, @new.Length, oldEqual, newEqual);
                Count(old.Length, oldSpans, oldEqual);
                Count(@new.Length, newSpans, newEqual);
            }
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{manner}: {pairs} pairs, {underlined} underlined, {unchanged} of them unchanged, {changed} changed, {missed} missed"));
        Assert.InRange((double)unchanged / underlined, 0, mostUnchanged);
        Assert.InRange((double)missed / changed, 0, mostMissed);

        void Count(int length, IEnumerable<TextSpan> spans, bool[] equal)
        {
            var marks = new bool[length];
            foreach (var span in spans) Array.Fill(marks, true, span.Start, span.Length);
            for (var i = 0; i < length; i++)
            {
                if (marks[i]) underlined++;
                if (marks[i] && equal[i]) unchanged++;
                if (!equal[i]) changed++;
                if (!marks[i] && !equal[i]) missed++;
            }
        }
    }

    /// <summary>Lines that changed and are still more alike than not, in order.</summary>
    private static IEnumerable<(string Old, string New)> EditedLines(string folder)
    {
        var (old, @new) = (Lines("before.txt"), Lines("after.txt"));
        var (gone, come) = (old.Except(@new, StringComparer.Ordinal).ToList(), @new.Except(old, StringComparer.Ordinal).ToList());
        var next = 0;
        foreach (var line in gone)
        {
            var best = (Score: 0.5, At: -1);
            for (var j = next; j < Math.Min(come.Count, next + 40); j++)
                if (Likeness(line, come[j]) is var score && score > best.Score) best = (score, j);
            if (best.At < 0) continue;
            next = best.At + 1;
            yield return (line, come[best.At]);
        }

        List<string> Lines(string name) => [.. File.ReadLines(Path.Combine(folder, name)).Select(l => l.Trim('　', ' ')).Where(l => l.Length > 0)];
    }

    private static double Likeness(string a, string b)
    {
        var (x, y) = (Bigrams(a), Bigrams(b));
        return x.Count + y.Count == 0 ? 0 : 2.0 * x.Intersect(y).Count() / (x.Count + y.Count);

        static HashSet<string> Bigrams(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];
    }

    /// <summary>The longest equal block first, then left and right of it; blocks of at least three characters.</summary>
    private static void EqualBlocks(string a, int a1, int a2, string b, int b1, int b2, bool[] equalA, bool[] equalB)
    {
        var (best, bestA, bestB) = (0, 0, 0);
        var lengths = new int[b2 - b1 + 1];
        for (var i = a1; i < a2; i++)
            for (var j = b2; j > b1; j--)
            {
                lengths[j - b1] = a[i] == b[j - 1] ? lengths[j - b1 - 1] + 1 : 0;
                var length = lengths[j - b1];
                if (length < best || (length == best && i + 1 - length >= bestA)) continue;
                (best, bestA, bestB) = (length, i + 1 - length, j - length);
            }
        if (best < 3) return;
        Array.Fill(equalA, true, bestA, best);
        Array.Fill(equalB, true, bestB, best);
        EqualBlocks(a, a1, bestA, b, b1, bestB, equalA, equalB);
        EqualBlocks(a, bestA + best, a2, b, bestB + best, b2, equalA, equalB);
    }
}
