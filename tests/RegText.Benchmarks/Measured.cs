namespace RegText.Benchmarks;

/// <summary>Work that is run again and again, in turn with the other steps, so that what else the machine does meets all of them.</summary>
internal interface IMeasured
{
    Step Result { get; }

    void Run(bool isMeasured);
}

/// <summary>A step and what it gave last.</summary>
internal sealed class Measured<T>(string name, Func<T> work) : IMeasured where T : class
{
    private readonly List<double> _seconds = [];
    private long _bytes;

    public T? Last { get; private set; }

    public IReadOnlyList<double> Seconds => _seconds;

    public Step Result => new(name, _seconds.Min(), _bytes);

    public void Run(bool isMeasured)
    {
        Last = null;
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        // Processor time: other programs on the machine count less than on the clock.
        var start = Environment.CpuUsage.TotalTime;
        Last = work();
        var spent = Environment.CpuUsage.TotalTime - start;
        _bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        if (isMeasured) _seconds.Add(spent.TotalSeconds);
    }
}

/// <summary>A step: its best time, which other programs disturb least, and its allocation.</summary>
internal sealed record Step(string Name, double Seconds, long Bytes)
{
    public double Speed(int characters) => characters / Seconds / 1e6;

    public double BytesPer(int characters) => (double)Bytes / characters;
}

/// <summary>How many times as long one step takes as another: the ratios of the single rounds, and of the best times.</summary>
internal sealed record Ratio(double Median, double Lower, double Upper, double OfBest)
{
    public static Ratio Of(IReadOnlyList<double> seconds, IReadOnlyList<double> others)
    {
        var ratios = seconds.Zip(others, (a, b) => a / b).Order().ToList();
        return new(ratios[ratios.Count / 2], ratios[ratios.Count / 4], ratios[ratios.Count * 3 / 4], seconds.Min() / others.Min());
    }
}
