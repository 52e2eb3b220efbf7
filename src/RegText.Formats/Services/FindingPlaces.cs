using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>
/// Where findings are, in words with which a person finds the place: line and column, or, where the lines are not those of the file (Word,
/// HTML, XML), the nearest unit and the first words of the paragraph, for the search of the program that shows it.
/// </summary>
internal sealed class FindingPlaces
{
    private const int LongestExcerpt = 20;

    private readonly SourceText _source;
    private readonly UnitsBySource _units;

    public FindingPlaces(SourceText source, IEnumerable<Instrument> instruments) =>
        (_source, _units) = (source, new(source.HasFileLines ? [] : instruments.Select(UnitPaths.Of)));

    /// <summary>The file and the place in it: 規程.txt(12,3), 規程.docx（第12条「職員は、…」）.</summary>
    public string InFile(TextSpan span)
    {
        var (line, column) = _source.Position(span.Start);
        return _source.HasFileLines ? FormattableString.Invariant($"{_source.Name}({line},{column})") : $"{_source.Name}（{Words(span)}）";
    }

    /// <summary>The place in the file: 12行目, 第12条「職員は、…」.</summary>
    public string InWords(TextSpan span) =>
        _source.HasFileLines ? FormattableString.Invariant($"{_source.Position(span.Start).Line}行目") : Words(span);

    private string Words(TextSpan span)
    {
        var excerpt = Excerpt(span);
        if (_units.Nearest(span.Start) is not { } unit) return $"「{excerpt}」";
        var version = unit.Instrument.Version.Length > 0 ? unit.Instrument.Version + "の" : "";
        var name = unit.Path.Name;
        return version + (excerpt.StartsWith(name, StringComparison.Ordinal) ? "" : name) + $"「{excerpt}」";
    }

    /// <summary>The first words of the paragraph, or of the place where it lies far behind them.</summary>
    private string Excerpt(TextSpan span)
    {
        var line = _source.LineSpan(_source.Position(span.Start).Line);
        var before = _source.Content.AsSpan(line.Start, Math.Max(0, span.Start - line.Start));
        var start = line.Start + before.LastIndexOfAny(ComparisonRow.CellBreak, ComparisonRow.ParagraphBreak) + 1;
        if (span.Start - start > LongestExcerpt / 2) start = span.Start;
        var words = _source.Content.AsSpan(start, line.End - start).TrimStart();
        var end = words.IndexOfAny(ComparisonRow.CellBreak, ComparisonRow.ParagraphBreak);
        if (end >= 0) words = words[..end];
        words = words.TrimEnd();
        if (words.Length <= LongestExcerpt) return words.ToString();
        return string.Concat(words[..(char.IsHighSurrogate(words[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)], "…");
    }
}
