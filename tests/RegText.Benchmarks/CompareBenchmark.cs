using RegText.Comparing;
using RegText.Tests.Comparing.Figures;

namespace RegText.Benchmarks;

/// <summary>The figures of alignment: four methods side by side, and the weights as they are fitted, with each pair left out.</summary>
internal static class CompareBenchmark
{
    public static void Print()
    {
        var (kuki, kameoka, sayama) = (AlignmentGold.Read("ryugasaki", "kuki"), AlignmentGold.Read("kameoka", "ryugasaki"), AlignmentGold.Sayama());
        foreach (var pair in new[] { kuki, kameoka, sayama })
        {
            Console.WriteLine(pair.Name);
            Console.WriteLine("  forty lines    " + pair.Score(PlainMethods.FortyLines(pair)));
            Console.WriteLine("  heading only   " + pair.Score(PlainMethods.HeadingOnly(pair)));
            Console.WriteLine("  BM25           " + pair.Score(PlainMethods.Bm25(pair)));
            Console.WriteLine("  RegText        " + pair.Score(PlainMethods.RegText(pair, Weights.Standard)));
            foreach (var (name, training) in new (string, AlignmentGold[])[] { ("ryugasaki-kuki", [kuki]), ("kameoka-ryugasaki", [kameoka]), ("both", [kuki, kameoka]) })
                Console.WriteLine($"  fitted on {name}: {pair.Score(PlainMethods.RegText(pair, PlainMethods.Fitted(training)))}{(training.Contains(pair) ? "" : "   (left out)")}");
        }
        Console.WriteLine("kameoka-ryugasaki, each chapter of kameoka left out: " + ChaptersOut(kuki, kameoka));
        Console.WriteLine("weights fitted on both: " + string.Join(", ", PlainMethods.Fitted(kuki, kameoka).ToArray().Select(w => FormattableString.Invariant($"{w:F2}"))));
    }

    /// <summary>The links of each chapter, found with weights fitted on all others.</summary>
    private static Score ChaptersOut(AlignmentGold other, AlignmentGold pair)
    {
        var found = new List<(string, string)>();
        foreach (var chapter in pair.Left.GroupBy(p => p.Groups.FirstOrDefault()))
        {
            var ids = chapter.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
            var examples = PlainMethods.Examples(other).Concat(PlainMethods.Examples(pair, p => !ids.Contains(p.Id)));
            found.AddRange(PlainMethods.RegText(pair, Weights.Standard.With(LogisticFit.Fit([.. examples]))).Where(l => ids.Contains(l.Item1)));
        }
        return pair.Score(found);
    }
}
