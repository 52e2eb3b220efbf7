using RegText.Parsing.Building;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing;

/// <summary>
/// Text → tree, in four steps (DESIGN "Parsing"; SPEC A): lines, repair, classify, build. Never throws on input, takes linear time, and
/// loses no character: what it does not understand stays as text, with a diagnostic.
/// </summary>
public static class RegulationParser
{
    /// <summary>Reads all regulations of a source.</summary>
    /// <param name="source">The text.</param>
    /// <param name="frontMatter">What the head of the file says; its words fill what the text does not print (番号, 種別, 版).</param>
    /// <param name="bodyStart">Offset behind the front matter; everything before is recorded as such.</param>
    public static ParseResult Parse(SourceText source, FrontMatter? frontMatter = null, int bodyStart = 0)
    {
        var diagnostics = new List<Diagnostic>();
        var noise = new NoiseLog(source);
        var lines = new LineRepair(source, bodyStart, noise, diagnostics).Run();
        var layout = Layout.Measure(lines);
        if (!layout.IsSet) lines = WrappedHeads.Join(lines, layout, diagnostics);
        var instruments = new InstrumentFinder(lines, layout, noise).Find()
            .Select(region => new InstrumentBuilder(region, layout.Within(region), noise, diagnostics).Build())
            .ToList();
        if (instruments is [var only] && frontMatter is not null) instruments[0] = Describe(only, frontMatter);
        var layer = noise.Close(instruments, span => diagnostics.Add(new("Z01", Severity.Warning, "どの規定にも属さない文字が残りました。", span)));
        return new(source, [.. instruments], layer, [.. diagnostics.OrderBy(d => d.Span.Start)]);
    }

    private static Instrument Describe(Instrument instrument, FrontMatter frontMatter) => instrument with
    {
        Number = instrument.Number.IsEmpty && frontMatter.Number is { } number ? new UnitText(number) : instrument.Number,
        InstrumentKind = frontMatter.InstrumentKind ?? instrument.InstrumentKind,
        Version = frontMatter["版"] ?? instrument.Version,
    };
}
