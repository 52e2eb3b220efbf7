using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>Builds one regulation from its lines: title, the lines before the 本則, 目次, and then the units (SPEC A.2).</summary>
internal sealed partial class InstrumentBuilder(Region region, Layout layout, NoiseLog noise, List<Diagnostic> diagnostics)
{
    private readonly List<LogicalLine> _lines = region.Lines;
    private readonly ImmutableArray<PrefaceLine>.Builder _preface = ImmutableArray.CreateBuilder<PrefaceLine>();
    private UnitText _number = UnitText.Empty;
    private int? _lastUnitLine;

    public Instrument Build()
    {
        var title = Title(region.Title);
        Toc? toc = null;
        var i = 0;
        while (i < _lines.Count)
        {
            if (toc is null && new TocReader(_lines, noise).Read(i) is { } read)
            {
                (toc, i) = read;
                continue;
            }
            if (!Preface(i, toc is not null)) break;
            i++;
        }
        var body = new BodyBuilder(_lines, i, layout, noise, diagnostics);
        body.Run();
        var instrument = new Instrument
        {
            Title = title,
            Number = _number,
            InstrumentKind = TitleLine.KindOf(title.Value),
            Version = region.Version,
            Preface = _preface.ToImmutable(),
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
        if (title.IsEmpty || title.Value[0] is not ('○' or '〇' or '◎')) return title;
        noise.Add(title.Slice(new(0, 1)), PieceKind.Punctuation);
        return title.From(1).Trim();
    }

    /// <summary>Takes a line that stands before the 本則; false where the 本則 starts.</summary>
    private bool Preface(int i, bool afterToc)
    {
        var line = _lines[i];
        var text = line.Text;
        if (BodyBuilder.OpensBody(_lines, i)) return false;
        if (!afterToc && NumberLine().Match(text) is { Success: true } number && _number.IsEmpty)
        {
            var value = number.Groups["number"];
            noise.Add(line.Content.Slice(new(0, value.Index)).WithoutWhiteSpace(), PieceKind.Punctuation);
            noise.Add(line.Content.From(value.Index + value.Length).WithoutWhiteSpace(), PieceKind.Punctuation);
            _number = line.Content.Slice(new(value.Index, value.Length));
            return true;
        }
        if (!afterToc && DateLine().IsMatch(text))
        {
            _preface.Add(new(PrefaceKind.Date, line.Content));
            return true;
        }
        if (!afterToc && HistoryLine().IsMatch(text))
        {
            _preface.Add(new(PrefaceKind.History, line.Content));
            return true;
        }
        // A regulation without 条 begins with its text: only a sentence that enacts stands before it.
        _lastUnitLine ??= _lines.FindLastIndex(IsUnitLine);
        if (_lastUnitLine < i && !EnactLine().IsMatch(text)) return false;
        if (line.IsTableRow) return false;
        if (!layout.IsSet && _preface.Count > 0 && !line.AfterBlank && _preface[^1].Text.Value[^1] != '。' && _preface[^1].Kind is PrefaceKind.EnactStatement or PrefaceKind.Preamble)
        {
            _preface[^1] = _preface[^1] with { Text = UnitText.Join([_preface[^1].Text, line.Content]) };
            return true;
        }
        _preface.Add(new(afterToc ? PrefaceKind.Preamble : PrefaceKind.EnactStatement, line.Content));
        return true;
    }

    private static bool IsUnitLine(LogicalLine line) =>
        !line.IsTableRow && (ArticleHead.Recognise(line.Text) is { Form: not HeadForm.Bracketed } || GroupHead.Recognise(line.Text) is not null);

    [GeneratedRegex(@"^[（(]?(?<number>(?:明治|大正|昭和|平成|令和)[元0-9０-９〇一二三四五六七八九十]+年[^。、]{0,40}第[ 　]*[0-9０-９〇一二三四五六七八九十百千]+号)[）)]?$")]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^[（(]?(?:明治|大正|昭和|平成|令和)[元0-9０-９〇一二三四五六七八九十]+年[ 　]*[0-9０-９〇一二三四五六七八九十]+月[ 　]*[0-9０-９〇一二三四五六七八九十]+日[）)]?$")]
    private static partial Regex DateLine();

    [GeneratedRegex(@"(?:を制定する|次のように(?:定め|制定す|改正す)る|の全部を改正する|ここに公布する)。$")]
    private static partial Regex EnactLine();

    [GeneratedRegex(@"^(?:改正|全部改正|一部改正|最終改正)[ 　:：]|^[改全][ 　]*正[ 　]")]
    private static partial Regex HistoryLine();
}
