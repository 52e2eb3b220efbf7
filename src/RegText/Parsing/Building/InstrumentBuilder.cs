using RegText.Parsing.Recognising;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>Builds one regulation from its lines: title, the lines before the 本則, 目次, and then the units (SPEC A.2).</summary>
internal sealed class InstrumentBuilder(Region region, Layout layout, NoiseLog noise, List<Diagnostic> diagnostics)
{
    public Instrument Build()
    {
        var lines = region.Lines;
        var title = Title(region.Title);
        var isOutline = OutlineForm.Fits(title.Value, lines);
        var preface = new PrefaceReader(lines, layout, noise, diagnostics);
        foreach (var line in region.Before) preface.BeforeTitle(line);
        Toc? toc = null;
        var i = 0;
        while (i < lines.Count)
        {
            if (toc is null && new TocReader(lines, noise, diagnostics, isOutline).Read(i) is { } read) (toc, i) = read;
            else if (isOutline ? preface.BeforeEntries(i) : preface.BeforeBody(i, toc is not null)) i++;
            else break;
        }
        var body = new BodyBuilder(lines, region.IsExtract, layout, noise, diagnostics);
        if (isOutline)
        {
            var outline = new OutlineBuilder(lines, layout, noise, diagnostics);
            i = outline.Run(i);
            body.Body.AddRange(outline.Body);
        }
        body.Run(i);
        var instrument = new Instrument
        {
            Title = title,
            Number = preface.Number,
            NumberBrackets = preface.NumberBrackets,
            InstrumentKind = TitleLine.KindOf(title.Value),
            Version = region.Version,
            Preface = preface.Lines,
            Toc = toc,
            Body = [.. body.Body.Select(d => d.Freeze())],
            Supplementary = [.. body.Supplementary.Select(d => (SupplProvision)d.Freeze())],
            Appendices = [.. body.Appendices.Select(d => (Appendix)d.Freeze())],
        };
        return instrument with { Span = SpanOf(instrument) };
    }

    private static TextSpan? SpanOf(Instrument instrument)
    {
        TextSpan? all = null;
        var texts = new List<TextSpan?> { instrument.Title.Span, instrument.Number.Span, instrument.Toc?.Heading.Span };
        texts.AddRange(instrument.Preface.Select(l => l.Text.Span));
        texts.AddRange(instrument.Toc?.Entries.Select(e => e.Span) ?? []);
        texts.AddRange(instrument.Body.Concat<Unit>(instrument.Supplementary).Concat(instrument.Appendices).Select(u => u.Span));
        foreach (var span in texts)
            if (span is { } text) all = all?.Union(text) ?? text;
        return all;
    }

    /// <summary>The title without the mark 〇 that databases print before it.</summary>
    private UnitText Title(UnitText title)
    {
        if (title.IsEmpty || title.Value[0] is not ('○' or '〇' or '◎') || title.Value.StartsWith("○○", StringComparison.Ordinal)) return title;
        noise.Add(title.Slice(new(0, 1)), PieceKind.Punctuation);
        return title.From(1).Trim();
    }
}
