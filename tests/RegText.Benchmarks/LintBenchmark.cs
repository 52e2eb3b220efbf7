using System.Diagnostics;
using System.Text;
using RegText.Checking;
using RegText.Parsing;
using RegText.Text;

namespace RegText.Benchmarks;

/// <summary>What a review costs: the whole of it, and each rule by itself, on a text of 240 000 characters and on ten times as much.</summary>
internal static class LintBenchmark
{
    private const int Length = 240_000;
    private const int Rounds = 5;

    public static void Print(string text)
    {
        var one = Measure(Repeat(text, Length));
        var ten = Measure(Repeat(text, Length * 10));
        Console.WriteLine(FormattableString.Invariant($"lint: {one.Characters} characters, {one.Whole:F0} ms; {ten.Characters} characters, {ten.Whole:F0} ms"));
        foreach (var (code, time) in one.Rules.OrderByDescending(r => r.Value))
            Console.WriteLine(FormattableString.Invariant($"{code} {time,8:F2} ms   x10: {ten.Rules[code] / Math.Max(time, 0.01),5:F1}"));
    }

    private static (int Characters, double Whole, Dictionary<string, double> Rules) Measure(string text)
    {
        var source = new SourceText(text, "text");
        var parsed = RegulationParser.Parse(source);
        var whole = Best(() => Reviewer.Review(parsed));
        var rules = RuleSet.All.ToDictionary(r => r.Code, r => Best(() =>
        {
            foreach (var instrument in parsed.Instruments) r.Check(new CheckedInstrument(instrument, source), new FindingLog(r));
        }), StringComparer.Ordinal);
        // Preparing the text is part of each; it is measured once and taken off.
        var preparing = Best(() =>
        {
            foreach (var instrument in parsed.Instruments) _ = new CheckedInstrument(instrument, source);
        });
        return (text.Length, whole, rules.ToDictionary(r => r.Key, r => Math.Max(0, r.Value - preparing), StringComparer.Ordinal));
    }

    private static double Best(Action action)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            action();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }
        return best;
    }

    private static string Repeat(string text, int length)
    {
        var result = new StringBuilder(length + text.Length);
        while (result.Length < length) result.Append(text).Append('\n');
        return result.ToString(0, length);
    }
}
