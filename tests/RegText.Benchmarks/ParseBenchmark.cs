using System.Globalization;
using System.Text;
using RegText.Parsing;
using RegText.Parsing.Building;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Benchmarks;

/// <summary>What the steps of reading and parsing a text cost, and how often the parse takes the time of reading and decoding.</summary>
internal sealed record ParseBenchmark(int Characters, int Units, IReadOnlyList<Step> Steps, Ratio Ratio)
{
    private const int Rounds = 25;

    /// <summary>The first rounds are for the compiler and the memory.</summary>
    private const int WarmUp = 5;

    public static ParseBenchmark Run(string path)
    {
        var content = Read(path);
        var source = new SourceText(content, path);
        var result = RegulationParser.Parse(source);
        Measured<string> read = new("read and decode", () => Read(path));
        Measured<ParseResult> whole = new("whole parse", () => RegulationParser.Parse(new SourceText(content, path)));
        Measured<Prepared> repair = new("repair", () => Repair(source));
        Measured<Prepared> classify = new("classify", () => Classify(repair.Last!));
        Measured<Prepared> build = new("build", () => Build(classify.Last!));
        Measured<object> layer = new("source layer", () => build.Last!.Noise.Close(build.Last.Instruments, _ => { }));
        IMeasured[] steps = [read, repair, classify, build, layer, whole];
        for (var round = 0; round < Rounds + WarmUp; round++)
            foreach (var step in steps) step.Run(isMeasured: round >= WarmUp);
        return new(
            content.Length,
            result.Instruments.Sum(i => i.AllUnits().Count()),
            [.. steps.Select(s => s.Result)],
            Ratio.Of(whole.Seconds, read.Seconds));
    }

    /// <summary>One line a step: speed and allocation for the text, the same for ten times the text, and the ratio of the times for a character (1 is linear).</summary>
    public static void Print(ParseBenchmark one, ParseBenchmark ten)
    {
        Console.WriteLine(FormattableString.Invariant($"{one.Characters:N0} characters, {one.Units:N0} units; {ten.Characters:N0} characters, {ten.Units:N0} units"));
        Console.WriteLine($"{"step",-20}{"Mchar/s",10}{"B/char",9}{"Mchar/s x10",14}{"B/char x10",12}{"time a char, x10",19}");
        foreach (var (a, b) in one.Steps.Zip(ten.Steps))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{a.Name,-20}{a.Speed(one.Characters),10:F1}{a.BytesPer(one.Characters),9:F1}{b.Speed(ten.Characters),14:F1}{b.BytesPer(ten.Characters),12:F1}{b.Seconds / ten.Characters / (a.Seconds / one.Characters),19:F2}"));
        Console.WriteLine();
    }

    /// <summary>What anybody must do first: nothing but <see cref="File.ReadAllBytes"/> and UTF-8.</summary>
    private static string Read(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));

    // The steps of RegulationParser.Parse.

    private static Prepared Repair(SourceText source)
    {
        var noise = new NoiseLog(source);
        return new(noise, new LineRepair(source, 0, noise, []).Run());
    }

    private static Prepared Classify(Prepared repaired)
    {
        var layout = Layout.Measure(repaired.Lines);
        var lines = layout.IsSet ? repaired.Lines : WrappedHeads.Join(repaired.Lines, layout, []);
        return repaired with { Layout = layout, Regions = new InstrumentFinder(lines, layout, repaired.Noise).Find() };
    }

    private static Prepared Build(Prepared classified) => classified with
    {
        Instruments = [.. classified.Regions.Select(r => new InstrumentBuilder(r, classified.Layout!, classified.Noise, []).Build())],
    };

    private sealed record Prepared(NoiseLog Noise, List<LogicalLine> Lines)
    {
        public Layout? Layout { get; init; }

        public List<Region> Regions { get; init; } = [];

        public List<Instrument> Instruments { get; init; } = [];
    }
}
