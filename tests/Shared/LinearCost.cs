using System.Diagnostics;

namespace RegText.Testing;

/// <summary>
/// Checks that work takes no more than linear time and memory. Eight times the text may allocate eight times as much and a little; the time, which other
/// work on the machine disturbs, may grow fivefold beyond that: a quadratic step would be far above both.
/// </summary>
internal static class LinearCost
{
    private const int Factor = 8;

    /// <summary>Does the work for an amount of text and for eight times as much. What is made of the amount beforehand does not count.</summary>
    public static void IsLinear<T>(int small, Func<int, T> make, Action<T> work)
    {
        var (smallTime, smallBytes) = Cost(make(small), work, runs: 1);
        var (largeTime, largeBytes) = Cost(make(small * Factor), work, runs: 1);
        if (largeTime > (smallTime + TimeSpan.FromMilliseconds(5)) * Factor * 3) (largeTime, largeBytes) = Cost(make(small * Factor), work, runs: 3);
        Assert.True(largeBytes <= (smallBytes + 1_000_000) * Factor * 1.5, $"allocation {smallBytes} → {largeBytes}");
        Assert.True(largeTime <= (smallTime + TimeSpan.FromMilliseconds(5)) * Factor * 5, $"time {smallTime} → {largeTime}");
    }

    private static (TimeSpan Time, long Bytes) Cost<T>(T input, Action<T> work, int runs)
    {
        var best = TimeSpan.MaxValue;
        long bytes = 0;
        for (var run = 0; run < runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            work(input);
            if (watch.Elapsed < best) best = watch.Elapsed;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        return (best, bytes);
    }
}
