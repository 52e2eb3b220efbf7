using System.Globalization;
using System.Text;
using RegText.Parsing;
using RegText.Parsing.Building;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Benchmarks;

/// <summary>What the steps of reading and parsing a text cost.</summary>
internal sealed record ParseBenchmark(int Characters, int Units, IReadOnlyList<Step> Steps)
{
    private const int Runs = 15;

    public static ParseBenchmark Run(string path)
    {
        var source = Read(path);
        var result = RegulationParser.Parse(source);
        return new(
            source.Content.Length,
            result.Instruments.Sum(i => i.AllUnits().Count()),
            [
                Measure("read and decode", () => Read(path)),
                Measure("repair", () => Repair(source, new NoiseLog(source))),
                Measure("classify and build", () =>
                {
                    var noise = new NoiseLog(source);
                    return (noise, Repair(source, noise));
                }, prepared => Build(prepared.Item2, prepared.noise)),
                Measure("whole parse", () => RegulationParser.Parse(source)),
            ]);
    }

    /// <summary>One line a step: speed and allocation for the text, the same for ten times the text, and their ratio (1 is linear).</summary>
    public static void Print(ParseBenchmark one, ParseBenchmark ten)
    {
        Console.WriteLine(FormattableString.Invariant($"{one.Characters:N0} characters, {one.Units:N0} units; {ten.Characters:N0} characters, {ten.Units:N0} units"));
        Console.WriteLine($"{"step",-20}{"Mchar/s",10}{"B/char",9}{"Mchar/s x10",14}{"B/char x10",12}{"time a char, x10",19}");
        foreach (var (a, b) in one.Steps.Zip(ten.Steps))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{a.Name,-20}{a.Speed(one.Characters),10:F2}{a.BytesPer(one.Characters),9:F1}{b.Speed(ten.Characters),14:F2}{b.BytesPer(ten.Characters),12:F1}{b.Seconds / ten.Characters / (a.Seconds / one.Characters),19:F2}"));
        var (read, whole) = (one.Steps[0].Seconds, one.Steps[^1].Seconds);
        var (readTen, wholeTen) = (ten.Steps[0].Seconds, ten.Steps[^1].Seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"whole parse / read and decode: {whole / read:F1}, x10: {wholeTen / readTen:F1}\n"));
    }

    private static SourceText Read(string path) => new(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)), path, "utf-8");

    private static List<LogicalLine> Repair(SourceText source, NoiseLog noise) => new LineRepair(source, 0, noise, []).Run();

    private static List<Instrument> Build(List<LogicalLine> lines, NoiseLog noise)
    {
        var layout = Layout.Measure(lines);
        return new InstrumentFinder(lines, layout, noise).Find().Select(r => new InstrumentBuilder(r, layout, noise, []).Build()).ToList();
    }

    private static Step Measure(string name, Func<object> work) => Measure(name, () => 0, _ => work());

    /// <summary>The best of several runs of a step, each with an input of its own.</summary>
    public static Step Measure<T>(string name, Func<T> prepare, Func<T, object> work, int runs = Runs)
    {
        var seconds = new List<double>();
        long bytes = 0;
        for (var run = 0; run < runs + 3; run++)
        {
            var prepared = prepare();
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            // Processor time: other programs on the machine count less than on the clock.
            var start = Environment.CpuUsage.TotalTime;
            GC.KeepAlive(work(prepared));
            var spent = Environment.CpuUsage.TotalTime - start;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            // The first runs are for the compiler.
            if (run >= 3) seconds.Add(spent.TotalSeconds);
        }
        return new(name, seconds.Min(), bytes);
    }
}

/// <summary>A step: its best time, which other programs on the machine disturb least, and its allocation.</summary>
internal sealed record Step(string Name, double Seconds, long Bytes)
{
    public double Speed(int characters) => characters / Seconds / 1e6;

    public double BytesPer(int characters) => (double)Bytes / characters;
}
